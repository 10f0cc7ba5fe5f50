import type { Fingerprint, FingerprintTerm } from '../../model/event.js'
import type { Profile } from '../../model/storyline.js'
import { weighTerm, type Telling } from '../weigh-terms.js'

/** Names, and as many other words, of a profile that are kept, the heaviest first: the rest adds nothing to a likeness. */
const MOST_KEPT = 80

/** 0 to 1: how much the names count against the other words. The words of all trials are alike, their defendants are not. */
const NAME_SHARE = 0.6

/** Articles of an event whose terms make its profile: what it came to be about counts, not how it began. */
export const PROFILED_ARTICLES = 12

/** What an event is about: the mean of its latest articles, each of length 1, its names and its other words apart. */
export function profileEvent(
  articles: readonly Pick<Fingerprint, 'terms'>[],
  day: number | null,
  telling: Telling,
): Profile {
  const latest = articles.slice(-PROFILED_ARTICLES)
  return {
    names: mean(
      latest.map(({ terms }) =>
        unit(
          terms.filter(({ isName }) => isName === true),
          telling,
        ),
      ),
    ),
    words: mean(
      latest.map(({ terms }) =>
        unit(
          terms.filter(({ isName }) => isName !== true),
          telling,
        ),
      ),
    ),
    day,
  }
}

/** What several events are about together. */
export function meanProfile(profiles: readonly Profile[]): Omit<Profile, 'day'> {
  return { names: mean(profiles.map(({ names }) => names)), words: mean(profiles.map(({ words }) => words)) }
}

/**
 * How alike two profiles are, 0 to 1: by their names and by their other words, and it takes both. The president is in half of
 * the archive, and there are many trials; the trial of one mayor is one matter.
 */
export function likenessOf(one: Omit<Profile, 'day'>, other: Omit<Profile, 'day'>): number {
  return dot(one.names, other.names) ** NAME_SHARE * dot(one.words, other.words) ** (1 - NAME_SHARE)
}

function unit(terms: readonly FingerprintTerm[], telling: Telling): Map<string, number> {
  const weights = terms.map(({ term, count }) => [term, weighTerm(term, count, telling)] as const)
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0))
  return new Map(weights.filter(([, weight]) => weight > 0).map(([term, weight]) => [term, weight / length]))
}

function mean(vectors: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const vector of vectors) {
    for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight / vectors.length)
  }
  if (sums.size <= MOST_KEPT) return sums
  return new Map([...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_KEPT))
}

function dot(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return sum
}
