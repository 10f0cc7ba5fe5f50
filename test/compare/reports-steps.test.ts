import { describe, expect, it } from 'vitest'
import { segmentQuotes } from '../../src/compare/align/segment-quotes.js'
import { makePassages } from '../../src/compare/links/passage.js'
import { findClauses, type Clause } from '../../src/compare/reports/clause.js'
import { contentOf, stemOf } from '../../src/compare/reports/content.js'
import { pairReports } from '../../src/compare/reports/pair-reports.js'
import {
  isCopied,
  likenessOf,
  mayReport,
  REPORT_FEATURES,
  reportFeatures,
  type Likeness,
} from '../../src/compare/reports/report-features.js'
import { SenseIndex } from '../../src/compare/reports/shared-senses.js'
import { stemWeigher } from '../../src/compare/reports/weigh-stems.js'
import { makeDossier, type Told } from './make-dossier.js'

describe('what a stem says within an event', () => {
  it('is less where many sentences have it, and of names', () => {
    const dossier = makeDossier([
      { id: 'a', narrative: ['They met Karskovane, and saw Karskovane, then the pier.'], quotes: ['Ada Brenn: No.'] },
    ])
    const contents = ['pier fell', 'pier stood', 'pier sank', 'crane sank'].map(contentOf)
    const weigh = stemWeigher(dossier, contents)
    expect(weigh(stemOf('pier'))).toBeLessThan(weigh(stemOf('crane')))
    expect(weigh('karskovan')).toBeCloseTo(0.4 * weigh('vostranian'), 2)
    expect(weigh('brenn')).toBeCloseTo(0.4 * weigh('vostranian'), 2)
    expect(weigh(stemOf('people'))).toBeLessThan(weigh('vostranian'))
  })
})

const event = (...told: Told[]) => {
  const dossier = makeDossier(told)
  return { dossier, passages: makePassages(dossier, segmentQuotes(dossier)) }
}

const QUOTED: Told = {
  id: 'a',
  quotes: ['Ada Brenn: The harbour wall will not survive. The council sold every crane.'],
}

