import { CARDINALS, FRACTIONS } from '../../lexicon/number-words.js'
import type { Token } from '../../text/tokens.js'
import { isHyphen, wordAt, type MinorReading, type Spot } from './minor-reading.js'
import { readMinorNoun } from './minor-noun.js'
import { parseNumber } from './parse-number.js'
import { around } from './printed-number.js'
import { boundBy } from './bound-interval.js'
import { UNITS } from '../../lexicon/units.js'

interface Part {
  readonly end: number
  /** Per cent of the whole. */
  readonly percent: number
}

/** A part of a whole in words, as a percentage: "two-thirds of the vote", "cut in half", "between half and two-thirds". */
export function readShare({ tokens, at, bound }: Spot): MinorReading | undefined {
  if (tokens[at]?.kind !== 'word') return undefined
  const isBetween = wordAt(tokens, at) === 'between'
  const from = isBetween ? at + 1 : (bound?.end ?? at)
  const part = partAt(tokens, from)
  if (part === null) return undefined
  const joins = isBetween ? 'and' : 'to'
  const other = wordAt(tokens, part.end) === joins ? partAt(tokens, part.end + 1) : null
  const whole = wholeAt(tokens, other?.end ?? part.end)
  if (isBetween && other === null) return undefined
  const interval =
    other !== null
      ? { low: part.percent, high: other.percent, comparator: 'BETWEEN' as const }
      : bound !== null
        ? boundBy(bound, part.percent)
        : { ...around(part.percent), comparator: 'ABOUT' as const }
  return { start: at, ...interval, unit: 'PERCENT', unitSymbol: null, ...whole }
}

/** "One in five voters", "six out of ten": as a percentage. */
export function readOneIn({ tokens, at, quantity }: Spot): MinorReading | undefined {
  const few = quantity?.isRange === false && quantity.unit === 'COUNT' ? quantity : null
  const link = few === null ? 0 : linkEnd(tokens, few.end)
  const many = link === 0 ? null : parseNumber(tokens, link)
  if (few === null || many?.kind !== 'EXACT' || many.low > LARGEST_WHOLE || few.printed.low >= many.low)
    return undefined
  // Of counts "fewer than one" is none; of a share it is any smaller one.
  const isBound = few.low === null || few.high === null
  const of = (value: number | null): number | null =>
    value === null ? null : Number(((100 * (isBound ? few.printed.low : value)) / many.low).toPrecision(4))
  return {
    ...{ start: at, low: of(few.low), high: of(few.high), comparator: few.comparator },
    ...{ unit: 'PERCENT', unitSymbol: null },
    ...wholeAt(tokens, many.end),
  }
}

/** "One in a hundred" is a share; one in more is a rarity. */
const LARGEST_WHOLE = 100

/** First token behind "in" or "out of"; 0 where neither stands. */
function linkEnd(tokens: readonly Token[], i: number): number {
  if (wordAt(tokens, i) === 'in') return i + 1
  return wordAt(tokens, i) === 'out' && wordAt(tokens, i + 1) === 'of' ? i + 2 : 0
}

function partAt(tokens: readonly Token[], i: number): Part | null {
  const alone = FRACTIONS.get(wordAt(tokens, i))
  if (alone?.isAlone === true) return isOfTime(tokens, i + 1) ? null : { end: i + 1, percent: 100 * alone.share }
  const many = wordAt(tokens, i) === 'a' ? 1 : CARDINALS.get(wordAt(tokens, i))
  const at = isHyphen(tokens, i + 1) ? i + 2 : i + 1
  const part = FRACTIONS.get(wordAt(tokens, at))
  if (many === undefined || part === undefined || part.isAlone || many * part.share >= 1) return null
  const isPlural = wordAt(tokens, at).endsWith('s')
  if (isPlural !== many > 1 || (many === 1 && wordAt(tokens, at + 1) !== 'of')) return null
  return { end: at + 1, percent: Number((100 * many * part.share).toPrecision(4)) }
}

/** "half an hour", "half a century", "half-time", "half a million". */
function isOfTime(tokens: readonly Token[], i: number): boolean {
  return isHyphen(tokens, i) || /^an?$/.test(wordAt(tokens, i)) || UNITS.has(wordAt(tokens, i))
}

/** The whole that stands behind a part, "of the vote", and where it ends; a part of nothing named ends where it stands. */
function wholeAt(tokens: readonly Token[], end: number): Pick<MinorReading, 'end' | 'counted'> {
  let at = wordAt(tokens, end) === 'of' ? end + 1 : end
  while (/^(?:the|its|their|his|her)$/.test(wordAt(tokens, at))) at++
  const whole = readMinorNoun(tokens, at)
  return { end: whole?.end ?? end, counted: whole?.noun ?? null }
}
