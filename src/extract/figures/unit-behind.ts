import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../lexicon/currencies.js'
import { UNITS } from '../../lexicon/units.js'
import type { Measure } from '../../model/figure.js'
import type { Token } from '../../text/tokens.js'
import { firstAnswer, type Rule } from '../rule.js'
import type { PrintedNumber } from './printed-number.js'

/** A currency sign or code before a number: "$", "A$", "RUB", "Rs."; null where none stands at token `i`. */
export function currencyAt(
  tokens: readonly Token[],
  i: number,
): { readonly end: number; readonly symbol: string } | null {
  const token = tokens[i]
  if (token === undefined) return null
  const joined = tokens[i + 1]?.text === '$' && tokens[i + 1]?.glued === true ? `${token.lower}$` : null
  const pair = joined === null ? undefined : CURRENCY_SIGNS.get(joined)
  if (pair !== undefined) return { end: i + 2, symbol: pair }
  // Codes are codes in capitals only: "RUB 300", not "rub".
  const code = token.kind === 'word' && token.text !== token.text.toUpperCase() && token.text !== 'Rs'
  const one = code ? undefined : CURRENCY_SIGNS.get(token.lower)
  if (one === undefined) return null
  return { end: token.text === 'Rs' && tokens[i + 1]?.text === '.' ? i + 2 : i + 1, symbol: one }
}

/** What a number measures, and the first token behind its unit. */
export interface Measured extends Pick<Measure, 'unit' | 'unitSymbol'> {
  readonly end: number
}

/** The place behind a number at which its unit may stand. */
interface UnitPlace {
  readonly tokens: readonly Token[]
  /** First token behind the number. */
  readonly end: number
  /** Where the unit begins: behind a hyphen, or behind "of" in "hundreds of metres". */
  readonly at: number
  /** The currency sign before the number; null without one. */
  readonly sign: string | null
}

/** The unit behind a number, or the currency sign before it; a bare number is a count. */
export function unitBehind(
  tokens: readonly Token[],
  end: number,
  sign: { readonly symbol: string } | null,
  { kind }: PrintedNumber,
): Measured {
  const hyphen = tokens[end]?.text === '-' && tokens[end].glued ? end + 1 : end
  const at = kind === 'VAGUE' && tokens[end]?.lower === 'of' ? end + 1 : hyphen
  const place = { tokens, end, at, sign: sign?.symbol ?? null }
  return firstAnswer(UNIT_RULES, place) ?? { end, unit: 'COUNT', unitSymbol: null }
}

/** What tells what a number measures, the longest spelling first. */
export const UNIT_RULES: readonly Rule<UnitPlace, Measured>[] = [
  {
    name: 'a currency sign before the number',
    example: 'The fee is $40.',
    read: ({ tokens, end, sign }) => {
      if (sign === null) return undefined
      const isSaidTwice = CURRENCY_WORDS.has(tokens[end]?.lower ?? '')
      return { end: isSaidTwice ? end + 1 : end, unit: 'MONEY', unitSymbol: sign }
    },
  },
  {
    name: 'a currency',
    example: 'The fee is 40 euros.',
    read: ({ tokens, at }) => money(tokens, at),
  },
  {
    name: 'a currency behind its country',
    example: 'The fee is 40 Corvanian crowns.',
    read: ({ tokens, at }) =>
      tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at].text) ? money(tokens, at + 1) : undefined,
  },
  {
    name: 'a unit with a stroke',
    example: 'The wind reached 120 km/h.',
    read: ({ tokens, at }) => {
      const [one, stroke, other] = [tokens[at], tokens[at + 1], tokens[at + 2]]
      const isJoined = stroke?.text === '/' && stroke.glued && other?.glued === true
      return isJoined ? measured(`${one?.text ?? ''}/${other.text}`, at + 3) : undefined
    },
  },
  {
    name: 'degrees by their sign',
    example: 'It was 39 °C on the pier.',
    read: ({ tokens, at }) =>
      tokens[at]?.text === '°' && tokens[at + 1]?.glued === true
        ? measured(`°${tokens[at + 1]?.text ?? ''}`, at + 2)
        : undefined,
  },
  {
    name: 'a unit of two words',
    example: 'The fire burned 12 square kilometres.',
    read: ({ tokens, at }) => {
      const [one, two] = [tokens[at], tokens[at + 1]]
      if (one === undefined || two?.kind !== 'word') return undefined
      return measured(`${one.lower}-${/^(?:Celsius|Fahrenheit)$/.test(two.text) ? two.text : two.lower}`, at + 2)
    },
  },
  {
    name: 'a unit of one word',
    example: 'The pier is 40 metres long.',
    read: ({ tokens, at }) => measured(tokens[at]?.text ?? '', at + 1) ?? measured(tokens[at]?.lower ?? '', at + 1),
  },
]

function money(tokens: readonly Token[], i: number): Measured | undefined {
  const unitSymbol = CURRENCY_WORDS.get(tokens[i]?.lower ?? '')
  return unitSymbol === undefined ? undefined : { end: i + 1, unit: 'MONEY', unitSymbol }
}

function measured(key: string, end: number): Measured | undefined {
  const unit = UNITS.get(key)
  return unit && { end, unit: unit.unit, unitSymbol: unit.symbol }
}
