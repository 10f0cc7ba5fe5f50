import { COUNT_VERBS } from '../../lexicon/count-verbs.js'
import { LazyMap } from '../../lexicon/lazy-map.js'
import { fold } from '../../text/fold.js'
import { stem } from '../../text/stem.js'
import { sharesByStem } from '../../text/word-shares.js'
import { isSameNumber, mayBothHold } from './measure-figure.js'
import type { SightedFigure } from './sight-figures.js'

/** What is asked of two figures of two articles; the weights are learned in this order (docs/models/figures.md). */
export const FIGURE_FEATURES = [
  'bias',
  ...['same', 'sameDigits', 'sameTwins', 'sameTiny', 'sameVague', 'apart', 'ratio'],
  ...['noun', 'phrase', 'oneNoun', 'noNoun', 'people', 'otherPeople', 'sameNoun', 'smallOtherNoun'],
  ...['words', 'shared', 'apartWords', 'overlapWords', 'beside'],
  ...['names', 'nameBefore', 'otherName', 'year', 'place'],
  ...['duration', 'durationWords', 'longDuration', 'rank'],
] as const

/** From here on more of the same tells no more. */
const [MOST_DIGITS, MOST_BESIDE, MOST_NAMES] = [4, 3, 3]
/** Sum of rarities that two sentences of one matter usually share. */
const MUCH_SHARED = 30
/** Numbers so small stand in any article; those one more so. */
const [SMALL, TINY] = [12, 3]

/** How two figures of one unit class resemble each other: the number, what is counted, what stands around them. */
export function figureFeatures(a: SightedFigure, b: SightedFigure): number[] {
  const same = Number(isSameNumber(a.measure, b.measure))
  const overlap = same === 1 ? 0 : Number(mayBothHold(a.measure, b.measure))
  const apart = 1 - same - overlap
  const { cosine, weight } = overlapOf(a.context.words, b.context.words)
  const duration = Number(a.measure.unitClass === 'DURATION')
  return [
    1,
    ...numberFeatures(a, b, same, apart),
    ...nounFeatures(a, b, same),
    ...[cosine, Math.min(1, weight / MUCH_SHARED), apart * cosine, overlap * cosine],
    Math.min(MOST_BESIDE, sharedBeside(a, b)) / MOST_BESIDE,
    ...nameFeatures(a, b),
    ...[duration, same * duration * cosine, same * duration * Number(printedOf(a) > SMALL)],
    Number(a.measure.unitClass === RANK_CLASS),
  ]
}

/** The class of places in an order: "the fifth raid". */
const RANK_CLASS = 'OTHER th'

function numberFeatures(x: SightedFigure, y: SightedFigure, same: number, apart: number): number[] {
  const [a, b] = [x.measure.value, y.measure.value]
  const ratio = Math.abs(Math.log10(Math.max(1e-9, a) / Math.max(1e-9, b)))
  return [
    same,
    same === 0 ? 0 : Math.min(MOST_DIGITS, digitsOf(printedOf(x))) / MOST_DIGITS,
    same * Math.log(x.twins * y.twins),
    same * Number(isPlainCount(x) && a <= TINY),
    same * Number(x.figure.comparator === 'VAGUE'),
    apart,
    same === 1 ? 0 : Math.min(2, ratio),
  ]
}

/** A count of things, a place in an order or a number of times. */
function isPlainCount({ measure: { unitClass } }: SightedFigure): boolean {
  return unitClass === 'COUNT' || unitClass.startsWith('OTHER')
}

/** The number in the printed unit: 3 of "three weeks". */
function printedOf({ figure }: SightedFigure): number {
  return figure.low ?? figure.high ?? 0
}

/** Digits that a number shows: 1,200 has two, 1,187 four. */
function digitsOf(value: number): number {
  const [digits = ''] = Math.abs(value).toExponential(9).split('e')
  let length = digits.length
  while (digits[length - 1] === '0') length--
  // The point stands among them.
  return Math.max(1, length - 1)
}

function nounFeatures(a: SightedFigure, b: SightedFigure, same: number): number[] {
  const [x, y] = [headOf(a), headOf(b)]
  const noun = Number(x !== null && x === y)
  const unnamed = Number(x === null) + Number(y === null)
  const people = Number(a.topic.isPeople && a.topic.key === b.topic.key)
  return [
    noun,
    overlapOf(a.context.nouns, b.context.nouns).cosine,
    Number(unnamed === 1),
    Number(unnamed === 2),
    people,
    Number(a.topic.isPeople && b.topic.isPeople && people === 0),
    same * noun,
    same * (1 - noun) * Number(isPlainCount(a) && a.measure.value <= SMALL),
  ]
}

/** The last word of what is counted. */
function headOf({ figure }: SightedFigure): string | null {
  return figure.counted?.split(' ').at(-1) ?? null
}

function nameFeatures(x: SightedFigure, y: SightedFigure): number[] {
  const [a, b] = [x.context, y.context]
  const [here, there] = [fold(x.figure.place ?? ''), fold(y.figure.place ?? '')]
  return [
    Math.min(MOST_NAMES, countShared(a.names, b.names)) / MOST_NAMES,
    Number(a.nameBefore !== null && a.nameBefore === b.nameBefore),
    Number(a.nameBefore !== null && b.nameBefore !== null && a.nameBefore !== b.nameBefore),
    Number(a.year !== null && b.year !== null && a.year !== b.year),
    here === '' || there === '' ? 0 : here.includes(there) || there.includes(here) ? 1 : -1,
  ]
}

/** Other numbers that both sentences print. */
function sharedBeside(a: SightedFigure, b: SightedFigure): number {
  if (a.beside.size < 2 || b.beside.size < 2) return 0
  let shared = 0
  for (const number of a.beside) if (number !== a.number && number !== b.number && b.beside.has(number)) shared++
  return shared
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared
}

/** How much two sets of stems share, by the rarity of the words: as a cosine, and as a sum. */
function overlapOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { readonly cosine: number; readonly weight: number } {
  let weight = 0
  for (const word of a) if (b.has(word)) weight += rarityOf(word)
  if (weight === 0) return { cosine: 0, weight }
  return { cosine: weight / Math.sqrt(rarityOfAll(a) * rarityOfAll(b)), weight }
}

/** How much the sentences of two figures and what they count are alike, by the rarity of their words, 0 to 1. */
export function wordCosine({ context: a }: SightedFigure, { context: b }: SightedFigure): number {
  return overlapOf(new Set([...a.words, ...a.nouns]), new Set([...b.words, ...b.nouns])).cosine
}

const RARITIES = new WeakMap<ReadonlySet<string>, number>()

function rarityOfAll(words: ReadonlySet<string>): number {
  const known = RARITIES.get(words)
  if (known !== undefined) return known
  let sum = 0
  for (const word of words) sum += rarityOf(word)
  RARITIES.set(words, sum)
  return sum
}

/** A word in so small a share of articles, or on no list, is as rare as any. */
const RAREST = 0.0005

function rarityOf(word: string): number {
  return -Math.log(Math.max(RAREST, SHARES.get(word) ?? RAREST))
}

const SHARES: ReadonlyMap<string, number> = new LazyMap(() =>
  sharesByStem((word) => COUNT_VERBS.get(word)?.group ?? stem(word), 0.9),
)
