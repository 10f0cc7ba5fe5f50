import { NUMBER_ADJECTIVES } from '../../lexicon/clause-words.js'
import { singular } from '../../text/stem.js'
import { findCounted } from './find-counted.js'
import { isNameOrDate } from './is-identifier.js'
import { isHyphen, wordAt, type MinorReading, type Spot } from './minor-reading.js'
import { readMinorNoun } from './minor-noun.js'
import type { Quantity } from './parse-quantity.js'

/** A measured quantity that is no figure of its own: "an eight-year offer", "within 48 hours", "five days before the game". */
export function readMeasured({ tokens, quantity, titleCase }: Spot): MinorReading | undefined {
  if (quantity === null || quantity.unit === 'COUNT') return undefined
  if (isNameOrDate(tokens, quantity, titleCase)) return undefined
  const { start, end, low, high, comparator, unit, unitSymbol } = quantity
  const isModifier = isHyphen(tokens, quantity.numberEnd)
  const noun = isModifier ? (readMinorNoun(tokens, end)?.noun ?? null) : findCounted(tokens, quantity).noun
  return { start, end, low, high, comparator, unit, unitSymbol, counted: noun }
}

/** A bare count that no list of figures shows: "six seats", "the other three boats", "a 225-page report", "two of them". */
export function readCount({ tokens, quantity, titleCase }: Spot): MinorReading | undefined {
  if (quantity?.unit !== 'COUNT' || isNameOrDate(tokens, quantity, titleCase)) return undefined
  const { start, low, high, comparator, numberEnd } = quantity
  // "one of them", "one day": one of anything tells no report from another.
  if (low === 1 && high === 1) return undefined
  const counted = countedBy(tokens, quantity)
  if (counted === null && !standsAlone(tokens, quantity)) return undefined
  return {
    start,
    end: counted?.end ?? numberEnd,
    low,
    high,
    comparator,
    unit: 'COUNT',
    unitSymbol: null,
    counted: counted?.noun ?? null,
  }
}

function countedBy(tokens: Spot['tokens'], quantity: Quantity): { readonly end: number; readonly noun: string } | null {
  if (isHyphen(tokens, quantity.end)) {
    // "a 225-page report" has pages, "the five-boat convoy" boats.
    const phrase = readMinorNoun(tokens, quantity.end + 1)
    return phrase === null ? null : { end: phrase.end, noun: singular(wordAt(tokens, quantity.end + 1)) }
  }
  const { noun, end } = findCounted(tokens, quantity)
  if (noun !== null) return { noun, end }
  let at = wordAt(tokens, quantity.end) === 'of' ? quantity.end + 1 : quantity.end
  while (/^(?:the|its|their|his|her)$/.test(wordAt(tokens, at)) || NUMBER_ADJECTIVES.has(wordAt(tokens, at))) at++
  return readMinorNoun(tokens, at)
}

/** "two of them", "the other three", "13,168 were granted asylum": what is counted stands elsewhere. */
function standsAlone(tokens: Spot['tokens'], { start, end, low, printed }: Quantity): boolean {
  const isOfThem = wordAt(tokens, end) === 'of' && /^(?:them|whom|those|these)$/.test(wordAt(tokens, end + 1))
  const isRest = /^(?:other|remaining|all|only)$/.test(wordAt(tokens, start - 1))
  return isOfThem || isRest || (printed.digits && (low ?? 0) > LARGEST_UNNAMED)
}

/** A number without a noun that is larger is hardly a place in a list. */
const LARGEST_UNNAMED = 31
