import { describe, expect, it } from 'vitest'
import { haveCommonGround, isContained, scoreSegments } from '../../../src/compare/align/score-segments.js'
import { segmentQuotes } from '../../../src/compare/align/segment-quotes.js'
import type { Segment } from '../../../src/compare/align/segment.js'
import { makeNodes } from '../../../src/compare/align/speech-nodes.js'
import type { DossierQuote } from '../../../src/model/dossier.js'
import { makeDossier, type ToldQuote } from '../make-dossier.js'
import { WALL } from './printed.js'

describe('one wording', () => {
  const said = (id: string, words: string, directness: DossierQuote['directness'] = 'DIRECT') => ({
    id,
    quotes: [{ speaker: 'Ada Brenn', words, directness }],
  })
  const nodes = (...told: ReturnType<typeof said>[]) => makeNodes(segmentQuotes(makeDossier(told)))

  it('is looked at once, however many print it', () => {
    const made = nodes(
      said('a', WALL),
      said('b', WALL.toLowerCase(), 'PARTIAL'),
      said('c', 'No crane was sold.'),
      said('d', WALL, 'INDIRECT'),
    )
    expect(
      made.map(({ segments, segment, outlets, indirect }) => [
        segments.map((one) => one.articleId).join(),
        segment.articleId,
        outlets.size,
        indirect,
      ]),
    ).toEqual([
      ['a,b', 'b', 2, false],
      ['c', 'c', 1, false],
      ['d', 'd', 1, true],
    ])
  })

  it('is one each time where it says nothing', () => {
    expect(nodes(said('a', 'of this'), said('b', 'of this'))).toHaveLength(2)
  })
})

describe('what two segments have in common', () => {
  const pair = (a: string | ToldQuote, b: string | ToldQuote): readonly [Segment, Segment] => {
    const [x, y] = segmentQuotes(
      makeDossier([
        { id: 'a', quotes: [a] },
        { id: 'b', quotes: [b] },
      ]),
    )
    if (x === undefined || y === undefined) throw new Error('no segments')
    return [x, y]
  }
  const whole = (words: string) => `Ada Brenn: ${words}`
  const part = (words: string, before: string): ToldQuote => ({
    speaker: 'Ada Brenn',
    words,
    before,
    directness: 'PARTIAL',
  })

  it.each<[string | ToldQuote, string | ToldQuote, boolean]>([
    [whole('The harbour wall fell'), whole('No harbour, no wall'), true],
    [whole('The harbour wall fell'), whole('No harbour, no crane'), false],
    [whole('The harbour wall fell'), whole('Harbour'), true],
    [whole('Crane'), whole('The harbour wall fell'), false],
    [part('never fall', 'the harbour wall would '), whole('The harbour wall stands'), true],
    [whole('The harbour wall stands'), part('never fall', 'the harbour wall would '), true],
    [
      { ...part('never fall', 'the harbour wall would '), directness: 'DIRECT' },
      whole('The harbour wall stands'),
      false,
    ],
  ])('%j and %j: %s', (a, b, common) => {
    expect(haveCommonGround(...pair(a, b))).toBe(common)
  })

  it('is all of a short one, but for a fifth', () => {
    expect(isContained(...pair(whole('harbour wall crane'), whole('The crane on the harbour wall fell')))).toBe(true)
    expect(isContained(...pair(whole('harbour wall crane'), whole('The harbour wall fell on ships')))).toBe(false)
  })

  it('is scored by their words, a fragment also by its clause', () => {
    const longer = (x: { plain: string }, y: { plain: string }) => (x.plain.length + y.plain.length) / 1000
    const [a, b] = pair(part('never fall', 'the harbour wall would '), whole('The wall stands'))
    const clause = (a.clause.plain.length + b.speech.plain.length) / 1000
    expect(scoreSegments(a, b, longer)).toBe(clause)
    expect(scoreSegments(b, a, longer)).toBe(clause)
    const shorter = (x: { plain: string }, y: { plain: string }) => 1 - longer(x, y)
    expect(scoreSegments(a, b, shorter)).toBe(1 - (a.speech.plain.length + b.speech.plain.length) / 1000)
    const [c, d] = pair({ ...part('never fall', 'the wall would '), directness: 'DIRECT' }, whole('It stands'))
    expect(scoreSegments(c, d, longer)).toBe((c.speech.plain.length + d.speech.plain.length) / 1000)
  })
})
