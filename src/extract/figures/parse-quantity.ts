import { comparatorsAfter, comparatorsBefore, JUST_PAST, SHORT_OF } from '../../lexicon/comparator-phrases.js'
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../lexicon/currencies.js'
import { LazyMap } from '../../lexicon/lazy-map.js'
import { LazySet } from '../../lexicon/lazy-set.js'
import { CARDINALS, VAGUE_COUNTS, VAGUE_NOUNS } from '../../lexicon/number-words.js'
import { UNITS } from '../../lexicon/units.js'
import type { Comparator, FigureUnit } from '../../model/figure.js'
import type { Token } from '../../text/tokens.js'
import { isEarlierValue } from './is-earlier-value.js'
import { around, parseNumber, ROUND_SHARE, type PrintedNumber } from './parse-number.js'

/** A quantity as printed: the number with what bounds and measures it. Token indices, `end` exclusive. */
export interface Quantity {
  /** First token that belongs to it, the bounding words included ("more than" 35). */
  readonly start: number
  /** First token of the number itself, a currency sign included. */
  readonly number: number
  /** First token behind the bare number or range, where the unit begins. */
  readonly numberEnd: number
  readonly end: number
  readonly low: number | null
  readonly high: number | null
  readonly comparator: Comparator
  readonly unit: FigureUnit
  readonly unitSymbol: string | null
  /** The number's own kind, before comparators. */
  readonly printed: PrintedNumber
  /** Both ends of a range are printed: "30 to 40". */
  readonly isRange: boolean
}

/** Reads the quantity that begins at token `i`, comparator first: "more than $2.5 million", "between 30 and 40". */
export function parseQuantity(tokens: readonly Token[], i: number): Quantity | null {
  const token = tokens[i]
  if (token === undefined || !mayOpenQuantity(token)) return null
  const between = token.lower === 'between'
  const bound = between ? null : phraseAt(tokens, i, BEFORE)
  const number = between ? i + 1 : (bound?.end ?? i)
  const sign = currencyAt(tokens, number)
  const first = parseNumber(tokens, sign?.end ?? number)
  // "rose from 190 to 212": two figures, the earlier one and the one that holds.
  const range = first === null || isEarlierValue(tokens, i) ? null : rangeFrom(tokens, first, between)
  if (first === null || (between && range === null)) return null
  const { end: numberEnd } = range ?? first
  const { end, unit, symbol: unitSymbol } = unitAt(tokens, numberEnd, sign, first)
  const after = phraseAt(tokens, end, AFTER, true)
  const comparator = bound?.value ?? after?.value ?? null
  const bounds = { phrase: bound?.phrase ?? null, whole: unit === 'COUNT' }
  return {
    // "only 12" and "a total of 12" are 12: the words stay outside.
    start: bound?.value === 'EXACTLY' ? number : i,
    number,
    numberEnd,
    end: after?.end ?? end,
    ...intervalOf(first, range, comparator, bounds),
    unit,
    unitSymbol,
    printed: first,
    isRange: range !== null,
  }
}

/** Most words begin no quantity: digits do, a sign, the first word of a number or of what bounds one. */
function mayOpenQuantity({ kind, text, lower }: Token): boolean {
  switch (kind) {
    case 'number':
      return true
    case 'mark':
      return CURRENCY_SIGNS.has(text)
    case 'word':
      return OPENERS.has(lower)
    case 'possessive':
      return false
  }
}

/** What bounds a number that is no number by itself: "less than" a month, "nearly" two thirds; null where nothing does. */
export function boundAt(
  tokens: readonly Token[],
  i: number,
): { readonly end: number; readonly boundBy: (value: number) => Interval } | null {
  const bound = phraseAt(tokens, i, BEFORE)
  if (bound === null) return null
  const bounds = { phrase: bound.phrase, whole: false }
  return {
    end: bound.end,
    boundBy: (value) => boundInterval({ low: value, high: value }, 'EXACT', bound.value, bounds),
  }
}

