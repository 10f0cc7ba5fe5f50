import type { Fingerprint } from '../model/event.js'
import type { EventParameters } from './event-parameters.js'
import { weighTerm, type Telling, type TermVector } from './weigh-terms.js'

/** How alike two articles are by their terms: 0 (nothing shared) to 1 (the same weights). */
export function cosine(vector: TermVector, other: Fingerprint, telling: Telling): number {
  let product = 0
  let squares = 0
  for (const { term, count } of other.terms) {
    const weight = weighTerm(term, count, telling)
    squares += weight * weight
    product += weight * (vector.weights.get(term) ?? 0)
  }
  return product === 0 ? 0 : Math.min(1, product / (vector.length * Math.sqrt(squares)))
}

/** What remains of the likeness of two articles over the days between them. */
export function decay(dayA: number | null, dayB: number | null, parameters: EventParameters): number {
  if (dayA === null || dayB === null) return parameters.undatedDecay
  return parameters.dayDecay ** Math.abs(dayA - dayB)
}
