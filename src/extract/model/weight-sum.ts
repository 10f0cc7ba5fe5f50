import { findPlace, type FeatureTree } from './feature-tree.js'

/** Adds up the weights of features as they are told. */
export class WeightSum {
  total = 0
  readonly #tree: FeatureTree
  readonly #weights: Float64Array

  constructor(tree: FeatureTree) {
    this.#tree = tree
    this.#weights = tree.weights[0] ?? new Float64Array()
  }

  readonly add = (name: string, a: string, b?: string, c?: string, d?: string): void => {
    this.total += this.#weights[findPlace(this.#tree, name, a, b, c, d)] ?? 0
  }
}
