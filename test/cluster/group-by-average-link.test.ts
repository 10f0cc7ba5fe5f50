import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupByAverageLink } from '../../src/cluster/group-by-average-link.js'

describe('grouping by average link', () => {
  it('joins what is alike on the average, not in one pair', () => {
    // 0 and 1 are alike, 2 is alike to 1 only.
    expect(groupByAverageLink(Float64Array.from([1, 0.9, 0, 0.9, 1, 0.3, 0, 0.3, 1]), 3, 0.2)).toEqual([[0, 1], [2]])
    expect(groupByAverageLink(Float64Array.from([1, 0.9, 0, 0.9, 1, 0.3, 0, 0.3, 1]), 3, 0.1)).toEqual([[0, 1, 2]])
  })

  it('puts every item in exactly one group and leaves no two groups near enough', () => {
    const matrix = fc.integer({ min: 0, max: 14 }).chain((count) =>
      fc
        .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count * count, maxLength: count * count })
        .map((values) => {
          const likeness = new Float64Array(count * count)
          for (let a = 0; a < count; a++) {
            for (let b = 0; b < count; b++)
              likeness[a * count + b] = values[Math.min(a, b) * count + Math.max(a, b)] ?? 0
          }
          return { count, likeness }
        }),
    )
    fc.assert(
      fc.property(matrix, ({ count, likeness }) => {
        const groups = groupByAverageLink(likeness, count, 0.5)
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...Array(count).keys()])
        for (const [index, group] of groups.entries()) {
          for (const other of groups.slice(index + 1)) {
            const sum = group.flatMap((a) => other.map((b) => likeness[a * count + b] ?? 0)).reduce((x, y) => x + y, 0)
            expect(sum / (group.length * other.length)).toBeLessThan(0.5 + 1e-9)
          }
        }
      }),
    )
  })
})
