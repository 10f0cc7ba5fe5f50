/** Weights by the parts of their features: a look-up joins no strings and ends at the first part that no weight has. */
export interface WeightTree {
  weight: number
  readonly next: Map<string, WeightTree>
}

/** Grows the tree of weights whose features read `name=part|part|…`. */
export function growWeightTree(weights: ReadonlyMap<string, number>): WeightTree {
  const root: WeightTree = { weight: 0, next: new Map() }
  for (const [feature, weight] of weights) {
    const at = feature.indexOf('=')
    if (at === -1) continue
    let node = root
    for (const part of [feature.slice(0, at), ...feature.slice(at + 1).split('|')]) {
      let child = node.next.get(part)
      if (child === undefined) {
        child = { weight: 0, next: new Map() }
        node.next.set(part, child)
      }
      node = child
    }
    node.weight = weight
  }
  return root
}

/** Adds up the weights of features as they are told. */
export class WeightSum {
  total = 0
  readonly #root: WeightTree

  constructor(root: WeightTree) {
    this.#root = root
  }

  readonly add = (name: string, a: string, b?: string, c?: string, d?: string): void => {
    let node = this.#root.next.get(name)?.next.get(a)
    if (b !== undefined) node = node?.next.get(b)
    if (c !== undefined) node = node?.next.get(c)
    if (d !== undefined) node = node?.next.get(d)
    if (node !== undefined) this.total += node.weight
  }
}
