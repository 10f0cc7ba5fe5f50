import { tagged } from '../../lexicon/tagged.js'
import type { Token } from '../../text/tokens.js'
import { findCounted } from './find-counted.js'
import type { Quantity } from './parse-quantity.js'
import { isEarlierValue } from './is-earlier-value.js'

/** "The death toll from the fire on the quay has risen to 14": so many words may stand between, in tokens. */
const LONGEST_REACH = 12

const REACHES = tagged('reaches-toll')

/** "The death toll has passed 200": it is higher. */
const PASSES = tagged('passes-toll')

/** A number with what it counts standing before it. */
export interface Toll {
  readonly quantity: Quantity
  /** What is counted, in the singular. */
  readonly noun: string
}

/**
 * The number of a toll: "a death toll of 14", "the death toll has passed 200", "the number of confirmed cases in Karsk rose to 1,050".
 * Null where the number is none.
 */
export function asToll(tokens: readonly Token[], quantity: Quantity): Toll | null {
  const { start, unit, low, comparator } = quantity
  const verb = tokens[start - 1]?.lower ?? ''
  const reaches = REACHES.has(verb) || PASSES.has(verb) || isEarlierValue(tokens, start)
  if (unit !== 'COUNT' || !reaches) return null
  // "rose from 190 to 212": the toll stands before both.
  const noun = tollBefore(tokens, verb === 'to' && isEarlierValue(tokens, start - 2) ? start - 4 : start - 2, quantity)
  if (noun === null) return null
  if (!PASSES.has(verb) || comparator !== 'EXACTLY' || low === null) return { quantity, noun }
  return { quantity: { ...quantity, comparator: 'MORE_THAN', low: low + 1, high: null }, noun }
}

/** What the toll that stands before a number counts. */
function tollBefore(tokens: readonly Token[], from: number, quantity: Quantity): string | null {
  for (let i = from; i > 0 && i > from - LONGEST_REACH; i--) {
    const token = tokens[i]
    // The number of "COVID-19" counts nothing.
    const isNumber = token?.kind === 'number' && tokens[i - 1]?.text !== '-'
    if (isNumber || token?.text === ',' || token?.text === ';') return null
    if (token?.lower === 'toll') return tokens[i - 1]?.lower === 'death' ? 'death' : null
    if (token?.lower === 'number' && tokens[i + 1]?.lower === 'of')
      return findCounted(tokens, { ...quantity, start: i, end: i + 2 }).noun
  }
  return null
}
