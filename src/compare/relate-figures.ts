import { NO_GIVERS } from '../lexicon/grammar-words.js'
import type { Moment } from '../model/article.js'
import type { FigureRelation } from '../model/figure-group.js'
import type { Figure } from '../model/figure.js'
import { fold } from '../text/fold.js'
import { describeFigure } from './figures/describe-figure.js'
import { inOneUnit } from './figures/measure-figure.js'
import { printGiver } from './figures/print-giver.js'
import { isEarlier } from './is-earlier.js'

/** A figure with what else its relation to another depends on. */
export interface PlacedFigure {
  readonly figure: Figure
  /** When the article last was brought up to date; null = undated. */
  readonly at: Moment | null
  /** Outlet in whose own voice it is given where it has no giver; null = unknown outlet. */
  readonly outlet: string | null
  /** Year that the sentence names, where it names one. */
  readonly year: string | null
}

export interface Relation {
  readonly relation: FigureRelation
  /** One sentence for a reader. */
  readonly explanation: string
}

/** Beyond this ratio an open bound says too little to be refined: "more than 35" may become 38 or 100, hardly 5,000. */
const REFINING_RATIO = 4

/** A number is printed rounded when its last printed place is at most this share of it: 1,200 for 1,187, but not 40 for 38. */
const ROUNDING_SHARE = 0.1

/** A sum of which only the millions are told may have lost so much of itself. */
const CUT_OFF_SHARE = 0.2

/**
 * How two figures about the same thing relate. Another day or place is another scope; then the intervals decide: the same,
 * one within the other, overlapping, or disjoint; and of two disjoint ones of the same giver the later stands.
 */
export function relateFigures(a: PlacedFigure, b: PlacedFigure): Relation {
  const [one, two] = [describeFigure(a.figure), describeFigure(b.figure)]
  const [x, y] = inOneUnit(a.figure, b.figure)
  const same = x.low === y.low && x.high === y.high
  const firm = x.comparator === 'EXACTLY' && y.comparator === 'EXACTLY'
  if (same && firm) return { relation: 'SAME', explanation: `${one} and ${two} give the same number.` }
  const scope = scopeDifference(a, b)
  if (scope !== null)
    return { relation: 'SCOPE_DIFFERS', explanation: `${one} and ${two} ${scope}, so they do not compare.` }
  if (same) return { relation: 'SAME', explanation: `${one} and ${two} say the same.` }
  if (overlaps(x, y) || isRounding(x, y)) return relateOverlapping(x, y, one, two)
  return relateDisjoint(a, b, one, two)
}

function scopeDifference(a: PlacedFigure, b: PlacedFigure): string | null {
  const [one, two] = [a.figure, b.figure]
  if (one.day !== null && two.day !== null && one.day !== two.day)
    return `are about different days (${one.day} and ${two.day})`
  if (one.day === null && two.day === null && a.year !== null && b.year !== null && a.year !== b.year) {
    return `are about different years (${a.year} and ${b.year})`
  }
  if (one.place === null || two.place === null) return null
  const [here, there] = [fold(one.place), fold(two.place)]
  const within = here.includes(there) || there.includes(here)
  return within ? null : `are about different places (${one.place} and ${two.place})`
}

function overlaps(a: Figure, b: Figure): boolean {
  return (a.low ?? -Infinity) <= (b.high ?? Infinity) && (b.low ?? -Infinity) <= (a.high ?? Infinity)
}

/** "1,200" and "1,187": one is the other, rounded; of money also cut off: "$43 million" and "$43,885,310". */
function isRounding(a: Figure, b: Figure): boolean {
  if (a.comparator !== 'EXACTLY' || b.comparator !== 'EXACTLY' || a.low === null || b.low === null) return false
  if (isRounded(a.low, b.low) || isRounded(b.low, a.low)) return true
  return a.unit === 'MONEY' && (isCutOff(a.low, b.low) || isCutOff(b.low, a.low))
}

/** "$5 billion" for $5.7 billion. */
function isCutOff(short: number, full: number): boolean {
  const place = lastPlace(short)
  return place / Math.abs(short) <= CUT_OFF_SHARE && lastPlace(full) < place && full > short && full - short < place
}

function isRounded(rounded: number, full: number): boolean {
  const place = lastPlace(rounded)
  return place / Math.abs(rounded) <= ROUNDING_SHARE && lastPlace(full) < place && Math.abs(rounded - full) <= place / 2
}

/** Worth of the last printed place that is not zero: 1,200 -> 100, 39.3 -> 0.1. */
function lastPlace(value: number): number {
  const [digits = '', exponent = '0'] = value.toExponential().split('e')
  const decimals = digits.replace('-', '').replace('.', '').length - 1
  return 10 ** (Number(exponent) - decimals)
}

function relateOverlapping(a: Figure, b: Figure, one: string, two: string): Relation {
  const loose = [a, b].some(({ comparator }) => comparator === 'VAGUE' || comparator === 'ABOUT')
  const compatible: Relation = { relation: 'COMPATIBLE', explanation: `${one} and ${two} can both be right.` }
  if (loose || isRounding(a, b)) return compatible
  const narrower = isWithin(a, b) ? a : isWithin(b, a) ? b : null
  if (narrower === null || !isNear(a, b)) return compatible
  const [fine, rough] = narrower === a ? [one, two] : [two, one]
  return { relation: 'REFINES', explanation: `${fine} is within ${rough} and more exact.` }
}

function isWithin(inner: Figure, outer: Figure): boolean {
  return (inner.low ?? -Infinity) >= (outer.low ?? -Infinity) && (inner.high ?? Infinity) <= (outer.high ?? Infinity)
}

/** The printed numbers are of one size. */
function isNear(a: Figure, b: Figure): boolean {
  const [one, two] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  return Math.max(one, two) <= REFINING_RATIO * Math.max(1, Math.min(one, two))
}

function relateDisjoint(a: PlacedFigure, b: PlacedFigure, one: string, two: string): Relation {
  const giver = sharedGiver(a, b)
  const order =
    a.at === null || b.at === null ? null : isEarlier(a.at, b.at) ? 'AB' : isEarlier(b.at, a.at) ? 'BA' : null
  if (giver !== null && order !== null) {
    const [older, newer] = order === 'AB' ? [one, two] : [two, one]
    return {
      relation: 'SUPERSEDES',
      explanation: `${newer} is later than ${older}, and both come from ${printGiver(giver)}.`,
    }
  }
  const open =
    giver !== null && (a.at === null || b.at === null)
      ? `, unless one of them is the later: both come from ${printGiver(giver)}, and not every article has a date`
      : ''
  return { relation: 'CONFLICTS', explanation: `${one} and ${two} cannot both be right${open}.` }
}

/** One source for both: the same giver as printed, or the same outlet in its own voice. Pronouns name nobody. */
function sharedGiver(a: PlacedFigure, b: PlacedFigure): string | null {
  const [one, two] = [giverName(a.figure.giver), giverName(b.figure.giver)]
  if (one === null && two === null)
    return a.figure.giver === null && b.figure.giver === null && a.outlet === b.outlet ? a.outlet : null
  return one !== null && one === two ? (a.figure.giver ?? '') : null
}

function giverName(giver: string | null): string | null {
  if (giver === null) return null
  const name = fold(giver).replace(/^(?:the|a|an) /, '')
  return NO_GIVERS.has(name) || name === 'which' ? null : name
}
