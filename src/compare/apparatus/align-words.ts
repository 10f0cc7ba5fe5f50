import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { lightStem } from '../../text/stem.js'
import { diffWords } from '../../text/word-diff.js'

/** The words that stand side by side at one place of a statement. */
export type Keys = ReadonlySet<string>

/**
 * What it is worth to put a word beside another, each worth more than all lesser ones of a long statement together: the same
 * word, above all a telling one; then its kin ("interfere", "interfering"); then to stand beside something rather than alone.
 */
const WORTH = { telling: 3e9, small: 1e9, kin: 1e4, other: -1, alone: -1 }

/** Tables up to this size are worked out whole; beyond it only the same words are put together. */
const LARGEST_TABLE = 250_000

/** For each word its place among the columns, or null where none fits; rising. @param work counts the cells of tables. */
export function alignWords(
  columns: readonly Keys[],
  words: readonly string[],
  work: { cells: number },
): (number | null)[] {
  if (columns.length * words.length > LARGEST_TABLE) return alignLong(columns, words)
  work.cells += columns.length * words.length
  const width = words.length + 1
  const stems = columns.map((keys) => new Set([...keys].map(lightStem)))
  const own = words.map(lightStem)
  const worthOf = (column: number, word: number): number => {
    const key = words[word] ?? ''
    if (columns[column]?.has(key) === true) return FUNCTION_WORDS.has(key) ? WORTH.small : WORTH.telling
    return stems[column]?.has(own[word] ?? '') === true ? WORTH.kin : WORTH.other
  }
  const best = new Float64Array((columns.length + 1) * width)
  const at = (column: number, word: number): number => best[column * width + word] ?? 0
  for (let word = words.length - 1; word >= 0; word--)
    best[columns.length * width + word] = at(columns.length, word + 1) + WORTH.alone
  for (let column = columns.length - 1; column >= 0; column--) {
    best[column * width + words.length] = at(column + 1, words.length) + WORTH.alone
    for (let word = words.length - 1; word >= 0; word--) {
      best[column * width + word] = Math.max(
        at(column + 1, word + 1) + worthOf(column, word),
        at(column + 1, word) + WORTH.alone,
        at(column, word + 1) + WORTH.alone,
      )
    }
  }
  return trace(columns.length, words.length, at, worthOf)
}

/** Of ways that are worth the same, the one that keeps what differs next to what is shared. */
function trace(
  columns: number,
  words: number,
  at: (column: number, word: number) => number,
  worthOf: (column: number, word: number) => number,
): (number | null)[] {
  const places: (number | null)[] = []
  let isAnchored = false
  for (let column = 0, word = 0; word < words;) {
    const here = at(column, word)
    const isBeside = column < columns && here === at(column + 1, word + 1) + worthOf(column, word)
    const isPassed = column < columns && here === at(column + 1, word) + WORTH.alone
    const isSame = isBeside && worthOf(column, word) > 0
    if (isSame || (isBeside && (isAnchored || !isPassed))) {
      places.push(column)
      isAnchored ||= isSame
      column++
      word++
    } else if (isPassed) column++
    else {
      places.push(null)
      word++
    }
  }
  return places
}

function alignLong(columns: readonly Keys[], words: readonly string[]): (number | null)[] {
  const places = words.map((): number | null => null)
  const first = columns.map((keys) => [...keys].sort()[0] ?? '')
  for (const { aStart, aEnd, bStart, bEnd } of diffWords(first, words)) {
    for (let k = 0; k < Math.min(aEnd - aStart, bEnd - bStart); k++) places[bStart + k] = aStart + k
  }
  return places
}