/** The values that the words allow, and how they bound them. */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly comparator: Comparator
}

/** Around the comparator's words. */
interface Bounds {
  readonly phrase: string | null
  /** Whole things are counted. */
  readonly whole: boolean
}

function intervalOf(
  first: PrintedNumber,
  range: { readonly low: number; readonly high: number } | null,
  comparator: Comparator | null,
  bounds: Bounds,
): Interval {
  if (range !== null && comparator === null) return { low: range.low, high: range.high, comparator: 'BETWEEN' }
  return boundInterval(range ?? first, first.kind, comparator, bounds)
}

/** What comparator and number allow together. Counts step by one: "more than 35" people are 36 or more. */
function boundInterval(
  { low, high }: { readonly low: number; readonly high: number | null },
  kind: PrintedNumber['kind'],
  comparator: Comparator | null,
  { phrase, whole }: Bounds,
): Interval {
  const step = whole && Number.isInteger(low) && Number.isInteger(high ?? low) ? 1 : 0
  const middle = kind === 'ROUND' ? Math.round((low + (high ?? low)) / 2) : low
  switch (comparator) {
    case null:
    case 'EXACTLY':
      return { low, high, comparator: kind === 'EXACT' ? 'EXACTLY' : kind === 'ROUND' ? 'ABOUT' : 'VAGUE' }
    case 'MORE_THAN':
      return { low: kind === 'VAGUE' ? low : middle + step, high: null, comparator }
    case 'AT_LEAST':
      return { low: kind === 'VAGUE' ? low : middle, high: null, comparator }
    case 'AT_MOST':
      return { low: null, high: kind === 'VAGUE' ? high : middle, comparator }
    case 'LESS_THAN':
      return { low: null, high: kind === 'VAGUE' ? high : middle - step, comparator }
    default:
      return { ...aboutInterval(low, high, kind, middle, phrase), comparator: kind === 'VAGUE' ? 'VAGUE' : 'ABOUT' }
  }
}

function aboutInterval(
  low: number,
  high: number | null,
  kind: PrintedNumber['kind'],
  middle: number,
  phrase: string | null,
): { readonly low: number; readonly high: number | null } {
  if (kind === 'VAGUE') return { low, high }
  if (high !== null && low < high && kind === 'EXACT') {
    return { low: Math.ceil(low * (1 - ROUND_SHARE)), high: Math.floor(high * (1 + ROUND_SHARE)) }
  }
  const wide = around(middle)
  if (phrase !== null && SHORT_OF.has(phrase)) return { low: wide.low, high: middle }
  if (phrase !== null && JUST_PAST.has(phrase)) return { low: middle, high: wide.high }
  return wide
}

/** "between 30 and 40", "30 to 40", "30-40", "2-3 million". The smaller number stands first, else it is no range. */
function rangeFrom(
  tokens: readonly Token[],
  first: PrintedNumber,
  between: boolean,
): { readonly low: number; readonly high: number; readonly end: number } | null {
  if (first.kind !== 'EXACT' || first.high === null) return null
  const link = tokens[first.end]
  const links = between ? link?.lower === 'and' : link?.lower === 'to' || /^[-\u2010-\u2013]$/.test(link?.text ?? '')
  if (!links) return null
  const sign = currencyAt(tokens, first.end + 1)
  const second = parseNumber(tokens, sign?.end ?? first.end + 1)
  if (second?.kind !== 'EXACT' || second.digits !== first.digits) return null
  const low = first.scale === 1 && first.low < second.low / second.scale ? first.low * second.scale : first.low
  return low < second.low ? { low, high: second.low, end: second.end } : null
}

