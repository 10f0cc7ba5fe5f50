import type { Interval } from '../../model/figure.js'
import { UNITS } from '../../lexicon/units.js'
import type { Token } from '../../text/tokens.js'
import { isHyphen, wordAt, type MinorReading, type Spot } from './minor-reading.js'
import { readMinorNoun } from './minor-noun.js'
import { boundBy } from './bound-interval.js'

const EXACTLY = (value: number): Interval => ({ low: value, high: value, comparator: 'EXACTLY' })

/** A stretch of time without a number: "less than a month", "about a minute", "nearly a quarter-century", "half a century". */
export function readStretch({ tokens, at, bound }: Spot): MinorReading | undefined {
  if (tokens[at]?.kind === 'number') return undefined
  const stretch = stretchAt(tokens, bound?.end ?? at, bound !== null)
  if (stretch === null) return undefined
  const { end, many, symbol } = stretch
  return {
    start: at,
    end,
    ...(bound === null ? EXACTLY(many) : boundBy(bound, many)),
    unit: 'DURATION',
    unitSymbol: symbol,
    counted: isHyphen(tokens, end) ? (readMinorNoun(tokens, end + 1)?.noun ?? null) : null,
  }
}

function stretchAt(
  tokens: readonly Token[],
  i: number,
  isBound: boolean,
): { readonly end: number; readonly many: number; readonly symbol: string } | null {
  const at = /^an?$/.test(wordAt(tokens, i)) ? i + 1 : i
  const part = /^half$/.test(wordAt(tokens, at)) ? 0.5 : wordAt(tokens, at) === 'quarter' ? 0.25 : 1
  // "half a century", "half-century", "quarter of a century"
  let unit = part === 1 ? at : at + 1
  if (part !== 1) {
    if (isHyphen(tokens, unit) || /^(?:a|an|of)$/.test(wordAt(tokens, unit))) unit++
    if (wordAt(tokens, unit) === 'a') unit++
  }
  // "about a second" is as often another one.
  const symbol = symbolOf(tokens, unit)
  if (symbol === null || symbol === 's' || (part === 1 && !(isBound && at > i))) return null
  return { end: unit + 1, many: part, symbol }
}

function symbolOf(tokens: readonly Token[], i: number): string | null {
  const unit = UNITS.get(wordAt(tokens, i))
  return unit?.unit === 'DURATION' ? unit.symbol : null
}
