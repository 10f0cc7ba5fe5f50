import type { Candidate } from '../model/event.js'
import { weighTerms, type Telling } from './weigh-terms.js'

/** How alike two stories are, 0 to 1: the mean likeness of their articles by terms, each of one with each of the other. */
export function storyLikeness(one: readonly Candidate[], other: readonly Candidate[], telling: Telling): number {
  const [a, b] = [meanVector(one, telling), meanVector(other, telling)]
  let product = 0
  for (const [term, weight] of a) product += weight * (b.get(term) ?? 0)
  return product
}

function meanVector(members: readonly Candidate[], telling: Telling): ReadonlyMap<string, number> {
  const mean = new Map<string, number>()
  for (const { fingerprint } of members) {
    const { weights, length } = weighTerms(fingerprint, telling)
    for (const [term, weight] of weights) {
      mean.set(term, (mean.get(term) ?? 0) + weight / (length * members.length))
    }
  }
  return mean
}