describe('a passage and a clause', () => {
  it('are held against each other where another article has anything of it', () => {
    const pairs = (...told: Told[]) => {
      const { dossier, passages } = event(...told)
      return pairReports(dossier, passages).map(
        ({ passage, clause, like }) =>
          `${passage.quoteId} ${clause.articleId} ${String(like.sentence)} ${String(like.words)}`,
      )
    }
    expect(
      pairs(QUOTED, { id: 'b', narrative: ['The council had sold a crane.', 'Nothing else happened here.'] }),
    ).toEqual(['a.q1 b 1 3'])
    expect(pairs(QUOTED, { id: 'b', narrative: ['A wall of the harbour survives.'] })).toEqual(['a.q1 b 0 3'])
    expect(pairs({ ...QUOTED, narrative: ['The council had sold a crane.'] })).toEqual([])
  })

  it('are alike by weight, by the run of words and by who speaks', () => {
    const { dossier, passages } = event(QUOTED, { id: 'b', narrative: ['The council sold every crane at dawn.'] })
    const clause = findClauses(dossier).find(({ articleId }) => articleId === 'b')
    const [passage] = passages
    if (clause === undefined || passage === undefined) throw new Error('no pair')
    const sentences = passage.segments.map(({ text }) => contentOf(text))
    const like = (change: Partial<Clause> = {}) => {
      const [one] = new SenseIndex([{ ...clause, ...change }], () => 1).sharing(sentences)
      return one === undefined ? null : likenessOf(passage, sentences, one, () => 1)
    }
    expect(like()).toMatchObject({
      sentence: 1,
      words: 3,
      shared: 3,
      weight: 3,
      ofQuotation: 1,
      ofClause: 0.75,
      run: 5,
      isSameSpeaker: false,
      isSpeakerBefore: false,
      isOtherSpeaker: false,
    })
    expect(like({ content: contentOf('Nothing') })).toBeNull()
    expect(like({ named: new Set(['p1']) })?.isSameSpeaker).toBe(true)
    expect(like({ namedBefore: new Set(['p1']), hasPronoun: true })?.isSpeakerBefore).toBe(true)
    expect(like({ namedBefore: new Set(['p1']), hasPronoun: false })?.isSpeakerBefore).toBe(false)
  })

  const like = (change: Partial<Likeness> = {}): Likeness => ({
    words: 1,
    shared: 1,
    weight: 2,
    ofQuotation: 0.25,
    ofClause: 0.16,
    run: 1,
    isSameSpeaker: false,
    isSpeakerBefore: false,
    isOtherSpeaker: false,
    sentence: 0,
    ...change,
  })
  const [clause] = findClauses(makeDossier([{ id: 'a', narrative: ['The old pier of Lorn fell on boats.'] }]))
  if (clause === undefined) throw new Error('no clause')

  it.each<[Partial<Likeness>, (typeof REPORT_FEATURES)[number], number]>([
    [{}, 'bias', 1],
    [{ shared: 1.5 }, 'shared', 0.5],
    [{ shared: 9 }, 'shared', 1],
    [{}, 'shareOfQuotation', 0.25],
    [{}, 'shareOfClause', 0.16],
    [{ words: 3 }, 'words', 0.5],
    [{ words: 9 }, 'words', 1],
    [{ words: 1 }, 'twoWords', 0],
    [{ words: 2 }, 'twoWords', 1],
    [{ words: 2 }, 'threeWords', 0],
    [{ words: 3 }, 'threeWords', 1],
    [{ weight: 2 }, 'weight', 0.5],
    [{ weight: 9 }, 'weight', 1],
    [{ run: 3 }, 'run', 0.5],
    [{ run: 2 }, 'longRun', 0],
    [{ run: 3 }, 'longRun', 1],
    [{ isSameSpeaker: true }, 'sameSpeaker', 1],
    [{ isSpeakerBefore: true }, 'speakerBefore', 1],
    [{ isOtherSpeaker: true }, 'otherSpeaker', 1],
    [{}, 'verbOfSaying', 0],
    [{}, 'reported', 0],
    [{}, 'besideMarks', 0],
    [{ isSameSpeaker: true, shared: 1.5 }, 'sharedBySameSpeaker', 0.5],
    [{ isSameSpeaker: true }, 'shareBySameSpeaker', 0.25],
    [{ run: 6 }, 'copied', 0.25],
    [{ run: 5 }, 'copied', 0],
    [{ words: 3 }, 'wholeOfThree', 0.25],
    [{ words: 2 }, 'wholeOfThree', 0],
    [{}, 'sharedReported', 0],
    [{}, 'both', 0.2],
  ])('with %j have %s %d', (change, name, value) => {
    expect(reportFeatures(like(change), clause)[REPORT_FEATURES.indexOf(name)]).toBeCloseTo(value, 10)
  })

  it.each<[Partial<Likeness>, boolean]>([
    [{ run: 8 }, true],
    [{ run: 7 }, false],
    [{ run: 6, ofQuotation: 0.8 }, true],
    [{ run: 6, ofQuotation: 0.79 }, false],
    [{ run: 5, ofQuotation: 1 }, false],
  ])('with %j are a copy: %s', (change, copied) => {
    expect(isCopied(like(change))).toBe(copied)
  })

  it.each<[Partial<Likeness>, boolean]>([
    [{ isSameSpeaker: true, words: 2 }, true],
    [{ isSpeakerBefore: true, words: 2 }, true],
    [{ isSameSpeaker: true, words: 1 }, false],
    [{ isSameSpeaker: true, words: 1, ofQuotation: 0.9 }, true],
    [{ isSameSpeaker: true, isOtherSpeaker: true, words: 2 }, false],
    [{ run: 5 }, true],
    [{ run: 4 }, false],
    [{ words: 4, ofQuotation: 0.5 }, true],
    [{ words: 4, ofQuotation: 0.49 }, false],
    [{ words: 3, ofQuotation: 0.5 }, false],
    [{ words: 3, ofQuotation: 0.6, ofClause: 0.25 }, true],
    [{ words: 3, ofQuotation: 0.6, ofClause: 0.24 }, false],
    [{ words: 3, ofQuotation: 0.59, ofClause: 0.25 }, false],
    [{ words: 2, ofQuotation: 0.9, ofClause: 0.25 }, false],
  ])('with %j may be a report: %s', (change, may) => {
    expect(mayReport(like(change), clause)).toBe(may)
  })

  it('are none where the clause has three words and nothing of its own', () => {
    const bare = { ...clause, content: contentOf('old harbour crane') }
    expect(mayReport(like({ run: 9, ofClause: 0.8 }), bare)).toBe(false)
    expect(mayReport(like({ run: 9, ofClause: 0.79 }), bare)).toBe(true)
    expect(
      mayReport(like({ run: 9, ofClause: 0.9 }), { ...clause, content: contentOf('old harbour crane fell') }),
    ).toBe(true)
  })
})
