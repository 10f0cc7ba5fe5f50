import { describe, expect, it } from 'vitest'
import { countInOrder } from '../../../src/compare/align/count-in-order.js'
import { mulberry32 } from '../../bench/random.js'

/** The table of the textbook, row by row: what the quick way must come to. */
function plainly(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const row = [0]
    b.forEach((y, j) => row.push(x === y ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0)))
    above = row
  }
  return above[b.length] ?? 0
}

describe('stems in common in the same order', () => {
  it('are those of the longest common subsequence, for passages that chance wrote', () => {
    const random = mulberry32(5)
    const passage = (): string[] =>
      Array.from({ length: Math.floor(random() * 30) }, () => 'abcdefgh'.charAt(Math.floor(random() * 8)))
    for (let run = 0; run < 300; run += 1) {
      const [a, b] = [passage(), passage()]
      expect(countInOrder(a, b, 400), `${a.join('')} ${b.join('')}`).toBe(plainly(a, b))
    }
  })

  it('are counted among the first ones of each alone', () => {
    const a = ['the', 'pier', 'fell', 'on', 'boats']
    expect(countInOrder(a, ['x', 'y', 'pier', 'fell'], 3)).toBe(1)
    expect(countInOrder(['boats', 'fell'], a, 3)).toBe(1)
    expect(countInOrder(a, [], 3)).toBe(0)
  })
})
