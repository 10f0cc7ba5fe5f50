import {
  BEFORE_DURATIONS,
  BEFORE_YEARS,
  CLOCK_WORDS,
  COUNTED_IN_THOUSANDS,
  DEFINITE_WORDS,
  IDENTIFIER_WORDS,
  NUMBERING_WORDS,
  POSITION_WORDS,
  RESULT_WORDS,
  STREET_WORDS,
  TIME_POINT_WORDS,
} from '../../lexicon/identifier-words.js'
import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { ORGANISATION_WORDS } from '../../lexicon/organisation-words.js'
import { PLACE_NAMES } from '../../lexicon/place-names.js'
import { WEEKDAYS } from '../../lexicon/weekdays.js'
import { singular } from '../../text/stem.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import type { Quantity } from './parse-quantity.js'

/**
 * True for a number that names, dates or orders something instead of counting it: "Flight 370", "in 2016", "Dec. 17",
 * "18:21", "3-1", "a 17-year-old", "14 Harbour Street", "Group of Seven", "two weeks ago".
 * @param titleCase the sentence is a headline in capitals, so that a capital says nothing.
 */
export function isIdentifier(tokens: readonly Token[], quantity: Quantity, titleCase: boolean): boolean {
  return (
    isNameOrDate(tokens, quantity, titleCase) ||
    isChain(tokens, quantity) ||
    isPosition(tokens, quantity) ||
    isAgeReached(tokens, quantity) ||
    isModifier(tokens, quantity)
  )
}

/** True for a number that is part of a name, a date or an address, and so measures nothing at all. */
export function isNameOrDate(tokens: readonly Token[], quantity: Quantity, titleCase: boolean): boolean {
  const { number, end } = quantity
  return (
    isGluedToLetters(tokens, quantity) ||
    isClockOrDate(tokens, quantity) ||
    isYear(tokens, quantity) ||
    isNameNumber(tokens, number, quantity, titleCase) ||
    isOrdinal(tokens, end) ||
    isAddress(tokens, end)
  )
}

/** "COVID-19", "B2", "#7", "'20", "(3)"; a "magnitude-5.9 quake" has its measure before it. */
function isGluedToLetters(tokens: readonly Token[], { number: i, unit }: Quantity): boolean {
  if (unit === 'MAGNITUDE') return false
  const [before, beforeThat] = [tokens[i - 1], tokens[i - 2]]
  if (tokens[i]?.glued !== true || before === undefined) return false
  if (before.kind !== 'mark') return true
  if (/^["\u201C\u2018([\u2014\u2013\u00AB*'~]$/.test(before.text)) return before.text === '(' && before.glued
  return !(/^[-,]$/.test(before.text) && beforeThat?.kind !== 'word' && beforeThat?.kind !== 'number')
}

/** Numbers strung together: telephone numbers, scores, dates, fractions: "555-0142", "3-1", "24/7". */
function isChain(tokens: readonly Token[], { number, end, isRange }: Quantity): boolean {
  const next = tokens[end]
  if (next?.kind === 'number') return true
  if (tokens[number - 1]?.kind === 'number' && tokens[number]?.kind === 'number') return true
  // "one in five voters" are no five voters.
  if (tokens[number - 1]?.lower === 'in' && tokens[number - 2]?.lower === 'one') return true
  if (isRange && RESULT_WORDS.has(next?.lower ?? '')) return true
  const behind = tokens[end + 1]
  if (next?.glued !== true || behind?.glued !== true) return false
  return next.text === ':' || next.text === '(' || (behind.kind === 'number' && /^[-\u2010-\u2013/.]$/.test(next.text))
}

function isClockOrDate(tokens: readonly Token[], { number, end, unit, printed }: Quantity): boolean {
  const [before, beforeThat, next] = [tokens[number - 1], tokens[number - 2], tokens[end]]
  if (isOnClock(next?.lower ?? '')) return true
  if (next?.glued === true && next.kind === 'word') return true
  if (
    before?.lower === 'at' &&
    printed.high !== null &&
    printed.high <= 12 &&
    (next === undefined || next.kind === 'mark' || next.lower === 'in')
  )
    return true
  if (unit !== 'COUNT' || printed.high === null || printed.high > 31) return false
  const month = before?.text === '.' ? beforeThat : before
  if (month !== undefined && isMonth(month)) return true
  return next !== undefined && (isMonth(next) || (next.lower === 'of' && isMonth(tokens[end + 1])))
}

/** "6 p.m.", "18 GMT", "eight o'clock". */
function isOnClock(lower: string): boolean {
  return CLOCK_WORDS.has(lower) || /^[ap]\.?m\.?$/.test(lower)
}

function isMonth(token: Token | undefined): boolean {
  return isCapitalised(token) && MONTH_NUMBERS.has(token?.lower ?? '')
}

/** Four digits without a comma are a year unless they count people or carry a unit: "2016", "the 2016 elections". */
function isYear(tokens: readonly Token[], { number, end, unit, start }: Quantity): boolean {
  if (unit !== 'COUNT' || end - number > 3 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[number]?.text ?? '')) return false
  const counts = COUNTED_IN_THOUSANDS.has(tokens[end]?.lower ?? '')
  return !counts || (start === number && BEFORE_YEARS.has(tokens[number - 1]?.lower ?? ''))
}

/** "Flight 370", "Article 5", "page 3", "Group of Seven", "Formula One". */
function isNameNumber(
  tokens: readonly Token[],
  i: number,
  { end, unit, printed }: Quantity,
  titleCase: boolean,
): boolean {
  if (isNumberedBy(tokens, i)) return true
  if (titleCase) return false
  // "60 Minutes": a name that a unit ends.
  if (unit === 'DURATION') return isCapitalised(tokens[end - 1])
  if (unit !== 'COUNT') return false
  const before = tokens[i - 1]
  if (tokens[i]?.kind === 'word' && isCapitalised(tokens[i]) && i > 0 && before?.kind === 'word') return true
  if (!printed.digits || before === undefined || !isCapitalised(before) || i < 2) return false
  if (WEEKDAYS.has(before.lower) || isMonth(before)) return false
  // "six AK 47 rifles"; "in the US 47 people" counts.
  if (/^\p{Lu}{2,3}$/u.test(before.text) && !PLACE_NAMES.has(before.lower) && !ORGANISATION_WORDS.has(before.lower))
    return true
  const behind = tokens[end]
  return behind === undefined || !/^\p{Ll}/u.test(behind.text) || behind.lower === 'and' || behind.lower === 'in'
}

/** "Flight 370", "No. 5": a word before the number says that it only names. */
function isNumberedBy(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined) return false
  if (IDENTIFIER_WORDS.has(singular(before.lower)) && !before.lower.endsWith('s')) return true
  return before.text === '.' && NUMBERING_WORDS.has(tokens[i - 2]?.lower ?? '')
}

