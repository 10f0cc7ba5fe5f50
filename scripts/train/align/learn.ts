/** Logistic regression over the features of pairs, and what it says of pairs that it has not seen. */
import { FEATURE_NAMES } from '../../../src/compare/align/pair-features.js'
import type { Example, Pool } from './pools.js'

export const FOLDS = 4
const ROUNDS = 400
const RIDGE = 0.3
const RATE = 0.5

/** Full-batch gradient steps with per-weight rates. The second, harder pool counts twice. */
export function learnWeights(pools: readonly Pool[], use: (pool: Pool, example: Example) => boolean): Float64Array {
  const n = FEATURE_NAMES.length
  const weights = new Float64Array(n)
  const cache = new Float64Array(n).fill(1e-6)
  const sets = pools.map((pool) => pool.examples.filter((e) => !e.ignored && use(pool, e)))
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(n)
    for (const [s, set] of sets.entries()) {
      const scale = (s === 1 ? 2 : 1) / Math.max(1, set.filter((e) => e.same).length)
      for (const e of set) {
        const error = probability(weights, e.x) - Number(e.same)
        for (let i = 0; i < n; i++) gradient[i] = (gradient[i] ?? 0) + scale * error * (e.x[i] ?? 0)
      }
    }
    for (let i = 0; i < n; i++) {
      const g = (gradient[i] ?? 0) + (i === 0 ? 0 : (RIDGE * (weights[i] ?? 0)) / 1000)
      cache[i] = (cache[i] ?? 0) + g * g
      weights[i] = (weights[i] ?? 0) - (RATE * g) / Math.sqrt(cache[i] ?? 1)
    }
  }
  return weights
}

export function probability(weights: Float64Array, x: readonly number[]): number {
  let z = 0
  for (let i = 0; i < weights.length; i++) z += (weights[i] ?? 0) * (x[i] ?? 0)
  return 1 / (1 + Math.exp(-z))
}

/** Per fold the weights that have seen none of its quotations. */
export function learnFolds(pools: readonly Pool[]): Float64Array[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    learnWeights(pools, (pool, e) => foldOf(pool, e.a) !== fold && foldOf(pool, e.b) !== fold),
  )
}

export function foldOf(pool: Pool, quote: number): number {
  return (pool.component[quote] ?? 0) % FOLDS
}
