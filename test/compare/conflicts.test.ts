import { describe, expect, it } from 'vitest'
import { findAttributionConflicts } from '../../src/compare/find-attribution-conflicts.js'
import { placeUtterances } from '../../src/compare/place-utterances.js'
import type { AttributionConflict } from '../../src/model/comparison.js'
import type { Dossier } from '../../src/model/dossier.js'
import { day, makeDossier, type Told, type ToldQuote } from './make-dossier.js'

/** A dossier all of whose quotations are one utterance. */
function oneUtterance(told: readonly Told[]): Dossier {
  const dossier = makeDossier(told)
  const renderings = dossier.articles.flatMap(({ id, revisions }) =>
    (revisions[0]?.quotes ?? []).map((quote) => ({
      id: `${quote.id}.r`,
      articleId: id,
      quoteId: quote.id,
      span: quote.span,
      text: quote.text,
      score: 1,
    })),
  )
  return { ...dossier, utterances: [{ id: 'u', personId: 'p1', organisation: null, renderings }] }
}

function conflicts(...told: readonly (readonly ToldQuote[])[]): AttributionConflict[] {
  const dossier = oneUtterance(
    told.map((quotes, i) => ({ id: `a${String(i)}`, publishedAt: day('2026-03-18'), quotes })),
  )
  return findAttributionConflicts(dossier, placeUtterances(dossier))
}

const by = (speaker: string, words: string, change: Partial<ToldQuote> = {}): ToldQuote => ({
  speaker,
  words,
  ...change,
})

describe('the same words given to two speakers', () => {
  it('are six and more, four fifths of the shorter one, in order', () => {
    const kinds = (a: string, b: string) =>
      conflicts([by('Ada Brenn', a)], [by('Tom Ashby', b)]).map(({ kind }) => kind)
    expect(kinds('we shut the old gate twice', 'We shut the old gate twice.')).toEqual(['SPEAKER'])
    expect(kinds('we shut the old gate', 'We shut the old gate.')).toEqual([])
    expect(
      kinds('we shut the old gate twice, at the ninth hour', 'we shut the old gate once, at this ninth hour'),
    ).toEqual(['SPEAKER'])
    expect(
      kinds('we shut the old gate twice, at the ninth hour', 'we shut the new gate once, at this ninth hour'),
    ).toEqual([])
    expect(kinds('we shut the old gate twice', 'twice gate old the shut we')).toEqual([])
  })

  it('are told with what each outlet makes of them, and once for an utterance', () => {
    const words = 'we shut the old gate at the quay twice a day and no more than that'
    const [conflict, ...more] = conflicts(
      [by('Ada Brenn', words)],
      [by('Tom Ashby', words)],
      [by('Jon Mar', words)],
      [by('Jon Mar', words)],
    )
    expect(more).toEqual([])
    expect(conflict).toEqual({
      kind: 'SPEAKER',
      renderingIds: ['a0.q1.r', 'a1.q1.r', 'a2.q1.r'],
      explanation:
        'The same words, “we shut the old gate at the quay twice a day and …”: Outlet a0 gives them to Ada Brenn, Outlet a1 gives them to Tom Ashby, Outlet a2 gives them to Jon Mar.',
    })
  })

  it('are doubted where an article names nobody, or names both with the words', () => {
    const words = 'we shut the old gate twice'
    const told = (speaker: string, change: Partial<ToldQuote> = {}) =>
      conflicts([by('Ada Brenn', words)], [by(speaker, words, change)]).map(({ kind }) => kind)
    expect(told('Tom Ashby')).toEqual(['SPEAKER'])
    expect(told('Tom Ashby', { cue: 'for Ada Brenn said' })).toEqual([])
  })

  it('are found behind a speaker whom nobody contradicts, and not in reported speech', () => {
    const words = 'we shut the old gate twice'
    const other = 'nobody opened any of the nine locks'
    const found = conflicts([by('Jon Mar', other)], [by('Ada Brenn', words)], [by('Tom Ashby', words)])
    expect(found[0]?.renderingIds).toEqual(['a1.q1.r', 'a2.q1.r'])
    expect(conflicts([by('Ada Brenn', words)], [by('Tom Ashby', words, { directness: 'INDIRECT' })])).toEqual([])
  })
})

