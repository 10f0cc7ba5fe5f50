import { describe, expect, it } from 'vitest'
import { holdEvents } from '../../src/cluster/hold-events.js'

describe('holding events together', () => {
  it('brings articles of one event nearer and those of two further apart, and leaves the arrival as it is', () => {
    const likeness = Float64Array.from({ length: 16 }, (_, cell) => (cell % 5 === 0 ? 1 : 0.4))
    const held = holdEvents(likeness, [null, 'raid', 'raid', 'trial'], { keptLikeness: 1.5, partedLikeness: 0.5 })
    const rows = [0, 4, 8, 12].map((start) =>
      [...held.slice(start, start + 4)].map((value) => Math.round(value * 100) / 100),
    )
    expect(rows).toEqual([
      [1, 0.4, 0.4, 0.4],
      [0.4, 1, 0.6, 0.2],
      [0.4, 0.6, 1, 0.2],
      [0.4, 0.2, 0.2, 1],
    ])
  })
})
