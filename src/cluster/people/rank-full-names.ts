import { matchNames, spelled, type NameMatch } from '../../text/person-name.js'
import type { Bearer, Named, Newcomer } from './read-bearer.js'
import { weightOn } from './weigh-prominence.js'
import { areTwoPeople } from './tell-apart.js'
import { excludes } from './part-namesakes.js'

/** A person of the article and a stored one who may be the same, with how sure that is. */
export interface RankedMatch {
  readonly newcomer: Newcomer
  readonly bearer: Bearer
  readonly score: number
}

/** How much each way of bearing one name says. */
const POINTS: Readonly<Record<NameMatch, number>> = { SAME: 10, RESPELLED: 8, SHORTENED: 5, ALIKE: 3 }

/** An article of the event that names somebody says as much as two ways of spelling the name. */
const EVENT_POINTS = 2

/** The most that being written of lately adds: less than a better match. */
const MOST_PROMINENCE = 1.5

/** Articles from which on "Rudy Roe" is the well-known Rudolph Roe wherever it is printed. */
const WELL_KNOWN = 8

/** So many first names with one surname make it a rare one: the only J. Roe is Jane Roe. */
const RARE_FIRST_NAMES = 3

/** Articles that print a middle name, from which on, four times as many as leave it out, it belongs to the name. */
const BOUND_MIDDLE = 4

/** Who of an article may be whom of the archive by a full name, the surest first; of equal ones the older person. */
export function rankFullNames(
  newcomers: readonly Newcomer[],
  bearers: readonly Bearer[],
  day: number | null,
): RankedMatch[] {
  const firsts = firstNamesOf(bearers)
  const ranked = newcomers.flatMap((newcomer) =>
    bearers.flatMap((bearer): RankedMatch[] => {
      const match = bestMatch(newcomer, bearer)
      if (match === null || !holds(match, newcomer, bearer, firsts)) return []
      const prominence = Math.min(MOST_PROMINENCE, 0.4 * Math.log1p(weightOn(bearer.prominence, day)))
      return [{ newcomer, bearer, score: POINTS[match] + (bearer.inEvent ? EVENT_POINTS : 0) + prominence }]
    }),
  )
  return ranked.sort(
    (a, b) => b.score - a.score || (a.bearer.id < b.bearer.id ? -1 : a.bearer.id > b.bearer.id ? 1 : 0),
  )
}

function bestMatch(a: Named, b: Named): NameMatch | null {
  let best: NameMatch | null = null
  for (const left of a.full) {
    for (const right of b.full) {
      const match = matchNames(left, right)
      if (match === 'SAME') return match
      if (match !== null && (best === null || POINTS[match] > POINTS[best])) best = match
    }
  }
  return best
}

/** Whether a match is one beyond what the names say. */
function holds(match: NameMatch, newcomer: Newcomer, bearer: Bearer, firsts: FirstNames): boolean {
  if (areTwoPeople(newcomer, bearer)) return false
  // One article that leaves the middle name out made "George Tarrant" a name of George W. Tarrant: George H. Tarrant is not he.
  if (newcomer.full.some((name) => excludes(name, bearer.full))) return false
  if (bearer.inEvent) return true
  if (match === 'ALIKE') return false
  if (match === 'RESPELLED') return !isBoundMiddle(newcomer, bearer)
  if (match !== 'SHORTENED' || bearer.prominence.articles >= WELL_KNOWN) return true
  return newcomer.full.some(({ last }) => (firsts.get(spelled(last))?.size ?? 0) <= RARE_FIRST_NAMES)
}

/** "Michael Roe" is nobody who is always "Michael B. Roe" in print. */
function isBoundMiddle({ full }: Named, { middles: { printed, left } }: Bearer): boolean {
  return full.every(({ middle }) => middle.length === 0) && printed >= BOUND_MIDDLE && printed >= 4 * left
}

type FirstNames = ReadonlyMap<string, ReadonlySet<string>>

function firstNamesOf(bearers: readonly Bearer[]): FirstNames {
  const firsts = new Map<string, Set<string>>()
  for (const { full } of bearers) {
    for (const { first, last } of full) {
      const key = spelled(last)
      firsts.set(key, (firsts.get(key) ?? new Set()).add(spelled(first ?? '')))
    }
  }
  return firsts
}
