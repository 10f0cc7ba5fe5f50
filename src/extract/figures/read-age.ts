import { MONTH_NUMBERS } from '../../lexicon/months.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import { isHyphen, wordAt, type MinorReading, type Spot } from './minor-reading.js'
import type { Quantity } from './parse-quantity.js'

/** Ages of people that are printed as a bare number: no newborn, and nobody older than the oldest. */
const [YOUNGEST, OLDEST] = [5, 115]

const AGE = { unit: 'DURATION', unitSymbol: 'a', counted: 'age' } as const

/** "a 17-year-old", "six years old", "21 or older": the word says that it is an age. */
export function readNamedAge({ tokens, quantity }: Spot): MinorReading | undefined {
  if (quantity === null) return undefined
  const { start, end, low, high, comparator, unit, unitSymbol } = quantity
  if (unit === 'DURATION' && unitSymbol === 'a') {
    const old = isHyphen(tokens, end) ? end + 1 : end
    if (/^olds?$/.test(wordAt(tokens, old))) return { start, end: old + 1, low, high, comparator, ...AGE }
    if (wordAt(tokens, end) === 'of' && wordAt(tokens, end + 1) === 'age')
      return { start, end: end + 2, low, high, comparator, ...AGE }
  }
  const isLimit = /^(?:and|or)$/.test(wordAt(tokens, end)) && /^(?:older|over|above)$/.test(wordAt(tokens, end + 1))
  if (unit === 'COUNT' && isLimit && isAge(low)) {
    return { start, end: end + 2, low, high: null, comparator: 'AT_LEAST', ...AGE }
  }
  return undefined
}

/** "Roe, 77,", "Roe (77)", "aged 12", "at the age of 61": the number stands behind a name or the word for it. */
export function readBareAge({ tokens, at, quantity }: Spot): MinorReading | undefined {
  if (!isBareAge(quantity)) return undefined
  const { number, end, low, high, comparator } = quantity
  const [before, beforeThat] = [wordAt(tokens, number - 1), wordAt(tokens, number - 2)]
  const isNamed = isCapitalised(tokens[number - 2]) && !MONTH_NUMBERS.has(beforeThat)
  const isAside =
    isNamed && ((before === '(' && wordAt(tokens, end) === ')') || (before === ',' && isClosed(tokens, end)))
  if (!isAside && !/^aged?$/.test(before) && !(before === 'of' && beforeThat === 'age')) return undefined
  return { start: at, end, low, high, comparator, ...AGE }
}

/** "she turned 40 on Monday", "he was 77.", "for adults over 21": the number stands alone behind a verb or a bound. */
export function readStatedAge({ tokens, at, quantity }: Spot): MinorReading | undefined {
  if (!isBareAge(quantity)) return undefined
  const { number, end, low, high, comparator, printed } = quantity
  const [before, behind] = [wordAt(tokens, number - 1), wordAt(tokens, end)]
  const reading = { start: at, end, low, high, comparator, ...AGE }
  const closed = isClosed(tokens, end)
  if (/^turn(?:s|ed|ing)?$/.test(before)) {
    return closed || /^(?:on|in|this|next|last)$/.test(behind) ? reading : undefined
  }
  if (/^(?:is|was|be|'m)$/.test(before)) return closed || /^(?:when|and)$/.test(behind) ? reading : undefined
  const isBound = comparator === 'MORE_THAN' || comparator === 'LESS_THAN'
  if (!isBound || !closed || /^(?:more|less|fewer)$/.test(wordAt(tokens, at))) return undefined
  // Of counts "more than 21" is 22; an age over 21 begins on the birthday.
  return { ...reading, low: low === null ? null : printed.low, high: high === null ? null : printed.low }
}

function isBareAge(quantity: Quantity | null): quantity is Quantity {
  if (quantity?.unit !== 'COUNT' || !quantity.printed.digits || quantity.isRange) return false
  return isAge(quantity.printed.low)
}

/** Nothing is counted: the clause ends behind the number. */
function isClosed(tokens: readonly Token[], end: number): boolean {
  return tokens[end] === undefined || /^[,.;)\u2014\u2013"\u201D]$/.test(tokens[end].text)
}

/** "aged between 18 and 25", "ages 18 to 25". */
export function readAgeRange({ tokens, at, quantity }: Spot): MinorReading | undefined {
  if (quantity?.unit !== 'COUNT' || !quantity.isRange || !/^age[ds]?$/.test(wordAt(tokens, at - 1))) return undefined
  const { end, low, high, comparator } = quantity
  return isAge(high) ? { start: at, end, low, high, comparator, ...AGE } : undefined
}

/** "in his 70s": from 70 to 79. */
export function readDecadeOfLife({ tokens, at }: Spot): MinorReading | undefined {
  const decade = /^[1-9]0$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : null
  if (decade === null || wordAt(tokens, at + 1) !== 's' || tokens[at + 1]?.glued !== true) return undefined
  const owner = /^(?:early|mid|late|-)$/.test(wordAt(tokens, at - 1)) ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1)
  if (!/^(?:his|her|their|my|mid)$/.test(owner)) return undefined
  return { start: at, end: at + 2, low: decade, high: decade + 9, comparator: 'BETWEEN', ...AGE }
}

function isAge(value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= YOUNGEST && value <= OLDEST
}
