import { describe, expect, it } from 'vitest'
import { segmentQuotes } from '../../src/compare/align/segment-quotes.js'
import type { Segment } from '../../src/compare/align/segment.js'
import { printCounter } from '../../src/compare/links/count-prints.js'
import { isSameSpeaker, mayNameOnePerson, namesOf } from '../../src/compare/links/is-same-speaker.js'
import { joinLinked } from '../../src/compare/links/join-linked.js'
import { linkPassages, type Link } from '../../src/compare/links/link-passages.js'
import { partUnlike } from '../../src/compare/links/part-unlike.js'
import { makePassages, type Passage } from '../../src/compare/links/passage.js'
import { makeDossier, type Told } from './make-dossier.js'

function eventOf(...told: readonly Told[]) {
  const dossier = makeDossier(told)
  const segments = segmentQuotes(dossier)
  return { dossier, segments, passages: makePassages(dossier, segments) }
}

const told = (id: string, ...words: string[]): Told => ({ id, quotes: words.map((one) => `Ada Brenn: ${one}`) })
const shown = (groups: readonly (readonly Segment[])[]) =>
  groups
    .map((group) =>
      group
        .map(({ articleId, text }) => `${articleId}:${text}`)
        .sort()
        .join(' / '),
    )
    .sort()

describe('the passages of an event', () => {
  it('are what stands in marks, with whom each article gives it to', () => {
    const { passages } = eventOf(
      { id: 'a', quotes: ['Ada Brenn: The wall fell.', { speaker: null, words: 'Nobody came.' }] },
      { id: 'b', quotes: [{ speaker: 'Ada Brenn', words: 'the wall fell', directness: 'INDIRECT' }] },
    )
    expect(
      passages.map(({ quoteId, articleId, speaker, personId, confidence, segments }) => [
        quoteId,
        articleId,
        speaker,
        personId,
        confidence,
        segments.length,
      ]),
    ).toEqual([
      ['a.q1', 'a', 'Ada Brenn', 'p1', 1, 1],
      ['a.q2', 'a', null, null, 1, 1],
    ])
  })

  it.each<[string, string, boolean]>([
    ['Jane Roe', 'Roe', true],
    ['Jane Roe', 'Ben Roe', true],
    ['Jane Roe', 'Jane Duarte', false],
    ['Kim Jong', 'Kim Jong Un', true],
    ['Jane', 'Jane Roe', true],
    ['Jane Roe Jr.', 'Ben Duarte Jr.', false],
    ['Anne-Marie Lund', 'Marie Lund', true],
    ['Harbour Board', 'Fishing Council', false],
  ])('%s and %s may be one: %s', (a, b, isOne) => {
    expect(mayNameOnePerson(namesOf(a), namesOf(b))).toBe(isOne)
    expect(mayNameOnePerson(namesOf(b), namesOf(a))).toBe(isOne)
  })

  it.each<[Partial<Passage>, Partial<Passage>, boolean | null]>([
    [{ speaker: null, personId: null }, {}, null],
    [{}, { speaker: null, personId: null }, null],
    [{ personId: 'p1', speaker: 'A B' }, { personId: 'p1', speaker: 'C D' }, true],
    [{ personId: 'p1', speaker: 'Ada Brenn' }, { personId: 'p2', speaker: 'A. Brenn' }, true],
    [{ personId: 'p1', speaker: 'Ada Brenn' }, { personId: 'p2', speaker: 'Tom Ashby' }, false],
    [{ personId: 'p1', speaker: 'Ada Brenn' }, { personId: null, speaker: 'Harbour Board' }, null],
    [{ personId: null, speaker: 'Harbour Board' }, { personId: 'p1', speaker: 'Ada Brenn' }, null],
    [{ personId: null, speaker: 'Harbour Board' }, { personId: null, speaker: 'the Harbour Board' }, true],
  ])('of %j and %j have one speaker: %s', (a, b, isOne) => {
    const [passage] = eventOf(told('a', 'The wall fell.')).passages
    if (passage === undefined) throw new Error('no passage')
    expect(isSameSpeaker({ ...passage, ...a }, { ...passage, ...b })).toBe(isOne)
  })

  it('are counted among the writers’ own words, up to three of them', () => {
    const { dossier, passages } = eventOf(
      {
        id: 'a',
        narrative: ['Sea walls fell. A sea wall is dear.', 'Old sea walls. The sea wall fell.'],
        quotes: [{ speaker: 'Ada Brenn', words: 'sea wall', directness: 'PARTIAL' }],
      },
      {
        id: 'b',
        narrative: ['Nothing.'],
        quotes: [
          { speaker: 'Ada Brenn', words: 'sea wall of the', directness: 'PARTIAL' },
          'Ada Brenn: no old wall here',
        ],
      },
      {
        id: 'c',
        narrative: ['Nothing.'],
        quotes: [
          { speaker: 'Ada Brenn', words: 'a storm', directness: 'INDIRECT' },
          { speaker: 'Ada Brenn', words: 'storm', directness: 'PARTIAL' },
        ],
      },
    )
    const count = printCounter(dossier)
    expect(passages.map((passage) => [passage.speech.plain, count(passage)])).toEqual([
      ['sea wall', 4],
      ['sea wall of the', 0],
      ['no old wall here', 0],
      ['storm', 1],
    ])
  })
})

