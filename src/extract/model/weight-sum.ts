import { findInTree, type FeatureTree } from './feature-tree.js'

/** Adds up the weights of features as they are told. */
export class WeightSum {
  total = 0
  readonly #root: FeatureTree<number>

  constructor(root: FeatureTree<number>) {
    this.#root = root
  }

  readonly add = (name: string, a: string, b?: string, c?: string, d?: string): void => {
    this.total += findInTree(this.#root, name, a, b, c, d) ?? 0
  }
}
