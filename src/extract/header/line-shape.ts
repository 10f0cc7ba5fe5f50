import { NAME_PARTICLES } from '../../lexicon/honorifics.js'
import type { Span } from '../../model/span.js'
import { trimEndMarks } from '../../text/trim-marks.js'

const SHORTENED = new Set(['Jr.', 'Sr.', 'Dr.', 'St.'])
const CLOSING_MARKS = '"\'”’»)]*_'

/** Whether a line ends as a sentence does: with a stop, also before a closing mark. "“We will stay,” he said." */
export function endsLikeProse(text: string, span: Span): boolean {
  const tail = trimEndMarks(text.slice(Math.max(span.start, span.end - 12), span.end), CLOSING_MARKS)
  if (/(?:^|\P{L})(?:\p{L}\.){2,}$/u.test(tail)) return false
  return /[.!?…;:,]$/.test(tail) && !/[!?]$/.test(tail)
}

/** Number of words, roughly: blanks count. */
export function countWords(text: string, span: Span): number {
  return text
    .slice(span.start, Math.min(span.end, span.start + 2000))
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** A word of a name: a capital and letters; "dos", "e" and the like before a surname, beside the particles that are listed. */
const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d[aeiou]s?|e)$/u

/** "Jane Roe", "J. R. van der Berg", "JANE ROE": two to five words that could be one person's name. */
export function looksLikeName(words: string): boolean {
  const parts = words.trim().split(/\s+/)
  if (parts.length < 2 || parts.length > 5 || words.length > 60) return false
  if (!parts.every((part) => NAME_PART.test(part) || NAME_PARTICLES.has(part))) return false
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part))
  return (
    capitals.length >= 2 &&
    capitals.every((part) => !/\.$/.test(part) || /^(?:\p{Lu}\.){1,3}$/u.test(part) || SHORTENED.has(part))
  )
}
