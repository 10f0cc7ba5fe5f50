import { JUST_PAST, SHORT_OF } from '../../lexicon/comparator-phrases.js'
import type { Comparator, Interval } from '../../model/figure.js'
import type { BoundPhrase } from './bound-phrases.js'
import { around, ROUND_SHARE, type PrintedNumber } from './printed-number.js'

/** The values under a phrase that bounds what is no number by itself: "less than" a month, "nearly" two thirds. */
export function boundBy({ phrase, value: comparator }: BoundPhrase, value: number): Interval {
  return boundInterval({ low: value, high: value }, 'EXACT', comparator, { phrase, whole: false })
}

/** Around the comparator's words. */
interface Bounds {
  readonly phrase: string | null
  /** Whole things are counted. */
  readonly whole: boolean
}

/** The values of a number or range under the words that bound it. */
export function intervalOf(
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
  if (phrase !== null && SHORT_OF.has(phrase))
    return { low: kind === 'ROUND' ? shortOf(middle) : wide.low, high: middle }
  if (phrase !== null && JUST_PAST.has(phrase)) return { low: middle, high: wide.high }
  return wide
}

/** What falls short of a round number may do so by more: 21 is nearly two dozen, 170 nearly two hundred. */
function shortOf(round: number): number {
  return Math.floor(round * (1 - 1.5 * ROUND_SHARE))
}
