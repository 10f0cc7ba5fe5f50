import { SCALE_SUFFIXES, VAGUE_COUNTS, VAGUE_NOUNS } from '../../lexicon/number-words.js'
import type { Token } from '../../text/tokens.js'
import { firstAnswer, type Rule } from '../rule.js'
import { digitsValue, exactly, roundly, vaguely, type PrintedNumber } from './printed-number.js'
import { dozenAt, scaleAt } from './scale-words.js'
import { readSpelt } from './spelt-number.js'

/** A token at which a number may begin. */
export interface NumberPlace {
  readonly tokens: readonly Token[]
  readonly at: number
  /** The token's word in lower case. */
  readonly word: string
  /** What its digits say; null where they are a date or a code, or none. */
  readonly value: number | null
  /** The first token behind an "a"; `at` where it stands without. */
  readonly behindA: number
}

/** Reads the number that begins at token `i`: "1,200", "2.5 million", "twenty-one", "a few hundred", "tens of thousands". */
export function parseNumber(tokens: readonly Token[], i: number): PrintedNumber | null {
  const token = tokens[i]
  if (token?.kind !== 'word' && token?.kind !== 'number') return null
  const word = token.lower
  const isNumber = token.kind === 'number'
  const value = isNumber ? digitsValue(word) : null
  const place = { tokens, at: i, word, value, behindA: word === 'a' ? i + 1 : i }
  return firstAnswer(isNumber ? DIGIT_RULES : SPELT_RULES, place) ?? null
}

/** How a number in digits is read. */
export const DIGIT_RULES: readonly Rule<NumberPlace, PrintedNumber | null>[] = [
  {
    // A copy whose commas got a blank behind them; four numbers in a row would be a list.
    name: 'thousands parted by a comma and a blank',
    example: 'The pier is 1, 500 metres long.',
    read: ({ tokens, at }) => {
      const [first, comma, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
      const isParted = comma?.text === ',' && comma.glued && second?.glued === false && /^\d{3}$/.test(second.text)
      if (!isParted || !/^[1-9]\d{0,2}$/.test(first?.text ?? '')) return undefined
      const [before, behind] = [tokens[at - 1], tokens[at + 3]]
      if (before?.text === ',' || behind?.text === ',' || behind?.kind === 'number') return undefined
      return exactly(at + 3, Number(`${first?.text ?? ''}${second.text}`), 1, true)
    },
  },
  {
    name: 'dates and codes',
    example: 'The pier closed on 25.12.2023 people say.',
    read: ({ value }) => (value === null ? null : undefined),
  },
  {
    name: 'a letter for the scale',
    example: 'The pier cost $40m.',
    read: ({ tokens, at, value }) => {
      const next = tokens[at + 1]
      const scale = next?.glued === true && next.kind === 'word' ? SCALE_SUFFIXES.get(next.lower) : undefined
      return scale === undefined ? undefined : exactly(at + 2, value ?? 0, scale, true)
    },
  },
  {
    name: 'digits, and scale words behind them',
    example: 'The pier cost $2.5 million.',
    read: ({ tokens, at, value }) => {
      const { end, scale } = scaleAt(tokens, at + 1)
      return exactly(end, value ?? 0, scale, true)
    },
  },
]

/** How a number in words is read. */
export const SPELT_RULES: readonly Rule<NumberPlace, PrintedNumber | null>[] = [
  {
    // From 100,000 up to just under a million.
    name: 'a vague number of a larger one',
    example: 'Hundreds of thousands of people walked the pier.',
    read: ({ tokens, at, word }) => {
      const noun = VAGUE_NOUNS.get(word)
      const of = tokens[at + 1]?.lower === 'of' ? tokens[at + 2]?.lower : undefined
      const larger = VAGUE_NOUNS.get(of ?? '')
      if (noun === undefined || larger === undefined || noun.low >= larger.low || word === 'scores') return undefined
      const unit = of === 'thousands' ? 1e3 : of === 'millions' ? 1e6 : of === 'billions' ? 1e9 : null
      if (unit === null) return undefined
      const low = word === 'tens' ? 10 : noun.low
      return vaguely(at + 3, low * unit, noun.high === null ? null : (noun.high + 1) * unit - 1, unit)
    },
  },
  {
    name: 'test scores, and tens on a card',
    example: 'The test scores worried people in Karsk.',
    read: ({ tokens, at, word }) =>
      (word === 'scores' || word === 'tens') && tokens[at + 1]?.lower !== 'of' ? null : undefined,
  },
  {
    name: 'a vague number',
    example: 'Dozens of people were hurt on the pier.',
    read: ({ at, word }) => {
      const noun = VAGUE_NOUNS.get(word)
      return noun && vaguely(at + 1, noun.low, noun.high, noun.low >= 1_000 ? noun.low : 1)
    },
  },
  {
    name: 'a vague count, of dozens, hundreds or itself',
    example: 'Several hundred people were hurt on the pier.',
    read: ({ tokens, at, behindA }) => {
      const word = tokens[behindA]?.lower ?? ''
      const count = VAGUE_COUNTS.get(word)
      if (count === undefined || (word !== 'several') !== behindA > at) return undefined
      const behind = tokens[behindA + 1]?.lower === 'of' ? behindA + 2 : behindA + 1
      const dozen = dozenAt(tokens, behind)
      if (dozen !== null) return vaguely(dozen, Math.max(24, count.times.low * 12), 99)
      const { end, scale } = scaleAt(tokens, behind)
      if (scale > 1) return vaguely(end, count.times.low * scale, (count.times.high ?? 9) * scale, scale)
      return vaguely(behindA + 1, count.alone.low, count.alone.high)
    },
  },
  {
    name: 'half of a dozen or a large number',
    example: 'Half a million people walked the pier.',
    read: ({ tokens, at, word }) => {
      if (word !== 'half') return undefined
      const behind = tokens[at + 1]?.lower === 'a' || tokens[at + 1]?.text === '-' ? at + 2 : at + 1
      const dozen = dozenAt(tokens, behind)
      if (dozen !== null) return roundly(dozen, 6)
      const { end, scale } = scaleAt(tokens, behind)
      return scale > 100 ? roundly(end, scale / 2, scale) : null
    },
  },
  {
    name: 'a dozen',
    example: 'A dozen people were hurt on the pier.',
    read: ({ tokens, behindA }) => {
      const end = dozenAt(tokens, behindA)
      return end === null ? undefined : roundly(end, 12)
    },
  },
  {
    name: 'a hundred, a thousand, a million',
    example: 'A hundred people were hurt on the pier.',
    read: ({ tokens, at, behindA }) => {
      const { end, scale } = scaleAt(tokens, behindA)
      return behindA > at && scale > 1 ? roundly(end, scale, scale) : undefined
    },
  },
  {
    name: 'dozens that are counted',
    example: 'Two dozen people were hurt on the pier.',
    read: ({ tokens, at }) => {
      const spelt = readSpelt(tokens, at)
      const end = spelt === null ? null : dozenAt(tokens, spelt.end)
      return spelt === null || end === null ? undefined : roundly(end, spelt.value * 12)
    },
  },
  {
    name: 'a number in words',
    example: 'Two hundred and fifty people were hurt on the pier.',
    read: ({ tokens, at }) => {
      const spelt = readSpelt(tokens, at)
      return spelt === null ? undefined : { ...exactly(spelt.end, spelt.value, 1, false), scale: spelt.scale }
    },
  },
]