/** "the two leaders", "the last 16", "every three months", "two weeks ago", "within 48 hours", "years". */
function isPosition(tokens: readonly Token[], { start, number, end, unit, printed }: Quantity): boolean {
  const before = tokens[start - 1]?.lower ?? ''
  const next = tokens[end]?.lower ?? ''
  if (POSITION_WORDS.has(before) && printed.kind !== 'VAGUE' && start === number) return true
  const known = DEFINITE_WORDS.has(before) || before.endsWith("'s") || before.endsWith("s'")
  if (known && start === number && !printed.digits && (printed.high ?? 0) <= 12 && unit === 'COUNT') return true
  if (/^(?:one|other)$/.test(before) || (before === 'of' && unit === 'COUNT' && printed.low <= 3 && !printed.digits))
    return true
  if (unit !== 'DURATION') return false
  if (printed.kind === 'VAGUE' || known) return true
  return TIME_POINT_WORDS.has(next) || BEFORE_DURATIONS.has(before)
}

/** "She turned 40 on Monday." */
function isAgeReached(tokens: readonly Token[], { start, end, unit }: Quantity): boolean {
  return unit === 'COUNT' && /^turn(?:s|ed|ing)?$/.test(tokens[start - 1]?.lower ?? '') && tokens[end]?.lower !== 'of'
}

/** "a 17-year-old", "three-day talks", "15-member council"; money, shares, magnitudes and sentences do count. */
function isModifier(tokens: readonly Token[], { numberEnd, end, unit }: Quantity): boolean {
  const inner = end > numberEnd && tokens[numberEnd]?.text === '-' && tokens[numberEnd].glued
  const outer = tokens[end]?.text === '-' && tokens[end].glued && tokens[end + 1]?.glued === true
  if (unit === 'MONEY' || unit === 'PERCENT' || unit === 'MAGNITUDE') return false
  if (outer) return tokens[end + 1]?.lower !== 'magnitude' && tokens[end + 1]?.lower !== 'plus'
  if (unit === 'DURATION' && inner) return !/^(?:sentence|term|prison|jail|ban)$/.test(tokens[end]?.lower ?? '')
  return inner && unit !== 'COUNT'
}

/** "1st", "38th": digits glued to letters that are no unit. */
function isOrdinal(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.glued === true && tokens[end].kind === 'word'
}

/** "14 Harbour Street", "the 12200 block of 223rd Street". */
function isAddress(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.lower === 'block' && tokens[end + 1]?.lower === 'of') return true
  if (!isCapitalised(tokens[end])) return false
  return [1, 2].some((k) => STREET_WORDS.has(tokens[end + k]?.lower ?? '') && isCapitalised(tokens[end + k]))
}
