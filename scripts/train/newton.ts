/** Logistic regression by Newton's steps with a ridge on all but the bias: exact within a few rounds where features are few. */
import { likelihoodOf } from '../../src/models/named-weights.js'
import type { Example } from './logistic.js'

/** An example that counts for more or less than one. */
export interface Weighed extends Example {
  readonly weight: number
}

const ROUNDS = 20

/** @param ridge how much a weight of one costs, in examples. */
export function learnByNewton(examples: readonly Weighed[], size: number, ridge: number): Float64Array {
  const weights = new Float64Array(size)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = Array.from(weights, (weight, i) => (i === 0 ? 0 : ridge * weight))
    const curve = Array.from(weights, (_, i) =>
      Array.from(weights, (_other, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)),
    )
    for (const { x, holds, weight } of examples) {
      const p = likelihoodOf(weights, x)
      const [error, bend] = [weight * (p - Number(holds)), weight * p * (1 - p)]
      for (let i = 0; i < size; i++) {
        const value = x[i] ?? 0
        if (value === 0) continue
        gradient[i] = (gradient[i] ?? 0) + error * value
        const row = curve[i] ?? []
        for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + bend * value * (x[j] ?? 0)
      }
    }
    solve(curve, gradient).forEach((step, i) => {
      weights[i] = (weights[i] ?? 0) - step
    })
  }
  return weights
}

/** The solution of a system of linear equations whose matrix is positive definite, by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  rows.forEach((pivot, i) => {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1)
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0)
    }
  })
  const solution = new Array<number>(rows.length).fill(0)
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? []
    const known = solution.reduce((sum, value, j) => sum + (j > i ? value * (row[j] ?? 0) : 0), 0)
    solution[i] = ((row[rows.length] ?? 0) - known) / (row[i] ?? 1)
  }
  return solution
}
