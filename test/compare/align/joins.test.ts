import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../../src/compare/align/find-candidates.js'
import { makeGroups } from '../../../src/compare/align/groups.js'
import { joinNeighbours } from '../../../src/compare/align/join-neighbours.js'
import { linkNodes } from '../../../src/compare/align/link-nodes.js'
import type { Segment } from '../../../src/compare/align/segment.js'
import { makeNodes } from '../../../src/compare/align/speech-nodes.js'
import { makeSpeech, type Speech } from '../../../src/compare/align/speech.js'
import type { DossierQuote } from '../../../src/model/dossier.js'
import { type Told } from '../make-dossier.js'
import { segmented, shown } from './segmented.js'

/** Groups of segments that begin with the same letter. */
function byLetter(segments: readonly Segment[]): Segment[][] {
  const groups = new Map<string, Segment[]>()
  for (const segment of segments)
    groups.set(segment.text.charAt(0), [...(groups.get(segment.text.charAt(0)) ?? []), segment])
  return [...groups.values()]
}

describe('joining groups step by step', () => {
  it('names a group by a member, and lists all in order', () => {
    const groups = makeGroups(5)
    groups.join(4, 1)
    groups.join(1, 4)
    groups.join(2, 1)
    expect(groups.groupOf(1)).toBe(groups.groupOf(4))
    expect(groups.groupOf(2)).toBe(groups.groupOf(4))
    expect([...groups.membersOf(2)].sort()).toEqual([1, 2, 4])
    expect(groups.all()).toEqual([[0], [1, 2, 4], [3]])
    groups.join(0, 3)
    groups.join(3, 4)
    expect(groups.all()).toEqual([[0, 1, 2, 3, 4]])
  })
})

describe('what two outlets print between the same two statements', () => {
  const [anchor, other] = ['Anchors hold the ferry fast.', 'Boats came back at dawn.']
  const told = (id: string, ...words: string[]): Told => ({ id, quotes: words.map((one) => `Ada Brenn: ${one}`) })
  const joined = (...articles: Told[]) => shown(joinNeighbours(byLetter(segmented(...articles).segments))).length

  it('is one statement where it shares a telling word', () => {
    const [ours, theirs] = ['We treasure the lighthouse of Lorn.', 'Treasures like that lighthouse stay.']
    expect(joined(told('a', anchor, ours, other), told('b', anchor, theirs, other))).toBe(3)
    expect(joined(told('a', anchor, ours, other), told('b', anchor, 'Nothing else was said.', other))).toBe(4)
    expect(joined(told('a', ours, other), told('b', theirs, other))).toBe(2)
    expect(joined(told('a', anchor, ours), told('b', anchor, theirs))).toBe(3)
    expect(joined(told('a', anchor, ours, other), told('b', other, theirs, anchor))).toBe(4)
    expect(joined(told('a', anchor, ours, other), { ...told('b', anchor, theirs, other), outlet: 'Outlet a' })).toBe(4)
    expect(
      joined(told('a', anchor, ours, 'Cranes rust.', 'Docks sink.', other), told('b', anchor, theirs, other)),
    ).toBe(5)
    expect(
      joined(
        told('a', anchor, ours, 'Cranes rust.', 'Docks sink.', 'Eels swim.', other),
        told('b', anchor, theirs, other),
      ),
    ).toBe(7)
  })

  it('is told by what is printed in quotation marks in the body', () => {
    const reported = (id: string, words: string, directness: 'INDIRECT' | 'HEADLINE'): Told => ({
      id,
      quotes: [`Ada Brenn: ${anchor}`, { speaker: 'Ada Brenn', words, directness }, `Ada Brenn: ${other}`],
    })
    const a = told('a', anchor, 'We treasure the lighthouse of Lorn.', other)
    for (const directness of ['INDIRECT', 'HEADLINE'] as const)
      expect(joined(a, reported('b', 'Treasures like that lighthouse stay.', directness))).toBe(4)
  })
})

