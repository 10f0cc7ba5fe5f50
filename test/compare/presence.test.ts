import { describe, expect, it } from 'vitest'
import { findAbsentSpeakers } from '../../src/compare/find-absent-speakers.js'
import type { Dossier, DossierMention } from '../../src/model/dossier.js'
import { day, makeDossier, type Told } from './make-dossier.js'
import { WARNING, compared, withRevision } from './tables-compared.js'

describe('who is quoted, mentioned or absent', () => {
  const quoted = (id: string, outlet: string, told: Partial<Told> = {}): Told => ({
    id,
    outlet,
    publishedAt: day('2031-05-02'),
    quotes: [`Ada Brenn: ${WARNING}`],
    ...told,
  })
  const silent = (id: string, outlet: string, told: Partial<Told> = {}) => quoted(id, outlet, { quotes: [], ...told })
  const mention: DossierMention = {
    id: 'm',
    personId: 'p1',
    span: { start: 0, end: 0 },
    text: 'Brenn',
    kind: 'NAME',
    role: null,
  }
  const coverage = (dossier: Dossier) => compared(dossier).people

  it('tells of each article how it has somebody, and how many words', () => {
    const reported = { speaker: 'Ada Brenn', words: 'the wall is old', directness: 'INDIRECT' as const }
    const headline = { speaker: 'Ada Brenn', words: 'Old wall', directness: 'HEADLINE' as const }
    const partial = { speaker: 'Ada Brenn', words: 'old wall', directness: 'PARTIAL' as const }
    const dossier = makeDossier([
      quoted('a', 'A', { quotes: [`Ada Brenn: ${WARNING}`, partial, headline, reported] }),
      quoted('b', 'B', { quotes: [reported] }),
      silent('c', 'C'),
      silent('d', 'D'),
    ])
    const [brenn] = coverage(withRevision(dossier, 'c', (one) => ({ ...one, mentions: [mention] })))
    expect(brenn).toMatchObject({
      personId: 'p1',
      quotedBy: 1,
      cells: [
        { articleId: 'a', presence: 'QUOTED', state: 'RAN', wordsQuoted: 13 },
        { articleId: 'b', presence: 'MENTIONED', state: 'RAN_INDIRECTLY', wordsQuoted: 0 },
        { articleId: 'c', presence: 'MENTIONED', state: 'NOT_RUN', wordsQuoted: 0 },
        { articleId: 'd', presence: 'ABSENT', state: 'NOT_RUN', wordsQuoted: 0 },
      ],
    })
  })

  it('lists whom most outlets quote first, then who has most words, and nobody who is not there', () => {
    const dossier = makeDossier([
      { id: 'a', quotes: ['Ada Brenn: No stone.', 'Jon Mar: No stone at all.', 'Piet Olm: No.'] },
      { id: 'b', quotes: ['Piet Olm: Yes.'] },
    ])
    const people = [...dossier.people, { id: 'p9', name: 'Ben Roe', names: ['Ben Roe'], roles: [] }]
    expect(coverage({ ...dossier, people }).map(({ personId }) => personId)).toEqual(['p3', 'p2', 'p1'])
    const alike = makeDossier([{ id: 'a', quotes: ['Ada Brenn: No stone.', 'Jon Mar: No boats.'] }])
    expect(coverage(alike).map(({ personId }) => personId)).toEqual(['p1', 'p2'])
  })

  it.each<[string, Told[], string[]]>([
    ['by two of three outlets', [quoted('a', 'A'), quoted('b', 'B'), silent('c', 'C')], ['c']],
    ['by one outlet alone', [quoted('a', 'A'), silent('b', 'B')], []],
    ['twice by one outlet alone', [quoted('a', 'A'), quoted('b', 'A'), silent('c', 'C')], []],
    [
      'by no more than half of the others',
      [quoted('a', 'A'), quoted('b', 'B'), silent('c', 'C'), silent('d', 'D'), silent('e', 'E')],
      [],
    ],
    [
      'by more than half of the others',
      [quoted('a', 'A'), quoted('b', 'B'), silent('c', 'C'), silent('d', 'D')],
      ['c', 'd'],
    ],
    [
      'in another article of the outlet',
      [quoted('a', 'A'), quoted('b', 'B'), silent('c', 'B'), silent('d', 'D')],
      ['d'],
    ],
    [
      'later than the article came out',
      [quoted('a', 'A'), quoted('b', 'B'), silent('c', 'C', { publishedAt: day('2031-05-01') })],
      [],
    ],
    [
      'in more than a summary can hold',
      [quoted('a', 'A'), quoted('b', 'B'), silent('c', 'C', { completeness: 'SUMMARY' })],
      [],
    ],
  ])('says who leaves out somebody who is quoted %s', (_, told, leftOutBy) => {
    expect(coverage(makeDossier(told))[0]?.leftOutBy).toEqual(leftOutBy)
  })

  it('gathers by outlet who has no word of a speaker', () => {
    const dossier = makeDossier([
      quoted('a', 'A'),
      quoted('b', 'B'),
      silent('c', 'C'),
      silent('d', 'C', { publishedAt: day('2031-05-01') }),
      silent('e', 'D', { completeness: 'SUMMARY' }),
      silent('f', 'E', { publishedAt: day('2031-05-01') }),
      silent('g', 'A'),
      silent('h', 'F'),
      { ...silent('i', ''), outlet: null },
    ])
    const named = withRevision(dossier, 'h', (one) => ({ ...one, mentions: [mention] }))
    const absent = (minimum: number) => findAbsentSpeakers(named.articles, compared(named), minimum)
    expect(absent(2)).toEqual([
      {
        personId: 'p1',
        quotedBy: 2,
        absentFrom: [
          { outletId: 'C', articleIds: ['c'], isMentioned: false },
          { outletId: 'F', articleIds: ['h'], isMentioned: true },
          { outletId: null, articleIds: ['i'], isMentioned: false },
        ],
      },
    ])
    expect(absent(3)).toEqual([])
    const all = makeDossier([quoted('a', 'A'), quoted('b', 'B')])
    expect(findAbsentSpeakers(all.articles, compared(all), 1)).toEqual([])
  })
})