describe('links of passages', () => {
  const links = (score: (a: Passage, b: Passage) => number, cut: number, ...articles: Told[]) => {
    const { passages } = eventOf(...articles)
    return linkPassages(passages, score, cut).map(
      ({ a, b, score: s }) => `${passages[a]?.quoteId ?? ''}-${passages[b]?.quoteId ?? ''} ${String(s)}`,
    )
  }

  it('are made between articles from the cut on, the surest first', () => {
    const score = (a: Passage, b: Passage) =>
      a.speech.plain.includes('gate') !== b.speech.plain.includes('gate') ? 0.45 : 0.9
    const three = [told('a', 'The wall fell.'), told('b', 'A wall broke.'), told('c', 'The gate is shut.')]
    expect(links(score, 0.45, ...three)).toEqual(['a.q1-b.q1 0.9', 'a.q1-c.q1 0.45', 'b.q1-c.q1 0.45'])
    expect(links(score, 0.46, ...three)).toEqual(['a.q1-b.q1 0.9'])
    expect(links(score, 0.1, told('a', 'The wall fell.', 'A wall broke.'))).toEqual([])
    expect(links(() => 0.5, 0.1, told('a', 'The wall fell.', 'No.'), told('b', 'The wall fell.'))).toContain(
      'a.q1-b.q1 0.5',
    )
    expect(links(() => 0.5, 0.1, told('a', 'The wall fell.', 'A wall broke.'), told('b', 'The wall fell.'))).toContain(
      'b.q1-a.q2 0.5',
    )
  })
})

describe('utterances that the words do not hold together', () => {
  const parted = (like: (a: Passage, b: Passage) => number, ...articles: Told[]) => {
    const { segments, passages } = eventOf(...articles)
    return shown(
      partUnlike([segments], passages, like, (x, y) =>
        x.plain.split(' ').at(-1) === y.plain.split(' ').at(-1) ? 1 : 0,
      ),
    )
  }
  const wall = (x: Passage) => x.speech.plain.includes('wall')

  it('are parted where no rendering is like one of the other part', () => {
    const alike = (likeness: number) => (a: Passage, b: Passage) => (wall(a) === wall(b) ? 0.9 : likeness)
    const all = [told('a', 'The wall fell'), told('b', 'A wall broke'), told('c', 'The gate shut')]
    expect(parted(alike(0.1), ...all)).toHaveLength(1)
    expect(parted(alike(0.09), ...all)).toEqual(['a:The wall fell / b:A wall broke', 'c:The gate shut'])
    expect(parted(() => 0, told('a', 'The wall fell'), told('b', 'The wall fell'))).toHaveLength(1)
    expect(parted(() => 0, ...all)).toHaveLength(3)
  })

  it('leave reported speech with what is likest', () => {
    const reported = (words: string): Told => ({
      id: 'd',
      quotes: [{ speaker: 'Ada Brenn', words, directness: 'INDIRECT' }],
    })
    const none = () => 0
    expect(parted(none, told('a', 'The wall fell'), told('c', 'The gate shut'), reported('that it was shut'))).toEqual([
      'a:The wall fell',
      'c:The gate shut / d:that it was shut',
    ])
    expect(parted(none, told('a', 'The wall fell'), reported('that it was shut'))).toHaveLength(1)
  })
})

describe('joining what is linked', () => {
  const join = (
    groupsOf: (segments: readonly Segment[]) => Segment[][],
    links: readonly Link[],
    ...articles: Told[]
  ) => {
    const { segments, passages } = eventOf(...articles)
    return shown(joinLinked(groupsOf(segments), passages, links))
  }
  const alone = (segments: readonly Segment[]) => segments.map((segment) => [segment])
  const link = (a: number, b: number): Link => ({ a, b, score: 0.9 })
  const [wall, gate] = ['The harbour wall fell down in the storm.', 'The council sold the gate of the quay.']

  it('joins linked passages, and of speeches the sentences that are alike', () => {
    expect(join(alone, [link(0, 1)], told('a', wall), told('b', 'A wall broke.'))).toHaveLength(1)
    expect(join(alone, [], told('a', wall), told('b', 'A wall broke.'))).toHaveLength(2)
    expect(join(alone, [link(0, 1)], told('a', `${wall} ${gate}`), told('b', gate))).toEqual(
      [`a:${wall}`, `a:${gate} / b:${gate}`].sort(),
    )
    expect(join(alone, [link(0, 1)], told('a', `${wall} ${gate}`), told('b', `${gate} ${wall}`))).toHaveLength(2)
  })

  it('keeps what one speaker’s words had joined, unless two articles tell the two apart', () => {
    const together = (segments: readonly Segment[]) => [[...segments]]
    expect(join(together, [], told('a', wall), told('b', gate))).toHaveLength(1)
    expect(join(together, [], told('a', wall, gate), told('b', 'A wall broke.'))).toHaveLength(1)
    expect(join(together, [link(0, 2), link(1, 3)], told('a', wall, gate), told('b', wall, gate))).toHaveLength(2)
    const apart = (segments: readonly Segment[]) => [
      segments.filter((_, i) => i % 2 === 0),
      segments.filter((_, i) => i % 2 === 1),
    ]
    expect(join(apart, [], told('a', wall, gate), told('b', wall, gate))).toHaveLength(2)
  })
})
