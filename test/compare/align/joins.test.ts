import { describe, expect, it } from 'vitest'
import { chooseSpeaker } from '../../../src/compare/align/choose-speaker.js'
import { findCandidates } from '../../../src/compare/align/find-candidates.js'
import { findSpokespeople } from '../../../src/compare/align/find-spokespeople.js'
import { makeGroups } from '../../../src/compare/align/groups.js'
import { joinNeighbours } from '../../../src/compare/align/join-neighbours.js'
import { joinUnknownSpeakers } from '../../../src/compare/align/join-unknown-speakers.js'
import { joinWithinSentence } from '../../../src/compare/align/join-within-sentence.js'
import { keepIds } from '../../../src/compare/align/keep-ids.js'
import { lendSpeakers } from '../../../src/compare/align/lend-speakers.js'
import { linkNodes } from '../../../src/compare/align/link-nodes.js'
import { segmentQuotes } from '../../../src/compare/align/segment-quotes.js'
import type { Segment } from '../../../src/compare/align/segment.js'
import { namesSpeaker, speakerEvidence } from '../../../src/compare/align/speaker-evidence.js'
import { makeNodes } from '../../../src/compare/align/speech-nodes.js'
import { makeSpeech, type Speech } from '../../../src/compare/align/speech.js'
import { splitByClauses } from '../../../src/compare/align/split-by-clauses.js'
import type { DossierQuote } from '../../../src/model/dossier.js'
import type { Utterance } from '../../../src/model/utterance.js'
import { makeDossier, type Told } from '../make-dossier.js'

/** Segments of some articles, and the text of each article. */
function segmented(...told: readonly Told[]): { segments: Segment[]; textOf: (id: string) => string } {
  const dossier = makeDossier(told)
  const texts = new Map(dossier.articles.map(({ id, revisions }) => [id, revisions[0]?.text ?? '']))
  return { segments: segmentQuotes(dossier), textOf: (id) => texts.get(id) ?? '' }
}

/** Groups by what they print: `a: First words / b: Other words`. */
const shown = (groups: readonly (readonly Segment[])[]) =>
  groups
    .map((group) =>
      group
        .map(({ articleId, text }) => `${articleId}: ${text}`)
        .sort()
        .join(' / '),
    )
    .sort()

const alone = (segments: readonly Segment[]) => segments.map((segment) => [segment])

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

describe('the pieces of one sentence', () => {
  const pieces = (
    text: string,
    directness: readonly DossierQuote['directness'][] = [],
    speakers: readonly string[] = [],
  ) => {
    const { segments } = segmented({
      id: 'a',
      quotes: [...text.matchAll(/"([^"]*)"/g)].map((match, i) => ({
        speaker: speakers[i] ?? 'Ada Brenn',
        words: match[1] ?? '',
        directness: directness[i] ?? 'DIRECT',
      })),
    })
    let from = 0
    const placed = segments.map((segment) => {
      const start = text.indexOf(segment.text, from)
      from = start + segment.text.length
      return { ...segment, span: { start, end: from } }
    })
    return shown(joinWithinSentence(alone(placed), () => text)).length
  }

  it.each<[string, number]>([
    ['"We will," Roe said, "never close."', 1],
    ['"We will," said Jane Roe of the old harbour board in the very small town of Lorn, "never close."', 2],
    ['"We will," said Jane Roe of the old harbour board in the small town of Lorn, "never close."', 1],
    ['"We will." Roe said, "never close."', 2],
    ['"We will?" Roe said, "never close."', 2],
    ['"We will," Roe said. "never close."', 2],
    ['"We will," Roe said\n\n"never close."', 2],
    ['"We will," Roe said, "Never close."', 2],
    ['"We will," "never close."', 2],
  ])('%s: %i', (text, count) => {
    expect(pieces(text)).toBe(count)
  })

  it('are of one speaker, and the second is no fragment', () => {
    const text = '"We will," Roe said, "never close."'
    expect(pieces(text, [], ['Ada Brenn', 'Tom Ashby'])).toBe(2)
    expect(pieces(text, ['DIRECT', 'PARTIAL'])).toBe(2)
    expect(pieces(text, ['PARTIAL', 'DIRECT'])).toBe(2)
    expect(pieces(text, ['DIRECT', 'INDIRECT'])).toBe(2)
    expect(pieces(text, ['HEADLINE', 'DIRECT'])).toBe(2)
  })

  it.each<[string, number]>([
    ['"smoke," including "burnt oil" and "tar"', 1],
    ['"smoke," such as "burnt oil" or "tar"', 1],
    ['"burnt oil" and "tar"', 2],
    ['"burnt oil", "tar"', 1],
    ['"smoke," including "burnt oil" and a smell of "tar"', 2],
    ['"smoke," which held "burnt oil" and "tar"', 3],
  ])('are what somebody lists: %s: %i', (text, count) => {
    expect(pieces(text, ['PARTIAL', 'PARTIAL', 'PARTIAL'])).toBe(count)
  })

  it('stay apart where other outlets tell them apart', () => {
    const text = '"We will," Roe said, "never close."'
    const { segments } = segmented(
      { id: 'a', quotes: ['Ada Brenn: We will,', 'Ada Brenn: never close.'] },
      { id: 'b', quotes: ['Ada Brenn: We will,'] },
    )
    const placed = segments.map((segment) => {
      const start = text.indexOf(segment.text)
      return { ...segment, span: { start, end: start + segment.text.length } }
    })
    const [first, second, third] = placed
    if (first === undefined || second === undefined || third === undefined) throw new Error('no segments')
    expect(joinWithinSentence([[first, third], [second]], () => text)).toHaveLength(2)
    expect(joinWithinSentence([[first], [second], [third]], () => text)).toHaveLength(2)
  })
})

