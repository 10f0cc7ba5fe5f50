import { describe, expect, it } from 'vitest'
import { EVENT_PARAMETERS } from '../../src/cluster/event-parameters.js'
import { sortStory, type StoryMember } from '../../src/cluster/sort-story.js'

const PARAMETERS = { ...EVENT_PARAMETERS, raritySmoothing: 0, plainShare: 0, dayDecay: 0.5, undatedDecay: 0.8 }

describe('how alike two articles of a story are', () => {
  it('is told by what is rare in the story, the square of how rare it is', () => {
    const story = [
      member(['storm', 'ferry', 'skua']),
      member(['storm', 'ferry', 'coastguard']),
      member(['storm', 'roof']),
    ]
    const { likeness } = sortStory(story, PARAMETERS)
    // All three have the storm: it says nothing. Two of three have the ferry, and each has one word of its own.
    const [ferry, own] = [Math.log(3 / 2) ** 2, Math.log(3) ** 2]
    expect(likeness(0, 1)).toBeCloseTo(ferry / (ferry + own), 10)
    expect(likeness(0, 2)).toBe(0)
  })

  it('has a share of what any two articles have in common', () => {
    const story = [member(['storm', 'skua']), member(['storm', 'coastguard']), member(['storm', 'roof'])]
    expect(sortStory(story, { ...PARAMETERS, plainShare: 0.25 }).likeness(0, 1)).toBeCloseTo(0.25 / 2, 10)
  })

  it('fades with the days between them, and for the undated by a share of its own', () => {
    const words = [['ferry', 'skua'], ['ferry', 'coastguard'], ['roof']]
    const of = (...days: (number | null)[]) =>
      sortStory(
        words.map((terms, i) => member(terms, days[i] ?? null)),
        PARAMETERS,
      ).likeness(0, 1)
    const sameDay = of(7, 7, 7)
    expect(of(7, 8, 7)).toBeCloseTo(sameDay / 2, 10)
    expect(of(9, 7, 7)).toBeCloseTo(sameDay / 4, 10)
    expect(of(null, 7, 7)).toBeCloseTo(sameDay * 0.8, 10)
  })

  it('is whole for copies of one text, whatever the days between them', () => {
    const { likeness, groups } = sortStory([member(['ferry', 'skua'], 1), member(['ferry', 'skua'], 9)], PARAMETERS)
    expect(likeness(0, 1)).toBe(1)
    expect(groups).toEqual([[0, 1]])
  })
})

/** An article of the story in which each of some terms weighs 1. */
function member(terms: readonly string[], day: number | null = 7): StoryMember {
  return {
    vector: { weights: new Map(terms.map((term) => [term, 1])), length: Math.sqrt(terms.length) },
    day,
    eventId: null,
  }
}
