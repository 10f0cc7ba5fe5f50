import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { alignWords } from './align-words.js'
import type { WitnessText } from './gather-texts.js'

/** A place of a statement: which word each text has there, by the numbers of both. */
export type Column = ReadonlyMap<number, number>

/** The table of a statement: its places in order, and the work that it took. */
export interface Columns {
  readonly columns: readonly Column[]
  /** Pairs of words that were held against each other. */
  readonly cells: number
}

/** Puts the words of all texts side by side: the longest text first, then always the one that has most in common with what stands. */
export function layColumns(texts: readonly WitnessText[]): Columns {
  const work = { cells: 0 }
  const rest = texts.map((_, index) => index)
  let columns: Map<number, number>[] = []
  const known = new Set<string>()
  while (rest.length > 0) {
    const next = takeNearest(rest, texts, known)
    const keys = texts[next]?.keys ?? []
    const places = alignWords(
      columns.map((column) => keysOf(column, texts)),
      keys,
      work,
    )
    columns = insert(columns, places, next)
    for (const key of keys) known.add(key)
  }
  return { columns, cells: work.cells }
}

/** Takes the text out that shares most telling words with those that stand; of equal ones the first. */
function takeNearest(rest: number[], texts: readonly WitnessText[], known: ReadonlySet<string>): number {
  const shares = rest.map(
    (index) => texts[index]?.keys.filter((key) => known.has(key) && !FUNCTION_WORDS.has(key)).length ?? 0,
  )
  const place = shares.indexOf(Math.max(...shares))
  return rest.splice(place, 1)[0] ?? 0
}

export function keysOf(column: Column, texts: readonly WitnessText[]): Set<string> {
  return new Set([...column].map(([text, word]) => texts[text]?.keys[word] ?? ''))
}

/** A word without a place opens one before that of the next word. */
function insert(
  columns: readonly Map<number, number>[],
  places: readonly (number | null)[],
  text: number,
): Map<number, number>[] {
  const result: Map<number, number>[] = []
  let copied = 0
  places.forEach((place, word) => {
    if (place === null) {
      result.push(new Map([[text, word]]))
      return
    }
    result.push(...columns.slice(copied, place))
    result.push(new Map([...(columns[place] ?? []), [text, word]]))
    copied = place + 1
  })
  return [...result, ...columns.slice(copied)]
}
