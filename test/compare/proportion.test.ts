import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proportion } from '../../src/compare/proportion.js'

describe('a proportion', () => {
  it('comes with the interval of Wilson', () => {
    const { share, low, high } = proportion(3, 4)
    expect([share, Number(low.toFixed(3)), Number(high.toFixed(3))]).toEqual([0.75, 0.301, 0.954])
  })

  it('says nothing where nothing could have been the case', () => {
    expect(proportion(0, 0)).toEqual({ count: 0, of: 0, share: null, low: 0, high: 1 })
  })

  it('lies within its interval, which never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 0, max: 500 }), (count, more) => {
        const { share, low, high } = proportion(count, count + more)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(share ?? 1)
        expect(high).toBeGreaterThanOrEqual(share ?? 0)
      }),
    )
  })
})
