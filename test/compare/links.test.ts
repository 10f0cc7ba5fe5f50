import { describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import { segmentQuotes } from '../../src/compare/align/segment-quotes.js'
import { commonInOrder, longestRun } from '../../src/compare/links/compare-runs.js'
import { joinLinked } from '../../src/compare/links/join-linked.js'
import { makePassages } from '../../src/compare/links/passage.js'
import type { Dossier } from '../../src/model/dossier.js'
import { loadModels } from '../../src/models/load-models.js'
import { makeDossier, type Told } from './make-dossier.js'

const WARNING = 'The harbour wall will not survive another winter like this one.'

describe('what several articles print of one statement', () => {
  it('is one utterance whoever is said to speak, with the name that is surest', () => {
    const dossier = makeDossier([
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: WARNING }] },
      { id: 'b', quotes: [{ speaker: null, words: WARNING }] },
      { id: 'c', quotes: [{ speaker: 'Tom Ashby', words: WARNING }] },
      { id: 'd', quotes: [{ speaker: 'Ada Brenn', words: WARNING }] },
    ])
    expect(utterancesOf(dossier)).toEqual([['a.q1', 'b.q1', 'c.q1', 'd.q1']])
    const [utterance] = alignUtterances(dossier, loadModels())
    expect(utterance?.personId).toBe('p1')
  })

  it('is whom the others name where an article only concludes who speaks, and whom it names where it does', () => {
    const told = [
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: WARNING }] },
      { id: 'b', quotes: [{ speaker: 'Tom Ashby', words: WARNING }] },
    ]
    const plain = makeDossier(told)
    expect(speakersOf(plain)).toEqual(['p1', 'p2'])
    const concluded: Dossier = {
      ...plain,
      articles: plain.articles.map((article) => ({
        ...article,
        revisions: article.revisions.map((revision) => ({
          ...revision,
          quotes: revision.quotes.map((quote) =>
            article.id === 'b' && quote.speaker !== null
              ? { ...quote, speaker: { ...quote.speaker, text: 'he' } }
              : quote,
          ),
        })),
      })),
    }
    expect(speakersOf(concluded)).toEqual(['p1', 'p1'])
  })

  it('is a cut, a slip, or a fragment of it', () => {
    expect(linked(WARNING, 'The harbour wall will not survive another winter')).toBe(true)
    expect(linked(WARNING, 'will not survive another winter like this')).toBe(true)
    expect(linked(WARNING, 'The harbor walls will not survive one more winter like this one.')).toBe(true)
    expect(linked(WARNING, 'We have money for the harbour, and nobody asked for a wall.')).toBe(false)
    expect(linked(WARNING, 'I do not know.')).toBe(false)
  })

  it('is not drawn by one weak link into what several print otherwise', () => {
    const others = ['The ferry will sail on Sunday', 'The ferry sails on Sunday', 'On Sunday the ferry will sail']
    const dossier = makeDossier(
      [WARNING, ...others].map((words, i) => ({ id: `a${i}`, quotes: [{ speaker: 'Ada Brenn', words }] })),
    )
    const segments = segmentQuotes(dossier)
    const passages = makePassages(dossier, segments)
    const strong = [
      { a: 1, b: 2, score: 0.9 },
      { a: 1, b: 3, score: 0.9 },
    ]
    const joined = (score: number): number =>
      joinLinked(
        segments.map((segment) => [segment]),
        passages,
        [...strong, { a: 0, b: 1, score }],
      ).length
    expect([joined(0.5), joined(0.7), joined(0.4)]).toEqual([2, 1, 2])
  })

  describe('is no term of everybody’s that stands in marks', () => {
    const marked = (words: string) => {
      const term = (id: string, narrative: readonly string[]): Told => ({
        id,
        narrative,
        quotes: [{ speaker: 'Ada Brenn', words, directness: 'PARTIAL' }],
      })
      return (...narratives: readonly (readonly string[])[]) =>
        utterancesOf(
          makeDossier(narratives.map((own, i) => (i === 0 ? otherSpeaker(term('a', own)) : term(`b${i}`, own)))),
        )
    }
    const often = ['The old sea wall is high.', 'An old sea wall costs money.', 'No old sea wall lasts.']

    it('a word or two that two articles write as their own are nobody’s statement', () => {
      expect(marked('sea wall')([], [])).toHaveLength(1)
      expect(marked('sea wall')(often, [])).toHaveLength(1)
      expect(marked('sea wall')(often, often)).toEqual([])
      expect(marked('sea wall')(often, ['The coast has no “sea wall” at all.'])).toHaveLength(1)
    })

    it('three words are somebody’s', () => {
      expect(marked('old sea wall')([], [])).toHaveLength(1)
      expect(marked('old sea wall')(often, often)).not.toEqual([])
    })

    it('a count is somebody’s figure', () => {
      const own = ['There are three walls.']
      expect(marked('three walls')(own, own).length).toBeGreaterThan(0)
      expect(marked('old walls')(['There are old walls.'], ['They are old walls.'])).toEqual([])
    })
  })

  it('meets in the sentences that both print, not in the whole speech', () => {
    const rest = 'Our fishermen have waited for eleven years. Nobody in the capital answered a single letter.'
    const dossier = makeDossier([
      { id: 'a', quotes: [{ speaker: 'Ada Brenn', words: `${WARNING} ${rest}` }] },
      { id: 'b', quotes: [{ speaker: 'Ada Brenn', words: WARNING }] },
      { id: 'c', quotes: [{ speaker: 'Ada Brenn', words: 'Nobody in the capital answered a single letter.' }] },
    ])
    expect(utterancesOf(dossier)).toContainEqual(['a.q1', 'b.q1'])
    expect(utterancesOf(dossier)).toContainEqual(['a.q1', 'c.q1'])
  })

  it('is two utterances where two articles print both', () => {
    const one = 'It is official: I am opening the new lighthouse!'
    const other = 'I am so glad to be opening the lighthouse for the second time.'
    const both = (id: string): Told => ({
      id,
      quotes: [
        { speaker: 'Ada Brenn', words: one },
        { speaker: 'Ada Brenn', words: other },
      ],
    })
    const utterances = utterancesOf(
      makeDossier([both('a'), both('b'), { ...both('c'), quotes: both('c').quotes?.slice(1) ?? [] }]),
    )
    expect(utterances).toContainEqual(['a.q1', 'b.q1'])
    expect(utterances).toContainEqual(['a.q2', 'b.q2', 'c.q1'])
  })
})

