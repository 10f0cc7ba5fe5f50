import { tagged } from '../../lexicon/tagged.js'
import type { Token } from '../../text/tokens.js'
import type { Quantity } from './parse-quantity.js'
import { isEarlierValue } from './is-earlier-value.js'

/** "The death toll from the fire on the quay has risen to 14": so many words may stand between, in tokens. */
const LONGEST_REACH = 12

const REACHES = tagged('reaches-toll')

/** "The death toll has passed 200": it is higher. */
const PASSES = tagged('passes-toll')

/**
 * The number of a death toll with what it counts standing before it: "a death toll of 14", "the death toll stood at 14",
 * "the death toll has passed 200". Null where the number is none.
 */
export function asDeathToll(tokens: readonly Token[], quantity: Quantity): Quantity | null {
  const { start, unit, low, comparator } = quantity
  const verb = tokens[start - 1]?.lower ?? ''
  const reaches = REACHES.has(verb) || PASSES.has(verb) || isEarlierValue(tokens, start)
  // "rose from 190 to 212": the toll stands before both.
  const before = verb === 'to' && isEarlierValue(tokens, start - 2) ? start - 4 : start - 2
  if (unit !== 'COUNT' || !reaches || !followsToll(tokens, before)) return null
  if (!PASSES.has(verb) || comparator !== 'EXACTLY' || low === null) return quantity
  return { ...quantity, comparator: 'MORE_THAN', low: low + 1, high: null }
}

function followsToll(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i > 0 && i > from - LONGEST_REACH; i--) {
    const token = tokens[i]
    if (token?.kind === 'number' || token?.text === ',' || token?.text === ';') return false
    if (token?.lower === 'toll') return tokens[i - 1]?.lower === 'death'
  }
  return false
}
