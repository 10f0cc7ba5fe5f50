import { QUANTITY_OPENERS } from '../../lexicon/number-openers.js'
import type { Measure } from '../../model/figure.js'
import type { Token } from '../../text/tokens.js'
import { BEHIND_OPENER, isIn, NUMBER_OPENER, PHRASE_OPENER } from '../../text/word-lists.js'
import { intervalOf } from './bound-interval.js'
import { AFTER, BEFORE, phraseAt, type BoundPhrase } from './bound-phrases.js'
import { isEarlierValue } from './is-earlier-value.js'
import { parseNumber } from './parse-number.js'
import type { PrintedNumber } from './printed-number.js'
import { currencyAt, unitBehind } from './unit-behind.js'

/** A quantity as printed: the number with what bounds and measures it. Token indices, `end` exclusive. */
export interface Quantity extends Measure {
  /** First token that belongs to it, the bounding words included ("more than" 35). */
  readonly start: number
  /** First token of the number itself, a currency sign included. */
  readonly number: number
  /** First token behind the bare number or range, where the unit begins. */
  readonly numberEnd: number
  readonly end: number
  /** The number's own kind, before comparators. */
  readonly printed: PrintedNumber
  /** Both ends of a range are printed: "30 to 40". */
  readonly isRange: boolean
}

/** Reads the quantity that begins at token `i`, comparator first: "more than $2.5 million", "between 30 and 40". */
export function parseQuantity(tokens: readonly Token[], i: number): Quantity | null {
  const opening = openingAt(tokens, i)
  if (opening === null) return null
  const { between, bound, number } = opening
  const sign = currencyAt(tokens, number)
  const first = parseNumber(tokens, sign?.end ?? number)
  // "rose from 190 to 212": two figures, the earlier one and the one that holds.
  const range = first === null || isEarlierValue(tokens, i) ? null : rangeFrom(tokens, first, between)
  if (first === null || (between && range === null)) return null
  const { end: numberEnd } = range ?? first
  const { end, unit, unitSymbol } = unitBehind(tokens, numberEnd, sign, first)
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

/** Whether a figure of any kind may begin at token `i`: most words and marks begin none, and one bit tells. */
function mayOpenFigure(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind === 'number') return true
  return isIn(token, NUMBER_OPENER) && (!isIn(token, PHRASE_OPENER) || isIn(tokens[i + 1], BEHIND_OPENER))
}

/** A place of a sentence at which a figure may begin, with the quantity there, which is parsed once. */
export class FigureOpening {
  #quantity: Quantity | null | undefined

  constructor(
    readonly tokens: readonly Token[],
    readonly at: number,
  ) {}

  /** Null where none begins. */
  get quantity(): Quantity | null {
    if (this.#quantity === undefined) this.#quantity = parseQuantity(this.tokens, this.at)
    return this.#quantity
  }
}

/** The places of a sentence at which figures may begin, in order. */
export function findOpenings(tokens: readonly Token[]): FigureOpening[] {
  const openings: FigureOpening[] = []
  for (let at = 0; at < tokens.length; at++) if (mayOpenFigure(tokens, at)) openings.push(new FigureOpening(tokens, at))
  return openings
}

/** What stands before the first number of a quantity, and where that would stand. */
interface Opening {
  readonly between: boolean
  readonly bound: BoundPhrase | null
  readonly number: number
}

/** How a quantity opens at token `i`; null where none does. */
function openingAt(tokens: readonly Token[], i: number): Opening | null {
  const token = tokens[i]
  if (token === undefined || !mayOpenFigure(tokens, i)) return null
  if (token.lower === 'between') return { between: true, bound: null, number: i + 1 }
  const bound = phraseAt(tokens, i, BEFORE)
  if (bound !== null) return { between: false, bound, number: bound.end }
  const opens = token.kind === 'number' || QUANTITY_OPENERS.has(token.lower)
  return opens ? { between: false, bound, number: i } : null
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