describe('two sequences of stems', () => {
  it.each([
    ['a b c d', 'a b c d', 4, 4],
    ['a b c d', 'b c x d', 2, 3],
    ['a b', 'b a', 1, 1],
    ['a a b', 'a b b', 2, 2],
    ['a', 'b', 0, 0],
    ['', 'a', 0, 0],
  ])('"%s" and "%s" share a run of %i, and %i in order', (one, other, run, common) => {
    const [a, b] = [one, other].map((words) => words.split(' ').filter(Boolean))
    if (a === undefined || b === undefined) return
    expect(longestRun(a, b)).toBe(run)
    expect(longestRun(b, a)).toBe(run)
    expect(commonInOrder(a, b)).toBe(common)
    expect(commonInOrder(b, a)).toBe(common)
  })

  it('are compared over their first 400', () => {
    const long = Array.from({ length: 500 }, (_, i) => `w${i}`)
    expect(longestRun(long, long)).toBe(400)
  })
})

function otherSpeaker(told: Told): Told {
  return {
    ...told,
    quotes: (told.quotes ?? []).map((quote) =>
      typeof quote === 'string' ? quote : { ...quote, speaker: 'Tom Ashby' },
    ),
  }
}

/** The quotations of each utterance, articles in order. */
function utterancesOf(dossier: Dossier): string[][] {
  return alignUtterances(dossier, loadModels()).map(({ renderings }) => renderings.map(({ quoteId }) => quoteId).sort())
}

function speakersOf(dossier: Dossier): (string | null)[] {
  const utterances = alignUtterances(dossier, loadModels())
  return compare({ ...dossier, utterances }, loadModels()).utterances.flatMap(({ renderings }) =>
    renderings.map(({ personId }) => personId),
  )
}

/** Whether two articles' quotations, given to nobody, are one utterance. */
function linked(one: string, other: string): boolean {
  const dossier = makeDossier([
    { id: 'a', quotes: [{ speaker: null, words: one }] },
    { id: 'b', quotes: [{ speaker: null, words: other }] },
  ])
  return utterancesOf(dossier).length === 1
}
