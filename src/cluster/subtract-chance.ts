/** 0 to 1: how much of the likeness by chance counts in a story of three. */
const SHARE_OF_THREE = 0.5

/**
 * Takes from each likeness of a story's members (given row by row) what the two would have by chance: the more an article
 * has in common with everybody in the story, the less its likeness to one of them says. A survey of all the storm's damage
 * is like every report of it and would draw them together; the two reports of one capsized ferry stay as near as they
 * are. Where two members alone make the story there is no everybody, and nothing is taken; of three, half: everybody is hardly more than
 * the two themselves.
 *
 * @param share 0 to 1: how much of the likeness by chance is taken.
 */
export function subtractChance(likeness: Float64Array, count: number, share: number): Float64Array {
  if (count < 3) return likeness
  const commonness = new Float64Array(count)
  let total = 0
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (a !== b) commonness[a] = (commonness[a] ?? 0) + (likeness[a * count + b] ?? 0)
    }
    total += commonness[a] ?? 0
  }
  if (total === 0) return likeness
  const taken = count === 3 ? share * SHARE_OF_THREE : share
  return likeness.map((value, cell) => {
    const [a, b] = [Math.floor(cell / count), cell % count]
    return a === b ? value : value - (taken * (commonness[a] ?? 0) * (commonness[b] ?? 0)) / total
  })
}
