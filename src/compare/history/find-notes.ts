import { NOTE_PHRASES } from '../../lexicon/correction-notes.js'
import type { ChangeNote } from '../../model/comparison.js'

/** A note is a paragraph by itself, of a few sentences; in characters. */
const LONGEST_NOTE = 1_200

/**
 * The notes by which a text says that it was changed: “Correction: …”, “An earlier version of this article said …”, “This article was amended on
 * …”. Each is a paragraph by itself, in the order of the text; a report about somebody's correction says so in no such words.
 */
export function findNotes(text: string): ChangeNote[] {
  const notes: ChangeNote[] = []
  let at = 0
  for (const paragraph of text.split('\n')) {
    const words = paragraph.trim()
    const kind = words === '' || words.length > LONGEST_NOTE ? null : kindOf(words)
    if (kind !== null) {
      const start = at + paragraph.indexOf(words)
      notes.push({ kind, text: words, span: { start, end: start + words.length } })
    }
    at += paragraph.length + 1
  }
  return notes
}

/** The kind of its first telling words: a correction that clarifies as well is a correction. */
function kindOf(paragraph: string): ChangeNote['kind'] | null {
  const plain = paragraph.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ')
  const kinds = [...NOTE_PHRASES].filter(([, { phrases, labels }]) => {
    return phrases.some((phrase) => plain.includes(phrase)) || labels.some((label) => startsWithLabel(plain, label))
  })
  return kinds[0]?.[0] ?? null
}

/** "Correction: …", "CORRECTION (June 22): …", "Editor's note – …" */
function startsWithLabel(plain: string, label: string): boolean {
  const rest = plain.replace(/^\P{L}{1,5}/u, '')
  return rest.startsWith(label) && /^s?\s?(?:[:–—-]|\([^()]{1,40}\)\s?:|,? [^.:]{3,30}:)/.test(rest.slice(label.length))
}
