import { describe, expect, it } from 'vitest'
import { groupFamilies } from '../../src/compare/origins/group-families.js'

describe('articles of one text', () => {
  it('are like most of their family, not like one of it alone', () => {
    const copies = [pair(0, 1, 1), pair(0, 2, 0.9), pair(1, 2, 0.8)]
    expect(groupFamilies(4, [...copies, pair(2, 3, 0.9)])).toEqual([[0, 1, 2], [3]])
    expect(groupFamilies(4, [...copies, pair(2, 3, 0.9), pair(1, 3, 0.6)])).toEqual([[0, 1, 2, 3]])
  })

  it('are two from a score of a half on', () => {
    expect(groupFamilies(2, [pair(0, 1, 0.5)])).toEqual([[0, 1]])
    expect(groupFamilies(2, [pair(0, 1, 0.49)])).toEqual([[0], [1]])
  })

  it('are one family where a text is printed so often that not every pair was weighed', () => {
    const many = Array.from({ length: 14 }, (_, later) => later).flatMap((later) =>
      Array.from({ length: Math.min(later, 6) }, (_, earlier) => pair(earlier, later, 0.9)),
    )
    expect(groupFamilies(14, many)).toHaveLength(1)
  })
})

function pair(earlier: number, later: number, score: number) {
  const nothing = { copied: 0, rewritten: 0, sameQuotes: 0, sameQuoteWords: 0, sameQuoteShare: 0, agency: null }
  return { earlier, later, evidence: { ...nothing, score } }
}
