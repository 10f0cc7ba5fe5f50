import { UNIT_SIZES } from '../../lexicon/unit-sizes.js'
import type { Figure } from '../../model/figure.js'

/** The number of a figure in the base unit of what it measures, so that 60 miles meet 97 kilometres. */
export interface Measure {
  /** Figures of one class may give one number: money of one currency, lengths of any unit. */
  readonly unitClass: string
  /** The unit as printed; null for counts and shares. */
  readonly symbol: string | null
  /** Lowest and highest value that the words allow; -Infinity and Infinity where they set no bound. */
  readonly low: number
  readonly high: number
  /** The printed number, whatever bounds it: 20 of "more than 20"; of a range its lower end. */
  readonly value: number
  /** The other end of a range; the same number where one is printed. */
  readonly upTo: number
}

/** The measures whose units have a size in a common one; of others each unit is a class of its own. */
const CONVERTED: ReadonlySet<string> = new Set(['DURATION', 'LENGTH', 'MASS', 'AREA'])

export function measureFigure(figure: Figure): Measure {
  const { unit, unitSymbol, low, high } = figure
  const size = CONVERTED.has(unit) ? (UNIT_SIZES.get(unitSymbol ?? '') ?? 1) : 1
  const [value, upTo] = printedEnds(figure)
  return {
    unitClass: classOf(figure),
    symbol: unitSymbol,
    low: low === null ? -Infinity : low * size,
    high: high === null ? Infinity : high * size,
    value: value * size,
    upTo: upTo * size,
  }
}

function classOf({ unit, unitSymbol, counted }: Figure): string {
  if (unit === 'MONEY' || unit === 'OTHER') return `${unit} ${unitSymbol ?? ''}`
  return unit === 'DURATION' && counted === 'age' ? 'AGE' : unit
}

/** Both ends of what is printed. Counts step by one: "more than 35" people are 36 or more. */
function printedEnds({ low, high, comparator, unit }: Figure): readonly [number, number] {
  const known = low ?? high ?? 0
  const step = unit === 'COUNT' && Number.isInteger(known) ? 1 : 0
  switch (comparator) {
    case 'MORE_THAN':
      return [known - step, known - step]
    case 'LESS_THAN':
      return [known + step, known + step]
    case 'ABOUT': {
      const middle = low !== null && high !== null ? (low + high) / 2 : known
      return [middle, middle]
    }
    default:
      return [known, high ?? known]
  }
}

/** The share by which two printed numbers may differ and still be one; in two units they are rounded: 60 miles, 97 kilometres. */
const [ONE_NUMBER, ONE_NUMBER_ROUNDED] = [0.002, 0.03]

/** Both print the same number or range, hedged or not. */
export function isSameNumber(a: Measure, b: Measure): boolean {
  const share = a.symbol === b.symbol ? ONE_NUMBER : ONE_NUMBER_ROUNDED
  return isClose(a.value, b.value, share) && isClose(a.upTo, b.upTo, share)
}

function isClose(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= share * Math.min(Math.abs(a), Math.abs(b))
}

/** Two figures as they compare: of two units both in the base unit, with what rounding may have cost. */
export function inOneUnit(a: Figure, b: Figure): readonly [Figure, Figure] {
  return a.unitSymbol === b.unitSymbol ? [a, b] : [inBaseUnit(a), inBaseUnit(b)]
}

function inBaseUnit(figure: Figure): Figure {
  const { low, high } = measureFigure(figure)
  return {
    ...figure,
    low: figure.low === null ? null : low * (1 - ONE_NUMBER_ROUNDED / 2),
    high: figure.high === null ? null : high * (1 + ONE_NUMBER_ROUNDED / 2),
    comparator: figure.comparator === 'EXACTLY' ? 'ABOUT' : figure.comparator,
  }
}

/** Some number would make both right. */
export function mayBothHold(a: Measure, b: Measure): boolean {
  return a.low <= b.high && b.low <= a.high
}
