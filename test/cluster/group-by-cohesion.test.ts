import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupByCohesion } from '../../src/cluster/group-by-cohesion.js'

const PARAMETERS = { eventThreshold: 0.2, cohesionShare: 0.5, assumedPairs: 2, joinFactor: 1, newcomerShare: 1 }

/** That many items of no event. */
const nowhere = (count: number) => Array<null>(count).fill(null)

/** Likeness row by row of camps of a given size: so much within each camp, so much between two of them. */
function camps(sizes: readonly number[], within: number, between: number): Float64Array {
  const campOf = sizes.flatMap((size, camp) => Array<number>(size).fill(camp))
  return Float64Array.from(
    campOf.flatMap((a, row) => campOf.map((b, column) => (row === column ? 1 : a === b ? within : between))),
  )
}

describe('grouping by cohesion', () => {
  it('joins what is alike on the average, not in one pair', () => {
    // 0 and 1 are alike, 2 is alike to 1 only.
    const likeness = Float64Array.from([1, 0.5, 0, 0.5, 1, 0.3, 0, 0.3, 1])
    expect(groupByCohesion(likeness, nowhere(3), PARAMETERS)).toEqual([[0, 1], [2]])
    expect(groupByCohesion(likeness, nowhere(3), { ...PARAMETERS, eventThreshold: 0.1 })).toEqual([[0, 1, 2]])
  })

  it('parts two camps of a story that share much, when each shares far more within itself', () => {
    expect(groupByCohesion(camps([4, 4], 0.9, 0.3), nowhere(4 + 4), PARAMETERS)).toHaveLength(2)
    expect(groupByCohesion(camps([4, 4], 0.4, 0.3), nowhere(4 + 4), PARAMETERS)).toHaveLength(1)
  })

  it('leaves single articles to the threshold, however close the others are', () => {
    expect(groupByCohesion(camps([5, 1], 0.9, 0.3), nowhere(5 + 1), PARAMETERS)).toHaveLength(1)
    expect(groupByCohesion(camps([5, 1], 0.9, 0.1), nowhere(5 + 1), PARAMETERS)).toHaveLength(2)
  })

  it('asks less of large groups that are loose themselves', () => {
    expect(groupByCohesion(camps([6, 6], 0.19, 0.18), nowhere(6 + 6), PARAMETERS)).toHaveLength(1)
    expect(groupByCohesion(camps([1, 1], 0.19, 0.18), nowhere(1 + 1), PARAMETERS)).toHaveLength(2)
  })

  it('asks more of groups that share no event so far than of the halves of one', () => {
    const likeness = camps([2, 2], 0.3, 0.25)
    const asking = { ...PARAMETERS, joinFactor: 1.5 }
    expect(groupByCohesion(likeness, ['raid', 'raid', 'raid', 'raid'], asking)).toHaveLength(1)
    expect(groupByCohesion(likeness, ['raid', 'raid', 'raid', null], asking)).toHaveLength(1)
    expect(groupByCohesion(likeness, ['raid', 'raid', 'trial', 'trial'], asking)).toHaveLength(2)
    expect(groupByCohesion(likeness, ['raid', 'raid', 'trial', 'trial'], PARAMETERS)).toHaveLength(1)
  })

  it('lets a report that comes in wait alone where it is like one report of an event and unlike the others', () => {
    // 0 comes in; 1 to 3 are the raid.
    const likeness = (toOne: number, toOthers: number) =>
      Float64Array.from([
        1,
        toOne,
        toOthers,
        toOthers,
        toOne,
        1,
        0.6,
        0.6,
        toOthers,
        0.6,
        1,
        0.6,
        toOthers,
        0.6,
        0.6,
        1,
      ])
    const raid = [null, 'raid', 'raid', 'raid']
    expect(groupByCohesion(likeness(0.9, 0.05), raid, PARAMETERS)).toHaveLength(1)
    expect(groupByCohesion(likeness(0.7, 0), raid, PARAMETERS)).toEqual([[0], [1, 2, 3]])
    expect(groupByCohesion(likeness(0.7, 0), ['raid', 'raid', 'raid', 'raid'], PARAMETERS)).toHaveLength(1)
  })

  it('puts every item in exactly one group, in whatever order the items come', () => {
    const matrix = fc.integer({ min: 0, max: 14 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        values: fc.uniqueArray(fc.integer({ min: -1_000_000, max: 1_000_000 }), {
          minLength: count * count,
          maxLength: count * count,
        }),
        order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
      }),
    )
    fc.assert(
      fc.property(matrix, ({ count, values, order }) => {
        const valueOf = (a: number, b: number) => (values[Math.min(a, b) * count + Math.max(a, b)] ?? 0) / 1_000_000
        const inOrder = (items: readonly number[]) =>
          Float64Array.from(items.flatMap((a) => items.map((b) => (a === b ? 1 : valueOf(a, b)))))
        const groups = groupByCohesion(inOrder([...Array(count).keys()]), nowhere(count), PARAMETERS)
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...Array(count).keys()])
        const again = groupByCohesion(inOrder(order), nowhere(count), PARAMETERS)
        const named = again.map((group) =>
          group
            .map((place) => order[place] ?? -1)
            .sort((a, b) => a - b)
            .join(),
        )
        expect(named.sort()).toEqual(groups.map((group) => group.join()).sort())
      }),
    )
  })
})
