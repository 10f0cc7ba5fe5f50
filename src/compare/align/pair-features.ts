import { countInOrder } from './count-in-order.js'
import type { Speech } from './speech.js'

/** What a pair's score looks at, in the order of the weights. All lie between 0 and about 1. */
export const FEATURE_NAMES = [
  'bias',
  'trigramDice',
  'trigramDiceSquared',
  'fourgramCosine',
  'lengthRatio',
  'contentJaccard',
  'containment',
  'bigramDice',
  'bigramContainment',
  'sharedWeight',
  'shortness',
  'shortDice',
  'shortContainment',
  'contextDice',
  'contextNames',
  'spill',
  'sharedNumber',
  'otherNumber',
  'negationDiffers',
  'sameEdges',
  'orderedWords',
  'restOfBoth',
  'senseDice',
  'senseContainment',
  'shortSenses',
  'questionDiffers',
  'littleShared',
  'sensesInContext',
  'longDice',
] as const

/** Shared rarity at which a pair has all the common ground that counts: about a dozen telling words. */
const FULL_SHARED_WEIGHT = 8

/** Shared rarity below which a pair has next to nothing in common: less than two telling words. */
const LITTLE_SHARED = 1.5

/** Characters from which likeness letter by letter is no chance: about twenty words. */
const LONG_SPEECH = 120

/** Longest run of words whose order is compared; beyond it the beginnings stand for the whole. */
const ORDER_LIMIT = 80

/** The features of two segments of speech, the same whichever comes first. */
export function pairFeatures(a: Speech, b: Speech): number[] {
  const dice = diceOfSorted(a.trigrams, b.trigrams)
  const shared = sharedWeight(a.content, b.content)
  const least = Math.min(a.contentWeight, b.contentWeight)
  const union = a.contentWeight + b.contentWeight - shared
  const containment = least === 0 ? 0 : shared / least
  const bigramShared = sharedWeight(a.bigrams, b.bigrams)
  const shortness = 1 / (1 + Math.min(a.content.size, b.content.size))
  const senseShared = sharedWeight(a.senses, b.senses)
  const leastSense = Math.min(a.senseWeight, b.senseWeight)
  const senseContainment = leastSense === 0 ? 0 : senseShared / leastSense
  const senseDice = half(senseShared, a.senseWeight, b.senseWeight)
  const contextDice = half(sharedWeight(a.context, b.context), a.contextWeight, b.contextWeight)
  return [
    1,
    dice,
    dice * dice,
    cosineOfSorted(a.fourgrams, b.fourgrams),
    ratio(a.plain.length, b.plain.length),
    union === 0 ? 0 : shared / union,
    containment,
    half(bigramShared, a.bigramWeight, b.bigramWeight),
    least === 0 ? 0 : Math.min(1, bigramShared / Math.max(0.01, Math.min(a.bigramWeight, b.bigramWeight))),
    Math.min(1, shared / FULL_SHARED_WEIGHT),
    shortness,
    shortness * dice,
    shortness * containment,
    contextDice,
    sharesAny(a.contextNames, b.contextNames),
    (spill(a, b) + spill(b, a)) / 2,
    sharesAny(a.numbers, b.numbers),
    a.numbers.size > 0 && b.numbers.size > 0 && sharesAny(a.numbers, b.numbers) === 0 ? 1 : 0,
    a.negated === b.negated ? 0 : 1,
    (Number(a.stems[0] === b.stems[0]) + Number(a.stems.at(-1) === b.stems.at(-1))) / 2,
    orderedShare(a.stems, b.stems),
    Math.min(1, (a.contentWeight - shared) / FULL_SHARED_WEIGHT) *
      Math.min(1, (b.contentWeight - shared) / FULL_SHARED_WEIGHT),
    senseDice,
    senseContainment,
    shortness * senseContainment,
    a.isQuestion === b.isQuestion ? 0 : 1,
    Math.max(0, 1 - senseShared / LITTLE_SHARED),
    contextDice * senseDice,
    dice * Math.min(1, Math.min(a.plain.length, b.plain.length) / LONG_SPEECH),
  ]
}

/** Share of the shorter side's words of content, by rarity, that stand in the other too. */
export function lexicalContainment(a: Speech, b: Speech): number {
  const least = Math.min(a.contentWeight, b.contentWeight)
  return least === 0 ? 0 : sharedWeight(a.content, b.content) / least
}

/** Share of one side's words that the other outlet prints around its quotation instead of inside it. */
function spill(a: Speech, b: Speech): number {
  if (a.contentWeight === 0) return 0
  let found = 0
  for (const [stem, weight] of a.content) if (!b.content.has(stem) && b.context.has(stem)) found += weight
  return found / a.contentWeight
}

function sharedWeight(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size > b.size) return sharedWeight(b, a)
  let shared = 0
  for (const [key, weight] of a) if (b.has(key)) shared += weight
  return shared
}

function half(shared: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * shared) / (a + b)
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) === 0 ? 0 : Math.min(a, b) / Math.max(a, b)
}

function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  for (const item of a) if (b.has(item)) return 1
  return 0
}

function diceOfSorted(a: Float64Array, b: Float64Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) {
      shared++
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return half(shared, a.length, b.length)
}

function cosineOfSorted(a: Float64Array, b: Float64Array): number {
  let dot = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x < y) i = runEnd(a, i)
    else if (y < x) j = runEnd(b, j)
    else {
      const [nextI, nextJ] = [runEnd(a, i), runEnd(b, j)]
      dot += (nextI - i) * (nextJ - j)
      i = nextI
      j = nextJ
    }
  }
  return dot === 0 ? 0 : dot / Math.sqrt(squares(a) * squares(b))
}

const squaresOf = new WeakMap<Float64Array, number>()

/** Kept as long as the numbers, which are held against those of many others. */
function squares(sorted: Float64Array): number {
  const before = squaresOf.get(sorted)
  if (before !== undefined) return before
  let total = 0
  for (let i = 0; i < sorted.length;) {
    const next = runEnd(sorted, i)
    total += (next - i) ** 2
    i = next
  }
  squaresOf.set(sorted, total)
  return total
}

function runEnd(sorted: Float64Array, from: number): number {
  let end = from + 1
  while (end < sorted.length && sorted[end] === sorted[from]) end++
  return end
}

/** Longest common run of stems in order, gaps allowed, as a share of the shorter side. */
function orderedShare(a: readonly string[], b: readonly string[]): number {
  const least = Math.min(a.length, b.length, ORDER_LIMIT)
  return least === 0 ? 0 : countInOrder(a, b, ORDER_LIMIT) / least
}
