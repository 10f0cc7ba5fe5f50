import { describe, expect, it } from 'vitest'
import type { DossierCitation } from '../../src/model/dossier.js'
import { day, makeDossier, type Told } from './make-dossier.js'
import { WARNING, compared, withRevision } from './tables-compared.js'

describe('the sources that articles lean on', () => {
  const citing = (
    told: readonly Told[],
    citations: Record<string, readonly (readonly [name: string | null, text: string])[]>,
  ) =>
    Object.entries(citations).reduce(
      (dossier, [id, list]) =>
        withRevision(dossier, id, (one) => ({
          ...one,
          citations: list.map(
            ([name, text], i): DossierCitation =>
              ({
                id: `${id}.c${String(i + 1)}`,
                span: { start: 0, end: text.length },
                text,
                name,
                kind: name === null ? 'UNNAMED' : 'ORGANISATION',
                organisation: null,
              }) as unknown as DossierCitation,
          ),
        })),
      makeDossier(told),
    )

  it('are one by name, article or not; the unnamed stay apart by article', () => {
    const told = ['a', 'b', 'c'].map((id) => ({ id, publishedAt: day('2031-05-02') }))
    const { citations } = compared(
      citing(told, {
        a: [
          [null, 'a senior official'],
          ['The Harbour Union', 'the union'],
        ],
        b: [
          [null, 'a senior official'],
          ['Harbour union', 'union'],
          ['Theatre Board', 'board'],
        ],
        c: [
          ['Theatre Board', 'board'],
          ['Theatre Board', 'board'],
          ['Harbour Union', 'union'],
        ],
      }),
    )
    expect(citations.map(({ source, citationIds }) => [source, citationIds])).toEqual([
      ['The Harbour Union', ['a.c2', 'b.c2', 'c.c3']],
      ['Theatre Board', ['b.c3', 'c.c1', 'c.c2']],
      ['a senior official', ['a.c1']],
      ['a senior official', ['b.c1']],
    ])
    expect(citations[1]?.coverage.map(({ articleId, state }) => [articleId, state])).toEqual([
      ['a', 'NOT_RUN'],
      ['b', 'RAN'],
      ['c', 'RAN'],
    ])
  })

  it('are left out by nobody who came before all that name them', () => {
    const told = [
      { id: 'a', publishedAt: day('2031-05-03') },
      { id: 'b', publishedAt: day('2031-05-02') },
      { id: 'c', publishedAt: day('2031-05-01') },
      { id: 'd', publishedAt: day('2031-05-02') },
    ]
    const { citations } = compared(citing(told, { a: [['Harbour Union', 'union']], b: [['Harbour Union', 'union']] }))
    expect(citations[0]?.coverage.map(({ state }) => state)).toEqual(['RAN', 'RAN', 'PUBLISHED_BEFORE', 'NOT_RUN'])
  })
})

describe('verbs of saying', () => {
  const saying = (...cues: readonly (readonly [id: string, cue: string, words?: string])[]) =>
    compared(
      makeDossier(
        [...new Set(cues.map(([id]) => id))].map((id) => ({
          id,
          quotes: cues
            .filter(([own]) => own === id)
            .map(([, cue, words]) => ({ speaker: 'Ada Brenn', words: words ?? WARNING, cue })),
        })),
      ),
    ).framing

  it('have a stance as printed, in dictionary form or by their first word', () => {
    const { choices } = saying(['a', 'said'], ['b', 'claimed'], ['c', 'insisted'], ['d', 'croaked'])
    expect(choices[0]?.verbs.map(({ cue, lemma, stance }) => [cue, lemma, stance])).toEqual([
      ['said', 'say', 'NEUTRAL'],
      ['claimed', 'claim', choices[0]?.verbs[1]?.stance],
      ['insisted', 'insist', choices[0]?.verbs[2]?.stance],
      ['croaked', 'croaked', null],
    ])
    expect(choices[0]?.verbs[1]?.stance).not.toBeNull()
    expect(choices[0]?.verbs[1]?.stance).not.toBe('NEUTRAL')
  })

  it('are counted where several outlets ran the words: an article departs once for each statement', () => {
    const other = 'We asked the ministry for money three times this year.'
    const { byArticle, choices } = saying(
      ['a', 'said'],
      ['a', 'said', other],
      ['b', 'claimed'],
      ['b', 'said', other],
      ['c', 'croaked'],
    )
    expect(byArticle).toEqual([
      { articleId: 'a', shared: 2, departed: 0 },
      { articleId: 'b', shared: 2, departed: 1 },
      { articleId: 'c', shared: 0, departed: 0 },
    ])
    // The statement on which outlets part comes first, whatever was first in the text.
    expect(choices[0]?.verbs.map(({ cue }) => cue)).toEqual(['said', 'claimed', 'croaked'])
    const turned = saying(['a', 'said', other], ['a', 'said'], ['b', 'said', other], ['b', 'claimed'])
    expect(turned.choices[0]?.verbs.map(({ cue }) => cue)).toEqual(['said', 'claimed'])
  })
})
