import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growTree, type Branch } from '../../src/cluster/grow-tree.js'

/** A tree as brackets: `((0 1) 2)`, parts and members in order. */
function printed({ members, parts }: Branch): string {
  return parts === null ? String(members[0]) : `(${parts.map(printed).sort().join(' ')})`
}

/** Likeness of all pairs, given for a pair as `{'0,1': 0.9}`. */
function likeness(count: number, pairs: Record<string, number>): Float64Array {
  return Float64Array.from({ length: count * count }, (_, cell) => {
    const [a, b] = [Math.floor(cell / count), cell % count]
    return a === b ? 1 : (pairs[`${String(Math.min(a, b))},${String(Math.max(a, b))}`] ?? 0)
  })
}

describe('growing a tree of groups', () => {
  it.each<[number, Record<string, number>, string]>([
    [1, {}, '0'],
    [2, { '0,1': 0.1 }, '(0 1)'],
    [3, { '1,2': 0.9, '0,1': 0.8, '0,2': 0.1 }, '((1 2) 0)'],
    [4, { '0,3': 0.9, '1,2': 0.8 }, '((0 3) (1 2))'],
    // 2 is near 1 alone, 3 is near both: the mean of the pairs counts.
    [4, { '0,1': 0.9, '1,2': 0.8, '0,3': 0.5, '1,3': 0.5, '2,3': 0.3 }, '(((0 1) 3) 2)'],
    [4, { '0,1': 0.9, '1,2': 0.8, '0,2': 0.3, '0,3': 0.5, '1,3': 0.5 }, '(((0 1) 2) 3)'],
    [3, {}, '((0 1) 2)'],
  ])('of %i items, alike by %j', (count, pairs, expected) => {
    const tree = growTree(likeness(count, pairs), count)
    expect(tree === null ? null : printed(tree)).toBe(expected)
  })

  it('has nothing to grow of where there is nothing', () => {
    expect(growTree(new Float64Array(0), 0)).toBeNull()
  })

  it('knows of each group what its pairs have in common, within it and between its parts', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 36, maxLength: 36 })
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 6 }), (numbers, count) => {
        const pairs = Float64Array.from({ length: count * count }, (_, cell) => {
          const [a, b] = [Math.floor(cell / count), cell % count]
          return (numbers[Math.min(a, b) * 6 + Math.max(a, b)] ?? 0) / 1000
        })
        const at = (a: number, b: number) => pairs[a * count + b] ?? 0
        const check = (branch: Branch): void => {
          const within = branch.members.flatMap((a) => branch.members.filter((b) => a < b).map((b) => at(a, b)))
          expect(branch.within).toBeCloseTo(
            within.reduce((sum, value) => sum + value, 0),
            8,
          )
          if (branch.parts === null) {
            expect(branch.link).toBe(1)
            return
          }
          const [one, other] = branch.parts
          const between = one.members.flatMap((a) => other.members.map((b) => at(a, b)))
          expect(branch.link).toBeCloseTo(between.reduce((sum, value) => sum + value, 0) / between.length, 8)
          expect([...one.members, ...other.members].sort()).toEqual([...branch.members].sort())
          // Nearer pairs join first.
          for (const part of branch.parts)
            if (part.parts !== null) expect(part.link).toBeGreaterThanOrEqual(branch.link - 1e-9)
          branch.parts.forEach(check)
        }
        const tree = growTree(pairs, count)
        expect(tree?.members).toHaveLength(count)
        if (tree !== null) check(tree)
      }),
    )
  })
})
