import type { EventParameters } from './event-parameters.js'
import type { TermVector } from './weigh-terms.js'

/** How alike two articles are by their terms: 0 (nothing shared) to 1 (the same weights). */
export function cosine(a: TermVector, b: TermVector): number {
  if (a.length === 0 || b.length === 0) return 0
  const [small, large] = a.weights.size <= b.weights.size ? [a.weights, b.weights] : [b.weights, a.weights]
  let sum = 0
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0)
  return Math.min(1, sum / (a.length * b.length))
}

/** What remains of a likeness over the days between two articles. */
export function decay(dayA: number | null, dayB: number | null, parameters: EventParameters): number {
  if (dayA === null || dayB === null) return parameters.undatedDecay
  return parameters.dayDecay ** Math.abs(dayA - dayB)
}
