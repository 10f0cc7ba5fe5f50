/** A stretch of two word lists: `a[aStart, aEnd)` against `b[bStart, bEnd)`. */
export interface DiffRun {
  readonly same: boolean
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** Tables up to this size (words times words) are worked out exactly; beyond it words that stand once on each side lead. */
const LARGEST_TABLE = 250_000

/**
 * What two lists of words share, in order, and where they differ. Runs follow each other, alternate between same and
 * changed, and cover both lists from end to end. Equal lists take one pass; very long ones are first cut at the words
 * that stand exactly once on both sides.
 */
export function diffWords(a: readonly string[], b: readonly string[]): DiffRun[] {
  const pairs: [number, number][] = []
  const todo = [{ aStart: 0, aEnd: a.length, bStart: 0, bEnd: b.length }]
  for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
    let { aStart, aEnd, bStart, bEnd } = part
    while (aStart < aEnd && bStart < bEnd && a[aStart] === b[bStart]) pairs.push([aStart++, bStart++])
    while (aEnd > aStart && bEnd > bStart && a[aEnd - 1] === b[bEnd - 1]) pairs.push([--aEnd, --bEnd])
    if (aStart === aEnd || bStart === bEnd) continue
    if ((aEnd - aStart) * (bEnd - bStart) <= LARGEST_TABLE) {
      pairs.push(...longestCommon(a, b, aStart, aEnd, bStart, bEnd))
      continue
    }
    const fixed = anchors(a, b, aStart, aEnd, bStart, bEnd)
    if (fixed.length === 0) continue
    for (const [i, j] of fixed) {
      pairs.push([i, j])
      todo.push({ aStart, aEnd: i, bStart, bEnd: j })
      aStart = i + 1
      bStart = j + 1
    }
    todo.push({ aStart, aEnd, bStart, bEnd })
  }
  return toRuns(
    pairs.sort((x, y) => x[0] - y[0]),
    a.length,
    b.length,
  )
}

type Pair = [number, number]

/** A longest common subsequence by table. */
function longestCommon(
  a: readonly string[],
  b: readonly string[],
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): Pair[] {
  const [rows, columns] = [aEnd - aStart, bEnd - bStart]
  const width = columns + 1
  const table = new Uint32Array((rows + 1) * width)
  const at = (i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const same = a[aStart + i] === b[bStart + j]
      table[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[aStart + i] === b[bStart + j]) pairs.push([aStart + i++, bStart + j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** Words that stand once on each side, as far as they lie in the same order on both. */
function anchors(
  a: readonly string[],
  b: readonly string[],
  aStart: number,
  aEnd: number,
  bStart: number,
  bEnd: number,
): Pair[] {
  const inB = placesOfUnique(b, bStart, bEnd)
  const pairs: Pair[] = []
  for (const [word, i] of placesOfUnique(a, aStart, aEnd)) {
    const j = inB.get(word)
    if (j !== undefined) pairs.push([i, j])
  }
  return longestRising(pairs.sort((x, y) => x[0] - y[0]))
}

function placesOfUnique(words: readonly string[], start: number, end: number): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let i = start; i < end; i++) {
    const word = words[i] ?? ''
    if (places.has(word)) repeated.add(word)
    places.set(word, i)
  }
  for (const word of repeated) places.delete(word)
  return places
}

/** The longest chain of pairs whose second places rise too (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = []
  const before: number[] = []
  pairs.forEach(([, j], k) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    before[k] = low === 0 ? -1 : (tops[low - 1] ?? -1)
    tops[low] = k
  })
  const chain: Pair[] = []
  for (let k = tops.at(-1) ?? -1; k >= 0; k = before[k] ?? -1) {
    const pair = pairs[k]
    if (pair !== undefined) chain.push(pair)
  }
  return chain.reverse()
}

function toRuns(pairs: readonly Pair[], aLength: number, bLength: number): DiffRun[] {
  const runs: DiffRun[] = []
  const push = (same: boolean, aStart: number, aEnd: number, bStart: number, bEnd: number): void => {
    if (aStart === aEnd && bStart === bEnd) return
    const last = runs.at(-1)
    if (last?.same === same) runs[runs.length - 1] = { ...last, aEnd, bEnd }
    else runs.push({ same, aStart, aEnd, bStart, bEnd })
  }
  let [i, j] = [0, 0]
  for (const [x, y] of pairs) {
    push(false, i, x, j, y)
    push(true, x, x + 1, y, y + 1)
    i = x + 1
    j = y + 1
  }
  push(false, i, aLength, j, bLength)
  return runs
}
