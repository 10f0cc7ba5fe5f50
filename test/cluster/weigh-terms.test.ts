import { describe, expect, it } from 'vitest'
import { EVENT_PARAMETERS } from '../../src/cluster/event-parameters.js'
import { groupCopies } from '../../src/cluster/group-copies.js'
import { cosine, decay } from '../../src/cluster/similarity.js'
import { storyLikeness } from '../../src/cluster/story-likeness.js'
import { tellingInArchive, tellingInEnglish, weighTerm, weighTerms } from '../../src/cluster/weigh-terms.js'
import type { Candidate, Fingerprint } from '../../src/model/event.js'

const print = (counts: Record<string, number>): Fingerprint => ({
  terms: Object.entries(counts).map(([term, count]) => ({ term, count })),
  day: null,
})

/** Everything says as much, but for a word that says nothing. */
const telling = (term: string) => (term === 'said' ? 0 : 1)

describe('how telling a term is', () => {
  it('is more for a rare word than for a common one, most for a name', () => {
    expect(tellingInEnglish('person')).toBeLessThan(tellingInEnglish('flagpole'))
    expect(tellingInEnglish('flagpole')).toBeLessThanOrEqual(tellingInEnglish('karskovane'))
    expect(tellingInEnglish('person')).toBeGreaterThan(0)
  })

  it('falls as the archive fills with it, and is never less than nothing', () => {
    const among = (articles: number, holding: number) =>
      tellingInArchive(articles, new Map([['karskovane', holding]]), 1000)('karskovane')
    expect(among(0, 0)).toBeCloseTo(tellingInEnglish('karskovane'), 10)
    expect(among(1000, 0)).toBeCloseTo(tellingInEnglish('karskovane') + Math.log(2), 10)
    expect(among(1000, 500)).toBeLessThan(among(1000, 100))
    expect(among(1000, 5000)).toBe(0)
    const asked = tellingInArchive(1000, new Map([['karskovane', 500]]), 1000)
    expect(asked('karskovane')).toBe(asked('karskovane'))
    expect(asked('quayside')).toBeGreaterThan(asked('karskovane'))
  })

  it('weighs a word said often more, but not as often as it is said', () => {
    expect(weighTerm('ferry', 1, telling)).toBeCloseTo(Math.log(2), 10)
    expect(weighTerm('ferry', 9, telling)).toBeCloseTo(Math.log(10), 10)
    const { weights, length } = weighTerms(print({ ferry: 1, quay: 3, said: 9 }), telling)
    expect([...weights.keys()]).toEqual(['ferry', 'quay'])
    expect(length).toBeCloseTo(Math.hypot(Math.log(2), Math.log(4)), 10)
    expect(weighTerms(print({}), telling).length).toBe(0)
  })
})

describe('how alike two articles are', () => {
  const vector = weighTerms(print({ ferry: 1, quay: 1 }), telling)

  it('is told by the terms that both hold', () => {
    expect(cosine(vector, print({ ferry: 1, quay: 1 }), telling)).toBeCloseTo(1, 10)
    expect(cosine(vector, print({ ferry: 1, quay: 1 }), telling)).toBeLessThanOrEqual(1)
    expect(cosine(vector, print({ ferry: 1, gate: 1 }), telling)).toBeCloseTo(0.5, 10)
    expect(cosine(vector, print({ ferry: 1 }), telling)).toBeCloseTo(Math.SQRT1_2, 10)
    expect(cosine(vector, print({ gate: 1 }), telling)).toBe(0)
    expect(cosine(vector, print({}), telling)).toBe(0)
  })

  it('fades by the day, whichever came first; without a date it does not', () => {
    expect(decay(10, 10, EVENT_PARAMETERS)).toBe(1)
    expect(decay(10, 12, EVENT_PARAMETERS)).toBeCloseTo(EVENT_PARAMETERS.dayDecay ** 2, 10)
    expect(decay(12, 10, EVENT_PARAMETERS)).toBe(decay(10, 12, EVENT_PARAMETERS))
    for (const [a, b] of [
      [null, 10],
      [10, null],
      [null, null],
    ] as const)
      expect(decay(a, b, { ...EVENT_PARAMETERS, undatedDecay: 0.8 })).toBe(0.8)
  })

  it('is the mean over all pairs between two stories', () => {
    const story = (...prints: Fingerprint[]): Candidate[] =>
      prints.map((fingerprint, i) => ({ articleId: String(i), storyId: 's', eventId: 'e', fingerprint }))
    const one = story(print({ ferry: 1, quay: 1 }), print({ ferry: 1 }))
    const other = story(print({ ferry: 1 }), print({ gate: 1 }))
    expect(storyLikeness(one, other, telling)).toBeCloseTo((Math.SQRT1_2 + 1) / 4, 10)
    expect(storyLikeness(other, one, telling)).toBeCloseTo((Math.SQRT1_2 + 1) / 4, 10)
    expect(storyLikeness(one, story(print({ gate: 1 })), telling)).toBe(0)
  })
})

describe('grouping copies', () => {
  const vectorOf = (terms: string) =>
    weighTerms(print(Object.fromEntries(terms.split(' ').map((t) => [t, 1]))), telling)

  it('puts what prints one text together, the fullest first, and leaves others alone', () => {
    const text = 'ferry quay storm crew hull'
    const vectors = [text, `${text} phone`, 'gate mayor', `${text} phone desk`, text].map(vectorOf)
    expect(groupCopies(vectors)).toEqual([[3, 1, 0, 4], [2]])
  })

  it('asks for four fifths of what two say', () => {
    // 4 of 5 terms each: a cosine of 0.8 and of a little less.
    expect(groupCopies([vectorOf('a1 b1 c1 d1 e1'), vectorOf('a1 b1 c1 d1 f1')])).toHaveLength(1)
    expect(groupCopies([vectorOf('a1 b1 c1 d1 e1 g1'), vectorOf('a1 b1 c1 d1 f1')])).toHaveLength(2)
  })

  it('takes articles without words for no copies', () => {
    const empty = weighTerms(print({}), telling)
    expect(groupCopies([empty, empty, vectorOf('ferry')])).toEqual([[2], [0], [1]])
    expect(groupCopies([])).toEqual([])
  })
})
