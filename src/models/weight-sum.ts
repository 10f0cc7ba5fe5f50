import { findFeature, type Features, type FeatureTable } from './feature-table.js'

/** Adds up the weights of features as they are told, in hundredths. */
export class WeightSum implements Features {
  total = 0
  readonly #table: FeatureTable

  constructor(table: FeatureTable) {
    this.#table = table
  }

  add(name: number, a?: number, b?: number, c?: number, d?: number): void {
    this.total += this.#table.entries[findFeature(this.#table, name, a, b, c, d)] ?? 0
  }
}