describe('a sentence that renders two statements', () => {
  const whole = 'We never closed the harbour gate to anybody, and the council sold every crane we had.'
  const [gate, crane] = ['We never closed the harbour gate to anybody.', 'The council sold every crane we had.']
  const same = (x: Speech, y: Speech) => Number(x.plain === y.plain)
  const split = (groupOf: (segment: Segment) => number, ...told: Told[]) => {
    const { segments, textOf } = segmented(...told)
    const groups = [...new Set(segments.map(groupOf))].map((g) => segments.filter((segment) => groupOf(segment) === g))
    return shown(splitByClauses(groups, textOf, same))
  }
  const told = (id: string, ...words: string[]): Told => ({ id, quotes: words.map((one) => `Ada Brenn: ${one}`) })

  it('is cut where another outlet prints the two apart', () => {
    const isCrane = (segment: Segment) => (segment.text === crane ? 1 : 0)
    expect(split(isCrane, told('a', whole), told('b', gate, crane))).toEqual([
      'a: We never closed the harbour gate to anybody, / b: We never closed the harbour gate to anybody.',
      'a: and the council sold every crane we had. / b: The council sold every crane we had.',
    ])
    expect(split(() => 0, told('a', whole), told('b', gate, crane))).toHaveLength(2)
  })

  it('is one where another outlet prints a half of it alone', () => {
    const isCrane = (segment: Segment) => (segment.text === crane ? 1 : 0)
    expect(split(isCrane, told('a', whole), told('b', crane))).toHaveLength(1)
    expect(split(() => 0, told('a', whole), told('b', crane))).toHaveLength(1)
    expect(split(isCrane, told('a', whole), told('b', 'Nobody knows the price of the council.'))).toHaveLength(1)
  })

  it('is not joined with what its own outlet prints, what two print, or what is reported', () => {
    const isCrane = (segment: Segment) => (segment.text === crane ? 1 : 0)
    expect(split(isCrane, told('a', whole), { ...told('b', crane), outlet: 'Outlet a' })).toHaveLength(2)
    expect(split(isCrane, told('a', whole), told('b', crane), told('c', crane))).toHaveLength(2)
    const reported = { speaker: 'Ada Brenn', words: crane, directness: 'INDIRECT' as const }
    expect(split(isCrane, told('a', whole), { id: 'b', quotes: [reported] })).toHaveLength(2)
    expect(split(isCrane, told('a', 'We never closed the gate.'), told('b', crane))).toHaveLength(2)
  })
})

