/** Values by the parts of their features: a look-up joins no strings and ends at the first part that nothing goes by. */
export interface FeatureTree<V> {
  value: V | null
  readonly next: Map<string, FeatureTree<V>>
}

/** Parts of a written feature stand between these: `c1c0=F|U`. */
export const PART = '|'

/** Grows the tree of values whose features read `name=part|part|…`. */
export function growFeatureTree<V>(values: Iterable<readonly [string, V]>): FeatureTree<V> {
  const root: FeatureTree<V> = { value: null, next: new Map() }
  for (const [feature, value] of values) {
    const at = feature.indexOf('=')
    let node = root
    for (const part of [feature.slice(0, at), ...feature.slice(at + 1).split(PART)]) {
      let child = node.next.get(part)
      if (child === undefined) {
        child = { value: null, next: new Map() }
        node.next.set(part, child)
      }
      node = child
    }
    node.value = value
  }
  return root
}