function currencyAt(tokens: readonly Token[], i: number): { readonly end: number; readonly symbol: string } | null {
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

interface Measured {
  readonly end: number
  readonly unit: FigureUnit
  readonly symbol: string | null
}

/** The unit behind a number, or the currency sign before it; a bare number is a count. */
function unitAt(
  tokens: readonly Token[],
  i: number,
  sign: { readonly symbol: string } | null,
  number: PrintedNumber,
): Measured {
  if (sign !== null)
    return { end: CURRENCY_WORDS.has(tokens[i]?.lower ?? '') ? i + 1 : i, unit: 'MONEY', symbol: sign.symbol }
  const hyphen = tokens[i]?.text === '-' && tokens[i].glued ? i + 1 : i
  const at = number.kind === 'VAGUE' && tokens[i]?.lower === 'of' ? i + 1 : hyphen
  return currencyBehind(tokens, at) ?? unitSpelt(tokens, at) ?? { end: i, unit: 'COUNT', symbol: null }
}

/** "3 dollars", "3 US dollars", "40 million Vostranian crowns". */
function currencyBehind(tokens: readonly Token[], i: number): Measured | null {
  const proper = tokens[i]?.kind === 'word' && /^\p{Lu}/u.test(tokens[i].text) ? i + 1 : i
  for (const at of [i, proper]) {
    const symbol = CURRENCY_WORDS.get(tokens[at]?.lower ?? '')
    if (symbol !== undefined) return { end: at + 1, unit: 'MONEY', symbol }
  }
  return null
}

/** "km/h", "°C", "square kilometres", "metres": the longest spelling first. */
function unitSpelt(tokens: readonly Token[], i: number): Measured | null {
  const [one, two, three] = [tokens[i], tokens[i + 1], tokens[i + 2]]
  if (one === undefined) return null
  if (two?.text === '/' && two.glued && three?.glued === true && UNITS.has(`${one.text}/${three.text}`))
    return measured(`${one.text}/${three.text}`, i + 3)
  if (one.text === '°' && two?.glued === true && UNITS.has(`°${two.text}`)) return measured(`°${two.text}`, i + 2)
  if (two?.kind === 'word') {
    const pair = `${one.lower}-${two.text === 'Celsius' || two.text === 'Fahrenheit' ? two.text : two.lower}`
    if (UNITS.has(pair)) return measured(pair, i + 2)
  }
  const single = UNITS.has(one.text) ? one.text : one.lower
  return UNITS.has(single) ? measured(single, i + 1) : null
}

function measured(key: string, end: number): Measured {
  const unit = UNITS.get(key)
  return { end, unit: unit?.unit ?? 'OTHER', symbol: unit?.symbol ?? null }
}

type Phrases = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly phrase: string; readonly value: Comparator }[]
>

const BEFORE = new LazyMap(() => byFirstWord(comparatorsBefore()))
const AFTER = new LazyMap(() => byFirstWord(comparatorsAfter()))

/** "a$" of "A$40" is read as two tokens. */
const OPENERS: ReadonlySet<string> = new LazySet(
  () =>
    new Set([
      ...['a', 'half', 'dozen', 'between'],
      ...BEFORE.keys(),
      ...CARDINALS.keys(),
      ...VAGUE_COUNTS.keys(),
      ...VAGUE_NOUNS.keys(),
      ...Array.from(CURRENCY_SIGNS.keys(), (sign) => sign.replace('$', '')),
    ]),
)

function byFirstWord(phrases: readonly (readonly [string, Comparator])[]): Phrases {
  const map = new Map<string, { words: string[]; phrase: string; value: Comparator }[]>()
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), { words, phrase, value }])
  }
  return map
}

function phraseAt(
  tokens: readonly Token[],
  i: number,
  phrases: Phrases,
  hyphenated = false,
): { readonly end: number; readonly value: Comparator; readonly phrase: string } | null {
  const at = hyphenated && tokens[i]?.text === '-' ? i + 1 : i
  for (const { words, phrase, value } of phrases.get(tokens[at]?.lower ?? '') ?? []) {
    if (words.every((word, k) => tokens[at + k]?.lower === word)) return { end: at + words.length, value, phrase }
  }
  return null
}
