import { describe, expect, it } from 'vitest'
import { subtractChance } from '../../src/cluster/subtract-chance.js'

/** Likeness row by row of four reports: 0 and 1 of the ferry, 2 of the harbour fire, 3 surveys all of the storm's damage. */
const STORM = Float64Array.from([1, 0.3, 0, 0.1, 0.3, 1, 0, 0.1, 0, 0, 1, 0.1, 0.1, 0.1, 0.1, 1])

describe('taking off the likeness by chance', () => {
  it('parts the survey of the whole story from each of its events, and keeps two reports of one event together', () => {
    const left = subtractChance(STORM, 4, 1)
    expect(left[0 * 4 + 1]).toBeGreaterThan(0.1)
    expect(left[2 * 4 + 3]).toBeLessThan(0.1)
    expect(left[2 * 4 + 3]).toBe(left[3 * 4 + 2])
    expect(left[3 * 4 + 3]).toBe(1)
  })

  it('takes nothing where two reports alone make the story, or nobody has anything in common', () => {
    const pair = Float64Array.from([1, 0.2, 0.2, 1])
    expect(subtractChance(pair, 2, 1)).toEqual(pair)
    const strangers = Float64Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1])
    expect(subtractChance(strangers, 3, 1)).toEqual(strangers)
  })

  it('takes half of it where three make the story, of whom everybody is hardly more than the two themselves', () => {
    const three = Float64Array.from([1, 0.3, 0.3, 0.3, 1, 0.3, 0.3, 0.3, 1])
    expect(subtractChance(three, 3, 1)[1]).toBeCloseTo(0.3 - 0.5 * 0.2)
    const four = Float64Array.from({ length: 16 }, (_, cell) => (cell % 5 === 0 ? 1 : 0.3))
    expect(subtractChance(four, 4, 1)[1]).toBeCloseTo(0.3 - 0.225)
  })
})
