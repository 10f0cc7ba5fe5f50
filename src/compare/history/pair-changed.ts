/** Two items of two versions that stand for each other. */
export interface Pair<Item> {
  readonly from: Item
  readonly to: Item
}

/**
 * Pairs what one version dropped with what the next one added, the most alike first; each belongs to one pair at most.
 *
 * @param likeness 0 to 1; below `least` two items are no pair.
 */
export function pairChanged<Item>(
  dropped: readonly Item[],
  added: readonly Item[],
  likeness: (from: Item, to: Item) => number,
  least: number,
): Pair<Item>[] {
  const candidates = dropped
    .flatMap((from) => added.map((to) => ({ from, to, alike: likeness(from, to) })))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike)
  const [taken, pairs] = [new Set<Item>(), [] as Pair<Item>[]]
  for (const { from, to } of candidates) {
    if (taken.has(from) || taken.has(to)) continue
    taken.add(from).add(to)
    pairs.push({ from, to })
  }
  return pairs.sort((a, b) => added.indexOf(a.to) - added.indexOf(b.to))
}
