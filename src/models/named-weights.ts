import { invariant } from '../errors.js'
import { forEachWeight } from './read-weights.js'

/** A reader of models that have one weight for each of a few named features: the weights, in the order of the names. */
export function readNamedWeights(names: readonly string[]): (lines: string) => Float64Array {
  return (lines) => {
    const weights = new Float64Array(names.length)
    forEachWeight(lines, (beginning, rest, weight) => {
      const at = names.indexOf(beginning + rest)
      invariant(at !== -1, `no feature of this model is called ${beginning + rest}.`)
      weights[at] = Number(weight)
    })
    return weights
  }
}

/** What a logistic regression says of some features, 0 to 1. */
export function likelihoodOf(weights: Float64Array, features: readonly number[]): number {
  let z = 0
  features.forEach((value, i) => {
    z += value * (weights[i] ?? 0)
  })
  return 1 / (1 + Math.exp(-z))
}