describe('the wordings of one speaker', () => {
  const told = (
    id: string,
    words: string,
    directness: DossierQuote['directness'] = 'DIRECT',
    outlet?: string,
  ): Told => ({
    id,
    ...(outlet === undefined ? {} : { outlet }),
    quotes: [{ speaker: 'Ada Brenn', words, directness }],
  })
  const linked = (score: number | ((a: Speech, b: Speech) => number), ...articles: Told[]) =>
    linkNodes(makeNodes(segmented(...articles).segments), typeof score === 'number' ? () => score : score).groups.all()
  const [a, b] = [told('a', 'The harbour wall fell'), told('b', 'No harbour, no wall')]

  it('are one statement from four fifths on, from a sixth on only where no outlet has both', () => {
    expect(linked(0.15, a, b)).toEqual([[0, 1]])
    expect(linked(0.149, a, b)).toEqual([[0], [1]])
    expect(linked(0.79, a, told('b', 'No harbour, no wall', 'DIRECT', 'Outlet a'))).toEqual([[0], [1]])
    expect(linked(0.8, a, told('b', 'No harbour, no wall', 'DIRECT', 'Outlet a'))).toEqual([[0, 1]])
    expect(linked(0.79, a, told('b', 'No harbour, no wall', 'INDIRECT'))).toEqual([[0], [1]])
    expect(linked(0.8, a, told('b', 'No harbour, no wall', 'INDIRECT'))).toEqual([[0, 1]])
    expect(linked(0.79, a, told('b', 'No crane works'))).toEqual([[0], [1]])
    expect(linked(0.8, a, told('b', 'No crane works'))).toEqual([[0, 1]])
  })

  it('must fit the fullest of both', () => {
    const long = 'The harbour wall of Lorn fell on nine boats in the storm'
    const c = told('c', long)
    // The third is like the second, and nothing like the first, which is the fullest.
    const like = (x: Speech, y: Speech) =>
      [x, y].some(({ plain }) => plain.startsWith('the harbour wall of')) ? 0 : 0.9
    const chain = (x: Speech, y: Speech) => {
      const both = [x.plain, y.plain].sort().join('|')
      if (both.includes('lorn') && both.includes('no harbour')) return 0.9
      return both.includes('lorn') ? 0.04 : 0.85
    }
    expect(linked(like, c, a, b)).toEqual([[0], [1, 2]])
    expect(linked(chain, c, b, told('d', 'The crane broke and a harbour closed'))).toEqual([[0, 1], [2]])
    expect(
      linked(
        (x, y) => (chain(x, y) === 0.04 ? 0.05 : chain(x, y)),
        c,
        b,
        told('d', 'The crane broke and a harbour closed'),
      ),
    ).toEqual([[0, 1, 2]])
  })
})

describe('pairs worth a careful look', () => {
  const speeches = (...texts: string[]) => texts.map((text) => makeSpeech(text, ''))
  const pairs = (...texts: string[]) =>
    findCandidates(speeches(...texts)).map(({ a, b }) => `${String(a)}-${String(b)}`)

  it('share a word, or one of its sense', () => {
    expect(pairs('The harbour wall fell', 'No crane works', 'A harbour is shut')).toEqual(['0-2'])
    expect(pairs('It was a mistake', 'That error cost us boats')).toEqual(['0-1'])
    expect(pairs('that is it', 'it is that', 'crane')).toEqual(['0-1'])
    expect(pairs('the harbour wall crane boat', 'the nets are gone')).toEqual([])
  })

  it('are sought for those alone that seek, at most two dozen for each', () => {
    const found = findCandidates(speeches('harbour wall', 'harbour crane', 'harbour boat'), (i) => i === 2)
    expect(found).toEqual([
      { a: 0, b: 2 },
      { a: 1, b: 2 },
    ])
    const many = Array.from({ length: 30 }, (_, i) => `harbour w${String(i)}`)
    expect(findCandidates(speeches('harbour', ...many), (i) => i === 0)).toHaveLength(24)
    const near = findCandidates(speeches('harbour zebu', ...many, 'zebu'), (i) => i === 0)
    expect(near.at(-1)).toEqual({ a: 0, b: 31 })
  })
})
