/**
 * How many stems two passages have in common in the same order, others between them allowed: the longest common subsequence by
 * Hunt and Szymanski (Communications of the ACM 20, 1977), whose time grows with the places where both have the same stem.
 *
 * @param most stems of each that are looked at, from the first.
 */
export function countInOrder(a: readonly string[], b: readonly string[], most: number): number {
  const places = placesOf(b)
  // ends[n] is the earliest place of b at which n + 1 common stems can end.
  const ends: number[] = []
  for (let i = 0; i < a.length && i < most; i++) {
    const own = places.get(a[i] ?? '') ?? []
    for (let k = own.length - 1; k >= 0; k--) {
      const place = own[k] ?? 0
      if (place <= most) ends[firstNotBefore(ends, place)] = place
    }
  }
  return ends.length
}

/** Index of the first of some ascending numbers that is not below another; their count where all are. */
function firstNotBefore(ascending: readonly number[], bound: number): number {
  let [low, high] = [0, ascending.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly number[]>>()

/** Where each stem of a passage stands, in order, from 1. Kept as long as the passage, which is held against many. */
export function placesOf(stems: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const before = known.get(stems)
  if (before !== undefined) return before
  const places = new Map<string, number[]>()
  for (const [at, stem] of stems.entries()) {
    const own = places.get(stem)
    if (own === undefined) places.set(stem, [at + 1])
    else own.push(at + 1)
  }
  known.set(stems, places)
  return places
}
