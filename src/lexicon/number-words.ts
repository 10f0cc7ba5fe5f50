import { LazyMap } from './lazy-map.js'
import { readTable, type Row } from './read-table.js'

/** Cardinal words below a hundred: "eight officers", "twenty-one boats". */
export const CARDINALS: ReadonlyMap<string, number> = new LazyMap(() => numbersOf('cardinal'))

/** Words that multiply the number before them: "two hundred", "2.5 million", "500 crore". */
export const SCALES: ReadonlyMap<string, number> = new LazyMap(() => numbersOf('scale'))

/** Letters glued to a digit that multiply it: "300m", "1.2bn", "40k". */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new LazyMap(() => numbersOf('suffix'))

/** Words of place in an order, from the second on: what is first is seldom counted. */
export const ORDINALS: ReadonlyMap<string, number> = new LazyMap(() => numbersOf('ordinal'))

/** Words that say how often: "twice". */
export const TIMES_WORDS: ReadonlyMap<string, number> = new LazyMap(() => numbersOf('times'))

const NUMBER_KINDS = ['cardinal', 'scale', 'suffix', 'ordinal', 'times'] as const
type NumberKind = (typeof NUMBER_KINDS)[number]

function numbersOf(kind: NumberKind): (readonly [string, number])[] {
  return readTable('numbers', ['word', 'kind', 'value'])
    .filter((row) => row.oneOf<NumberKind>('kind', NUMBER_KINDS) === kind)
    .map((row) => [row.text('word'), row.number('value')])
}

/** A part of a whole: "two *thirds*"; one that stands alone needs no number before it: "*half* of the seats". */
export interface Fraction {
  readonly share: number
  readonly isAlone: boolean
}

/** Words for parts of a whole. */
export const FRACTIONS: ReadonlyMap<string, Fraction> = new LazyMap(() =>
  readTable('fractions', ['word', 'share', 'stands']).map((row) => [
    row.text('word'),
    { share: row.number('share'), isAlone: row.oneOf('stands', ['alone', 'part']) === 'alone' },
  ]),
)

/** Interval of a word that gives only a size. `high` null = the word sets no upper limit. */
export interface VagueWord {
  readonly low: number
  readonly high: number | null
}

const VAGUE = ['word', 'low', 'high', 'low times', 'high times'] as const
type VagueColumn = (typeof VAGUE)[number]

/**
 * Plural nouns of size. Each means "more than one of it, fewer than the next word up", for a newsroom that could write
 * the larger word does; from thousands upwards no larger word is at hand, so the top stays open:
 * "Thousands lined the quay" excludes 800 and not 30,000.
 */
export const VAGUE_NOUNS: ReadonlyMap<string, VagueWord> = new LazyMap(() =>
  readTable('vague-numbers', VAGUE)
    .filter((row) => row.text('low times') === '')
    .map((row) => [row.text('word'), intervalIn(row, 'low', 'high')]),
)

/**
 * Vague small counts, alone ("several boats") or before a word of size ("a few hundred"). "A few hundred" is printed for
 * anything from just over one hundred, so `few` multiplies from one up to five; "several" never means one or two.
 */
export const VAGUE_COUNTS: ReadonlyMap<string, { readonly alone: VagueWord; readonly times: VagueWord }> = new LazyMap(
  () =>
    readTable('vague-numbers', VAGUE)
      .filter((row) => row.text('low times') !== '')
      .map((row) => [
        row.text('word'),
        { alone: intervalIn(row, 'low', 'high'), times: intervalIn(row, 'low times', 'high times') },
      ]),
)

function intervalIn(row: Row<VagueColumn>, low: VagueColumn, high: VagueColumn): VagueWord {
  return { low: row.number(low), high: row.text(high) === '' ? null : row.number(high) }
}
