import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import type { Reading } from '../../model/apparatus.js'

/** A reading with the words that it is known by. */
export interface Known extends Omit<Reading, 'isMoved'> {
  readonly key: string
}

/**
 * Readings whose words the others have at another place: "On Monday we strike" against "We strike on Monday". Of the two places
 * the one that fewer have is where the words were moved to; of equals the later one.
 */
export function findMoved<Draft extends Known>(rows: readonly (readonly Draft[])[]): Set<Draft> {
  const moved = new Set<Draft>()
  const placed = rows.flatMap((readings, row) =>
    readings.map((reading) => ({ reading, row, lacking: lackingIn(readings) })),
  )
  for (const one of placed.filter(({ reading }) => isTelling(reading))) {
    for (const other of placed) {
      if (other.row === one.row || other.reading.key !== one.reading.key || moved.has(other.reading)) continue
      const isLacked = one.reading.witnesses.every((id) => other.lacking.has(id))
      const isFewer =
        one.reading.witnesses.length < other.reading.witnesses.length ||
        (one.reading.witnesses.length === other.reading.witnesses.length && one.row > other.row)
      if (isLacked && isFewer) moved.add(one.reading)
    }
  }
  return moved
}

function lackingIn(readings: readonly Known[]): ReadonlySet<string> {
  return new Set(readings.find(({ words }) => words === null)?.witnesses ?? [])
}

/** A small word stands at many places, and is moved to none. */
function isTelling({ words, key }: Known): boolean {
  return words !== null && key.split(' ').some((word) => !FUNCTION_WORDS.has(word))
}
