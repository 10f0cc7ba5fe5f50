import { describe, expect, it } from 'vitest'
import { chooseSpeaker } from '../../../src/compare/align/choose-speaker.js'
import { findSpokespeople } from '../../../src/compare/align/find-spokespeople.js'
import type { Segment } from '../../../src/compare/align/segment.js'
import { namesSpeaker, speakerEvidence } from '../../../src/compare/align/speaker-evidence.js'
import type { DossierQuote } from '../../../src/model/dossier.js'
import { makeDossier } from '../make-dossier.js'
import { segmented } from './segmented.js'

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
