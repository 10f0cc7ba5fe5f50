/** A group of items and the two groups that it was made of. */
export interface Branch {
  readonly members: readonly number[]
  /** Null for a single item. */
  readonly parts: readonly [Branch, Branch] | null
  /** Mean likeness of the pairs between the two parts; 1 for a single item. */
  readonly link: number
  /** Sum of the likeness of all pairs within the group. */
  readonly within: number
}

/**
 * Joins items whose likeness is given row by row: the two groups with the highest mean likeness of their pairs become one,
 * again and again, until all are one. Null when there is nothing to join. Quadratic in `count`: a chain of nearest neighbours
 * ends in two groups that are each other's nearest, and these join whatever else happens.
 */
export function growTree(likeness: Float64Array, count: number): Branch | null {
  const sums = Float64Array.from(likeness)
  const branches = Array.from({ length: count }, (_, item): Branch => leaf(item))
  const live = new Set(branches.keys())
  const size = (place: number): number => branches[place]?.members.length ?? 1
  const mean = (a: number, b: number): number => (sums[a * count + b] ?? 0) / (size(a) * size(b))

  let chain: number[] = []
  while (live.size > 1) {
    const tip = chain.at(-1) ?? firstOf(live)
    const before = chain.at(-2) ?? null
    if (chain.length === 0) chain = [tip]
    const nearest = findNearest(tip, before, live, mean)
    if (nearest === before) {
      join(Math.min(tip, nearest), Math.max(tip, nearest))
      chain = chain.slice(0, -2)
    } else {
      chain.push(nearest)
    }
  }
  return count === 0 ? null : (branches[firstOf(live)] ?? null)

  function join(into: number, from: number): void {
    const [a, b] = [branches[into] ?? leaf(into), branches[from] ?? leaf(from)]
    const between = sums[into * count + from] ?? 0
    branches[into] = {
      members: [...a.members, ...b.members],
      parts: [a, b],
      link: mean(into, from),
      within: a.within + b.within + between,
    }
    live.delete(from)
    for (const other of live) {
      const sum = (sums[into * count + other] ?? 0) + (sums[from * count + other] ?? 0)
      sums[into * count + other] = sum
      sums[other * count + into] = sum
    }
  }
}

function leaf(item: number): Branch {
  return { members: [item], parts: null, link: 1, within: 0 }
}

function firstOf(live: ReadonlySet<number>): number {
  for (const item of live) return item
  return 0
}

/** The live group nearest to the tip of the chain; of equals the one before the tip, so that the chain ends. */
function findNearest(
  tip: number,
  before: number | null,
  live: ReadonlySet<number>,
  mean: (a: number, b: number) => number,
): number {
  let nearest = before ?? tip
  let best = before === null ? -Infinity : mean(tip, before)
  for (const other of live) {
    if (other === tip || other === before) continue
    const value = mean(tip, other)
    if (value > best) {
      best = value
      nearest = other
    }
  }
  return nearest
}