describe('quotations without a speaker', () => {
  const words = 'The harbour wall will not survive another winter'
  const unknown = (id: string, said: string): Told => ({ id, quotes: [{ speaker: null, words: said }] })
  const known = (id: string, said: string, speaker = 'Ada Brenn'): Told => ({ id, quotes: [{ speaker, words: said }] })
  const joined = (score: number, ...told: Told[]) =>
    joinUnknownSpeakers(alone(segmented(...told).segments), () => score)

  it('join what they repeat nearly word for word, or a run of it, of six words and more', () => {
    const other = 'The harbour wall will not survive one more winter'
    expect(joined(0.97, known('a', words), unknown('b', other))).toHaveLength(1)
    expect(joined(0.969, known('a', words), unknown('b', other))).toHaveLength(2)
    expect(joined(0, known('a', `${words} like this`), unknown('b', words))).toHaveLength(1)
    expect(joined(0, unknown('a', words), known('b', `${words} like this`))).toHaveLength(1)
    expect(joined(0, known('a', words), unknown('b', 'wall will not survive another winter'))).toHaveLength(1)
    expect(joined(0, known('a', words), unknown('b', 'will not survive another winter'))).toHaveLength(2)
    expect(joined(0, known('a', words), unknown('b', other))).toHaveLength(2)
    expect(joined(1, known('a', words), known('b', other, 'Tom Ashby'))).toHaveLength(2)
    expect(joined(1, known('a', words), known('b', other))).toHaveLength(2)
    expect(joined(0, unknown('a', words), unknown('b', words))).toHaveLength(1)
  })

  it('do not bring two speakers together', () => {
    const groups = joined(0, known('a', words), unknown('b', words), known('c', `${words} here`, 'Tom Ashby'))
    expect(groups.map((group) => group.length).sort()).toEqual([1, 2])
  })

  it('are lent the speaker of what they repeat', () => {
    const lent = (...told: Told[]) =>
      lendSpeakers(segmented(...told).segments, () => 0).map(({ speakerKey }) => speakerKey)
    expect(lent(known('a', words), unknown('b', words), unknown('c', 'The council sold every crane we had'))).toEqual([
      'person:p1',
      'person:p1',
      null,
    ])
    expect(lent(unknown('a', words), unknown('b', words))).toEqual([null, null])
    expect(lent(unknown('a', words), known('b', words))).toEqual(['person:p1', 'person:p1'])
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

describe('who speaks for a body', () => {
  const spokespeople = (body: string, ...roles: readonly (readonly string[])[]) => {
    const dossier = makeDossier([
      { id: 'a', quotes: roles.map((_, i) => `P${String(i)} Roe: No.`).concat('Board: Yes.') },
    ])
    const people = dossier.people.slice(0, roles.length).map((person, i) => ({ ...person, roles: roles[i] ?? [] }))
    const articles = dossier.articles.map((article) => ({
      ...article,
      revisions: article.revisions.map((one) => ({
        ...one,
        quotes: one.quotes.map((quote) =>
          quote.text === 'Yes.'
            ? {
                ...quote,
                personId: null,
                speaker: quote.speaker === null ? null : { ...quote.speaker, organisation: body },
              }
            : quote,
        ),
      })),
    }))
    return [...findSpokespeople({ ...dossier, people, articles })]
  }

  it.each([
    'spokesman',
    'Spokeswoman',
    'spokesperson',
    'representative',
    'press secretary',
    'press officer',
    'speaking for',
  ])('is its %s', (role) => {
    expect(spokespeople('Harbour Board', [`${role} of the Harbour Board in Lorn`])).toEqual([
      ['group:harbour board', 'person:p1'],
    ])
  })

  it('is nobody where nobody does, or two do', () => {
    expect(spokespeople('Harbour Board', ['chair of the Harbour Board'])).toEqual([])
    expect(spokespeople('Harbour Board', ['spokesman of the Fishing Board'])).toEqual([])
    expect(spokespeople('Harbour', ['spokesman of Harbours'])).toEqual([])
    expect(spokespeople('Harbour Board', ['spokesman of the Harbour Board'], ['press officer, Harbour Board'])).toEqual(
      [],
    )
    expect(spokespeople('The Harbour Board', ['mayor', 'Harbour Board spokesman'], ['mayor'])).toEqual([
      ['group:harbour board', 'person:p1'],
    ])
    expect(spokespeople('Harbour Board', [])).toEqual([])
  })
})

describe('what an attribution says of who spoke', () => {
  const quote = (change: Partial<DossierQuote> = {}): DossierQuote => ({
    id: 'q',
    span: { start: 100, end: 150 },
    text: 'x',
    directness: 'DIRECT',
    cue: null,
    speaker: { span: { start: 160, end: 170 }, text: 'Ada Brenn', kind: 'PERSON', person: 0, organisation: null },
    venue: null,
    confidence: 1,
    personId: 'p1',
    ...change,
  })
  const named = (start: number, text = 'Ada Brenn') => ({
    span: { start, end: start + 10 },
    text,
    kind: 'PERSON' as const,
    person: 0,
    organisation: null,
  })

  it('weighs a name beside the words more than one far off, that more than a pronoun, a body, a group', () => {
    const weights = [
      quote({ isSpeakerSet: true }),
      quote(),
      quote({ speaker: named(176) }),
      quote({ speaker: named(160, 'she') }),
      quote({ personId: null, speaker: { ...named(160, 'the board'), kind: 'ORGANISATION' } }),
      quote({ personId: null, speaker: { ...named(160, 'residents'), kind: 'GROUP' } }),
      quote({ personId: null, speaker: null }),
    ].map(speakerEvidence)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(new Set(weights).size).toBe(weights.length)
    expect(weights.at(-1)).toBe(0)
    expect(speakerEvidence(quote({ speaker: null }))).toBe(speakerEvidence(quote({ speaker: named(176) })))
  })

  it('weighs less where the extractor doubts, but never nothing', () => {
    const at = (confidence: number) => speakerEvidence(quote({ confidence }))
    expect(at(0.5)).toBeCloseTo(0.25 * at(1), 10)
    expect(at(0.1)).toBe(at(0.3))
    expect(at(0.4)).toBeGreaterThan(at(0.3))
    const body = (confidence: number) =>
      speakerEvidence(
        quote({ confidence, personId: null, speaker: { ...named(160, 'the board'), kind: 'ORGANISATION' } }),
      )
    expect(body(0.5)).toBeCloseTo(0.5 * body(1), 10)
  })

  it.each<[string, Partial<DossierQuote>, boolean]>([
    ['beside it', { speaker: named(175) }, true],
    ['a little farther off', { speaker: named(176) }, false],
    ['before it', { speaker: named(65) }, true],
    ['a little farther before it', { speaker: named(64) }, false],
    [
      'beside a verb that is beside it',
      { speaker: named(205), cue: { span: { start: 175, end: 180 }, text: 'said', lemma: 'say' } },
      true,
    ],
    [
      'far from a verb that is beside it',
      { speaker: named(206), cue: { span: { start: 175, end: 180 }, text: 'said', lemma: 'say' } },
      false,
    ],
    [
      'beside a verb that is far from it',
      { speaker: named(190), cue: { span: { start: 176, end: 180 }, text: 'said', lemma: 'say' } },
      false,
    ],
    ['by a pronoun', { speaker: named(160, 'she') }, false],
    ['not at all', { speaker: null }, false],
    ['not at all, but by a curator', { speaker: null, isSpeakerSet: true }, true],
    ['surely', { confidence: 0.8 }, true],
    ['not surely', { confidence: 0.79 }, false],
    ['as nobody who is known', { personId: null, speaker: { ...named(160, 'residents'), person: null } }, true],
    ['as somebody whose person is open', { personId: null }, false],
  ])('names the speaker where the name stands %s: %j', (_, change, names) => {
    expect(namesSpeaker(quote(change))).toBe(names)
  })

  it('is weighed article by article to choose who said a statement', () => {
    const segments = segmented(
      ...['a', 'b', 'c'].map((id) => ({ id, quotes: ['Ada Brenn: No.', 'Tom Ashby: No.', 'Jon Mar: No.'] })),
    ).segments
    const choose = (...votes: readonly (readonly [number, Partial<Segment>])[]) =>
      chooseSpeaker(votes.map(([i, change]) => ({ ...(segments[i] as Segment), ...change })))
    expect(choose([0, { evidence: 0.5 }], [4, { evidence: 0.6 }])).toEqual({ personId: 'p2', organisation: null })
    expect(choose([0, { evidence: 0.5 }], [4, { evidence: 0.5 }]).personId).toBe('p1')
    // Two articles for one, however often the third repeats itself.
    expect(
      choose([1, { evidence: 0.6 }], [1, { evidence: 0.6 }], [3, { evidence: 0.5 }], [6, { evidence: 0.5 }]).personId,
    ).toBe('p1')
    expect(
      choose([1, { evidence: 0.2 }], [1, { evidence: 0.9 }], [3, { evidence: 0.4 }], [6, { evidence: 0.4 }]).personId,
    ).toBe('p2')
    const body = { personId: null, organisation: 'The Harbour Board', speakerKey: 'group:harbour board' }
    expect(
      choose(
        [0, { ...body, evidence: 0.3 }],
        [3, { ...body, organisation: 'Harbour Board', evidence: 0.3 }],
        [7, { evidence: 0.5 }],
      ),
    ).toEqual({
      personId: null,
      organisation: 'The Harbour Board',
    })
    const nobody = { personId: null, organisation: null, speakerKey: null }
    expect(choose([0, { ...nobody, evidence: 1 }], [4, { evidence: 0.1 }]).personId).toBe('p2')
    expect(choose([0, nobody])).toEqual({ personId: null, organisation: null })
  })
})

describe('the ids that clients know', () => {
  const utterance = (
    id: string,
    ...spans: readonly (readonly [quote: string, start: number, end: number])[]
  ): Utterance => ({
    id,
    personId: null,
    organisation: null,
    renderings: spans.map(([quoteId, start, end], i) => ({
      id: `${id}.${String(i + 1)}`,
      articleId: 'a',
      quoteId,
      span: { start, end },
      text: '',
      score: 1,
    })),
  })
  const kept = (fresh: Utterance[], ...stored: Utterance[]) =>
    keepIds(fresh, stored).map(({ id, renderings }) => [id, ...renderings.map((one) => one.id)].join(' '))

  it('go to the statement that shares most renderings, one to one', () => {
    const fresh = [utterance('new1', ['q1', 0, 10], ['q2', 0, 10]), utterance('new2', ['q3', 0, 10])]
    expect(kept(fresh)).toEqual(['new1 new1.1 new1.2', 'new2 new2.1'])
    expect(kept(fresh, utterance('old', ['q1', 0, 10], ['q2', 0, 10], ['q3', 0, 10]))).toEqual([
      'old old.1 old.2',
      'new2 old.3',
    ])
    expect(kept(fresh, utterance('o1', ['q1', 0, 10]), utterance('o2', ['q2', 0, 10], ['q3', 0, 10]))).toEqual([
      'o1 o1.1 o2.1',
      'o2 o2.2',
    ])
    expect(
      kept(
        [utterance('n', ['q1', 0, 10], ['q2', 0, 10], ['q3', 0, 10])],
        utterance('o1', ['q1', 0, 10]),
        utterance('o2', ['q2', 0, 10], ['q3', 0, 10]),
      )[0],
    ).toMatch(/^o2 /)
  })

  it('go to a part of the same stretch, and by the larger part', () => {
    expect(kept([utterance('n', ['q1', 0, 10])], utterance('o', ['q1', 5, 20]))).toEqual(['o n.1'])
    expect(kept([utterance('n', ['q1', 0, 10])], utterance('o', ['q1', 10, 20]))).toEqual(['n n.1'])
    expect(kept([utterance('n', ['q1', 0, 10])], utterance('o', ['q2', 0, 10]))).toEqual(['n n.1'])
    expect(
      kept([utterance('n', ['q1', 0, 10])], utterance('o1', ['q1', 0, 4]), utterance('o2', ['q1', 4, 10])),
    ).toEqual(['o2 n.1'])
    expect(
      kept([utterance('n1', ['q1', 0, 4]), utterance('n2', ['q1', 4, 10])], utterance('o', ['q1', 0, 10])),
    ).toEqual(['n1 n1.1', 'o n2.1'])
    expect(kept([utterance('n', ['q1', 3, 3])], utterance('o', ['q1', 3, 3]))).toEqual(['o o.1'])
    expect(
      kept([utterance('n1', ['q1', 0, 5]), utterance('n2', ['q1', 5, 10])], utterance('o', ['q1', 0, 10])),
    ).toEqual(['o n1.1', 'n2 n2.1'])
    expect(
      kept([utterance('n', ['q1', 0, 10])], utterance('o2', ['q1', 0, 5]), utterance('o1', ['q1', 5, 10])),
    ).toEqual(['o1 n.1'])
  })
})
