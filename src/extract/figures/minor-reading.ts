import type { Figure, Measure } from '../../model/figure.js'
import type { Token } from '../../text/tokens.js'
import type { BoundPhrase } from './bound-phrases.js'
import type { Quantity } from './parse-quantity.js'

/** A place in a sentence where a minor figure may begin. */
export interface Spot {
  readonly tokens: readonly Token[]
  readonly at: number
  /** The quantity that begins there; null where none does. */
  readonly quantity: Quantity | null
  /** What bounds a figure from there on; null where nothing does. */
  readonly bound: BoundPhrase | null
  /** The sentence is a headline in capitals, so that a capital says nothing. */
  readonly titleCase: boolean
}

/** A minor figure as it is read: tokens from `start` up to `end`, exclusive. */
export interface MinorReading extends Measure, Pick<Figure, 'counted'> {
  readonly start: number
  readonly end: number
}

/** A place in an order and a number of times: measures without a class of their own. */
export const [RANK, TIMES] = ['th', 'x'] as const

/** The token at a place, in lower case; empty beyond the sentence. */
export function wordAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? ''
}

/** A hyphen that joins two parts of one word: "eight-year", "two-thirds". */
export function isHyphen(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token?.glued === true && tokens[i + 1]?.glued === true && /^[-\u2010\u2011]$/.test(token.text)
}