describe('the same words said in two places', () => {
  const words = 'we shut the old gate twice'
  const at = (venue: string) => [by('Ada Brenn', words, { venue })]

  it('are told as each outlet has it', () => {
    expect(
      conflicts(at('the Lorn Gazette'), [by('Ada Brenn', words)], at('Coast Radio'), at('the Vale Herald')),
    ).toEqual([
      {
        kind: 'VENUE',
        renderingIds: ['a0.q1.r', 'a2.q1.r'],
        explanation:
          '“we shut the old gate twice” was said to the Lorn Gazette by the account of Outlet a0, to Coast Radio by that of Outlet a2.',
      },
    ])
    expect(conflicts(at('reporters'), at('the Lorn Gazette'), at('Coast Radio'))[0]?.renderingIds).toEqual([
      'a1.q1.r',
      'a2.q1.r',
    ])
    expect(conflicts(at('the Lorn Gazette'), at('THE LORN GAZETTE'))).toEqual([])
    expect(conflicts(at('our reporter'), at('Coast Radio'))).toEqual([])
  })
})

describe('the same words said on two days', () => {
  const words = 'we shut the old gate twice'
  const on = (when: string, said = words, change: Partial<ToldQuote> = {}) => [
    by(`Ada Brenn on ${when}`, said, { cue: 'said', ...change }),
  ]
  const kinds = (...told: readonly (readonly ToldQuote[])[]) =>
    conflicts(...told.map((quotes) => quotes.map((quote) => ({ ...quote })))).filter(({ kind }) => kind === 'DATE')

  it('are six and more, four fifths of the shorter one', () => {
    expect(kinds(on('Monday'), on('Tuesday'))).toHaveLength(1)
    expect(kinds(on('Monday', 'we shut the old gate'), on('Tuesday', 'we shut the old gate'))).toEqual([])
    expect(
      kinds(
        on('Monday', 'we shut the old gate twice, at the ninth hour'),
        on('Tuesday', 'we shut the old gate once, at this ninth hour'),
      ),
    ).toHaveLength(1)
    expect(
      kinds(
        on('Monday', 'we shut the old gate twice, at the ninth hour'),
        on('Tuesday', 'we shut a new gate once, at this ninth hour'),
      ),
    ).toEqual([])
    expect(kinds(on('Monday', `${words} and left for Lorn by night`), on('Tuesday', words))).toHaveLength(1)
    expect(kinds(on('Monday', words), on('Tuesday', `${words} and left for Lorn by night`))).toHaveLength(1)
  })

  it('are told of the first two that contradict each other', () => {
    expect(kinds(on('Monday'), on('Monday'), on('Tuesday'))[0]).toEqual({
      kind: 'DATE',
      renderingIds: ['a0.q1.r', 'a2.q1.r'],
      explanation:
        '“we shut the old gate twice” was said on 2026-03-16 (“Monday”) by the account of Outlet a0, on 2026-03-17 (“Tuesday”) by that of Outlet a2.',
    })
    const long = 'we shut the old gate at the quay twice a day and no more than that'
    expect(kinds(on('Monday', long), on('Tuesday', long))[0]?.explanation).toMatch(
      /^“we shut the old gate at the quay twice a day and …”/,
    )
  })

  it('are printed in quotation marks, in the body', () => {
    for (const directness of ['INDIRECT', 'HEADLINE'] as const)
      expect(kinds(on('Monday', words, { directness }), on('Tuesday'))).toEqual([])
  })

  it('are apart by more than the clocks of two zones where one says "yesterday"', () => {
    expect(kinds(on('March 15'), [by('Ada Brenn yesterday', words)])).toHaveLength(1)
    expect(kinds(on('March 16'), [by('Ada Brenn yesterday', words)])).toEqual([])
    expect(kinds([by('Ada Brenn Yesterday', words)], on('March 16'))).toEqual([])
    expect(kinds(on('March 16'), on('March 17'))).toHaveLength(1)
  })
})
