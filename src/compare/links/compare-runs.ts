import { rememberPairs } from '../align/remember.js'

/** Stems of a passage that are compared in order: a whole speech needs no more to be known again. */
const MOST_STEMS = 400

/** Length of the longest run of stems that two passages print alike, side by side. */
export function findLongestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0
  alignStems(a, b, (isSame, diagonal) => {
    const run = isSame ? diagonal + 1 : 0
    if (run > longest) longest = run
    return run
  })
  return longest
}

/** The same for passages that are held against each other again and again. */
export const longestRun = rememberPairs(findLongestRun)

/** How many stems two passages have in common in the same order, others between them allowed. */
export const commonInOrder = rememberPairs((a: readonly string[], b: readonly string[]): number =>
  alignStems(a, b, (isSame, diagonal, above, left) => (isSame ? diagonal + 1 : Math.max(above, left))),
)

/** Fills the table of two sequences row by row; the last cell is the answer. */
function alignStems(
  a: readonly string[],
  b: readonly string[],
  cell: (isSame: boolean, diagonal: number, above: number, left: number) => number,
): number {
  const [x, y] = [a.slice(0, MOST_STEMS), b.slice(0, MOST_STEMS)]
  let above = new Uint16Array(y.length + 1)
  let row = new Uint16Array(y.length + 1)
  for (const stem of x) {
    for (let j = 0; j < y.length; j++) {
      row[j + 1] = cell(stem === y[j], above[j] ?? 0, above[j + 1] ?? 0, row[j] ?? 0)
    }
    ;[above, row] = [row, above]
  }
  return above[y.length] ?? 0
}
