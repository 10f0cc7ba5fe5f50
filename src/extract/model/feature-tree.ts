/** Values by the parts of their features: a look-up joins no strings and ends at the first part that nothing goes by. */
export interface FeatureTree<Value> {
  value: Value | null
  readonly next: Map<string, FeatureTree<Value>>
}

/** Parts of a written feature stand between these: `c1c0=F|U`. */
export const PART = '|'

/** Grows the tree of values whose features read `name=part|part|…`; features without parts are not looked up in it. */
export function growFeatureTree<Value>(values: Iterable<readonly [string, Value]>): FeatureTree<Value> {
  const root: FeatureTree<Value> = { value: null, next: new Map() }
  for (const [feature, value] of values) {
    const at = feature.indexOf('=')
    if (at === -1) continue
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

/** What goes by a feature of one to four parts; null where nothing does. */
export function findInTree<Value>(
  root: FeatureTree<Value>,
  name: string,
  a: string,
  b?: string,
  c?: string,
  d?: string,
): Value | null {
  let node = root.next.get(name)?.next.get(a)
  if (b !== undefined) node = node?.next.get(b)
  if (c !== undefined) node = node?.next.get(c)
  if (d !== undefined) node = node?.next.get(d)
  return node?.value ?? null
}
