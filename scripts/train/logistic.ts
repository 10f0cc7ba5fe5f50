/** Logistic regression: full-batch gradient steps with per-weight rates (AdaGrad, Duchi et al. 2011) and a ridge on all but the bias. */

import { likelihoodOf } from '../../src/models/named-weights.js'

/** What was seen of one example, and whether what is asked holds for it. */
export interface Example {
  readonly x: readonly number[]
  readonly holds: boolean
}

const ROUNDS = 300
const RATE = 0.5

/** @param ridge how much a weight of one costs, in examples. */
export function learnLogistic(examples: readonly Example[], size: number, ridge: number): Float64Array {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(size)
    for (const { x, holds } of examples) {
      const error = likelihoodOf(weights, x) - Number(holds)
      for (let i = 0; i < size; i++) gradient[i] = (gradient[i] ?? 0) + error * (x[i] ?? 0)
    }
    for (let i = 0; i < size; i++) {
      const step = (gradient[i] ?? 0) + (i === 0 ? 0 : ridge * (weights[i] ?? 0))
      squares[i] = (squares[i] ?? 0) + step * step
      weights[i] = (weights[i] ?? 0) - (RATE * step) / Math.sqrt(squares[i] ?? 1)
    }
  }
  return weights
}
