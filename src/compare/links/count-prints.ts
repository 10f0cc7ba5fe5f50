import type { Dossier } from '../../model/dossier.js'
import { lightStem } from '../../text/stem.js'
import { findWords } from '../../text/words.js'
import type { Passage } from './passage.js'

/** Words of the longest passage that is counted: what is longer is nobody's stock phrase. */
const LONGEST = 3

/**
 * How often the words of a short passage stand in the writers' own words, outside all marks: "climate change" is a term of the
 * event, "all-out war" somebody's words. Zero for longer passages.
 */
export function printCounter(dossier: Dossier): (passage: Passage) => number {
  let counts: ReadonlyMap<string, number> | null = null
  return ({ speech: { stems } }) => {
    if (stems.length === 0 || stems.length > LONGEST) return 0
    counts ??= countPhrases(dossier)
    return counts.get(stems.join(' ')) ?? 0
  }
}

function countPhrases(dossier: Dossier): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { revisions } of dossier.articles) {
    const revision = revisions.at(-1)
    if (revision === undefined) continue
    let at = 0
    const marked = revision.quotes.filter(({ directness }) => directness !== 'INDIRECT').map(({ span }) => span)
    for (const { start, end } of [...marked, { start: revision.text.length, end: revision.text.length }]) {
      if (start > at) addPhrases(revision.text.slice(at, start), counts)
      at = Math.max(at, end)
    }
  }
  return counts
}

function addPhrases(text: string, counts: Map<string, number>): void {
  const stems = findWords(text).map((word) => lightStem(word.key))
  for (let i = 0; i < stems.length; i++) {
    for (let length = 1; length <= LONGEST && i + length <= stems.length; length++) {
      const phrase = stems.slice(i, i + length).join(' ')
      counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
    }
  }
}
