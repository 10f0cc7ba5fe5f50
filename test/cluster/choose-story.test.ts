import { describe, expect, it } from 'vitest'
import { chooseStory } from '../../src/cluster/choose-story.js'
import { explainMembership } from '../../src/cluster/explain-membership.js'
import { EVENT_PARAMETERS } from '../../src/cluster/event-parameters.js'
import { weighTerms } from '../../src/cluster/weigh-terms.js'
import type { Candidate, Fingerprint } from '../../src/model/event.js'

const telling = () => 1
const print = (terms: string, day: number | null = 7): Fingerprint => ({
  terms: terms
    .split(' ')
    .filter(Boolean)
    .map((term) => ({ term, count: 1 })),
  day,
})
let articles = 0
const of = (storyId: string, terms: string, day: number | null = 7, isPinned = false): Candidate => ({
  articleId: `a${String(articles++)}`,
  storyId,
  eventId: 'e',
  fingerprint: print(terms, day),
  isPinned,
})
// Every term weighs the same, so that two articles of four terms are as alike as the share of terms that both hold.
const PARAMETERS = {
  ...EVENT_PARAMETERS,
  dayDecay: 0.5,
  bestLikenessShare: 0.5,
  storyThreshold: 0.4,
  storyMergeThreshold: 0.5,
  storyLikenessThreshold: 0.3,
}
const choose = (arrival: Fingerprint, ...candidates: Candidate[]) =>
  chooseStory(arrival, weighTerms(arrival, telling), candidates, telling, PARAMETERS)

describe('the running story that an article belongs to', () => {
  it('is one that it is alike enough to by the mean and the best of its members', () => {
    const arrival = print('a b c d')
    expect(choose(arrival, of('s', 'a b x y'))).toMatchObject({ storyId: 's', mergedStories: [] })
    expect(choose(arrival, of('s', 'a b x y'))?.score).toBeCloseTo(0.5, 10)
    expect(choose(arrival, of('s', 'a x y z'))).toBeNull()
    // The best is all, the mean is half of it: three quarters.
    expect(choose(arrival, of('s', 'a b c d'), of('s', 'x y z w'))?.score).toBeCloseTo(0.75, 10)
    expect(choose(arrival, of('s', 'x y z w'), of('s', 'a b c d'))?.score).toBeCloseTo(0.75, 10)
    expect(choose(arrival)).toBeNull()
  })

  it('is the nearest of several', () => {
    const arrival = print('a b c d')
    expect(choose(arrival, of('s', 'a b x y'), of('t', 'a b c z'))?.storyId).toBe('t')
    expect(choose(arrival, of('t', 'a b c z'), of('s', 'a b x y'))?.storyId).toBe('t')
    expect(choose(arrival, of('t', 'a b x y'), of('s', 'c d z w'))?.storyId).toBe('s')
    expect(choose(arrival, of('s', 'c d z w'), of('t', 'a b x y'))?.storyId).toBe('s')
  })

  it('is far when it is old', () => {
    expect(choose(print('a b c d', 8), of('s', 'a b c d', 7))?.score).toBeCloseTo(0.5, 10)
    expect(choose(print('a b c d', 9), of('s', 'a b c d', 7))).toBeNull()
    expect(choose(print('a b c d', null), of('s', 'a b c d', 7))?.score).toBeCloseTo(1, 10)
  })

  it('takes another story in that it is close to, when the two have something in common', () => {
    const arrival = print('a b c d')
    const merged = choose(arrival, of('s', 'a b c x'), of('t', 'b c y z'))
    expect(merged).toMatchObject({ storyId: 's', mergedStories: ['t'] })
    expect(merged?.members).toHaveLength(2)
    // Nothing in common, not close enough, or put there by a person.
    expect(choose(arrival, of('s', 'a b x y'), of('t', 'c d z w'))?.mergedStories).toEqual([])
    expect(choose(arrival, of('s', 'a b c x'), of('t', 'b x y z'))?.mergedStories).toEqual([])
    expect(choose(arrival, of('s', 'a b c x'), of('t', 'b c y z', 7, true))?.mergedStories).toEqual([])
    expect(choose(arrival, of('s', 'a b c x', 7, true), of('t', 'b c y z'))?.mergedStories).toEqual([])
    expect(choose(arrival, of('s', 'a b c x'), of('t', 'b c y z', 8))?.mergedStories).toEqual([])
  })

  it('takes no story in with which it would outgrow what is sorted at once', () => {
    const arrival = print('a b c d')
    const many = (count: number) => Array.from({ length: count }, () => of('t', 'b c y z'))
    expect(choose(arrival, of('s', 'a b c x'), ...many(198))?.mergedStories).toEqual(['t'])
    expect(choose(arrival, of('s', 'a b c x'), ...many(199))?.mergedStories).toEqual([])
  })
})

describe('why an article belongs to its event', () => {
  const member = (terms: string, day: number | null) => ({
    vector: weighTerms(print(terms, day), telling),
    day,
    eventId: null,
  })
  const reasons = (terms: string, day: number | null, ...others: ReturnType<typeof member>[]) =>
    explainMembership(member(terms, day), others, { story: 0.456, event: 0.789 })

  it('names what it shares, what most share first, and the scores', () => {
    const told = reasons('ferry quay gate', 7, member('ferry quay', 7), member('ferry crew', 7))
    expect(told.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "SHARED_TERM: shares 'ferry'",
      "SHARED_TERM: shares 'quay'",
      'DAYS_APART: same day',
      'STORY_SCORE: 0.46 alike to its running story',
      'EVENT_SCORE: 0.79 alike to the event within the story',
    ])
    expect(told[0]?.weight).toBeCloseTo(1 / Math.sqrt(3) / Math.SQRT2, 10)
    expect(told[1]?.weight).toBeCloseTo(1 / Math.sqrt(3) / Math.SQRT2 / 2, 10)
    expect(told.slice(2).map(({ weight }) => weight)).toEqual([0, 0.456, 0.789])
  })

  it('names six terms at most, of equals in the order of the alphabet', () => {
    const told = reasons('g f e d c b a', 7, member('a b c d e f g', 7)).filter(({ kind }) => kind === 'SHARED_TERM')
    expect(told.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((term) => `shares '${term}'`))
  })

  it.each([
    [7, [7, 9], 'same day', 0],
    [7, [9, 8], '1 day apart', 1],
    [7, [5, 12], '2 days apart', 2],
    [7, [null, 9], '2 days apart', 2],
    [7, [null], 'the others are undated: the words alone decide', 0],
    [null, [7], 'undated: the words alone decide', 0],
  ] as const)('of day %s and days %j it says: %s', (day, days, text, weight) => {
    const told = reasons('ferry', day, ...days.map((one) => member('ferry', one)))
    expect(told.find(({ kind }) => kind === 'DAYS_APART')).toEqual({ kind: 'DAYS_APART', text, weight })
  })

  it('says nothing of words where an article has none', () => {
    expect(reasons('', 7, member('', 7)).map(({ kind }) => kind)).toEqual(['DAYS_APART', 'STORY_SCORE', 'EVENT_SCORE'])
  })
})
