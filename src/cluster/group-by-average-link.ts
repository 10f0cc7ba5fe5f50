/**
 * Groups items whose likeness is given row by row: the two groups with the highest mean likeness of their pairs become one,
 * again and again, until no two reach the threshold. Every item is in exactly one group. Quadratic in `count`: a chain of
 * nearest neighbours ends in two groups that are each other's nearest, and these merge whatever else happens.
 */
export function groupByAverageLink(likeness: Float64Array, count: number, threshold: number): number[][] {
  const sums = Float64Array.from(likeness)
  const groups = Array.from({ length: count }, (_, index) => [index])
  const live = new Set(groups.keys())
  const done: number[][] = []
  const mean = (a: number, b: number): number =>
    (sums[a * count + b] ?? 0) / ((groups[a]?.length ?? 1) * (groups[b]?.length ?? 1))

  let chain: number[] = []
  for (const first of live) {
    chain = [first]
    while (live.has(first) || chain.length > 0) {
      const tip = chain.at(-1) ?? first
      const before = chain.at(-2) ?? null
      const nearest = findNearest(tip, before, live, mean)
      if (nearest === null || mean(tip, nearest) < threshold) {
        done.push(groups[tip] ?? [])
        live.delete(tip)
        chain = live.has(first) ? [first] : []
      } else if (nearest === before) {
        absorb(Math.min(tip, nearest), Math.max(tip, nearest))
        chain = chain.slice(0, -2)
        if (chain.length === 0 && live.has(first)) chain = [first]
      } else {
        chain.push(nearest)
      }
    }
  }
  return done.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))

  function absorb(into: number, from: number): void {
    for (const other of live) {
      const sum = (sums[into * count + other] ?? 0) + (sums[from * count + other] ?? 0)
      sums[into * count + other] = sum
      sums[other * count + into] = sum
    }
    groups[into] = [...(groups[into] ?? []), ...(groups[from] ?? [])]
    live.delete(from)
  }
}

/** The live group nearest to the tip of the chain; of equals the one before the tip, so that the chain ends. */
function findNearest(
  tip: number,
  before: number | null,
  live: ReadonlySet<number>,
  mean: (a: number, b: number) => number,
): number | null {
  let nearest = before
  let best = before === null ? -1 : mean(tip, before)
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
