import { describe, expect, it } from 'vitest'
import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import { findAbsentSpeakers } from '../../src/compare/find-absent-speakers.js'
import type { Comparison } from '../../src/model/comparison.js'
import type {
  Dossier,
  DossierArticle,
  DossierCitation,
  DossierMention,
  DossierRevision,
} from '../../src/model/dossier.js'
import { loadModels } from '../../src/models/load-models.js'
import { day, makeDossier, minute, type Told } from './make-dossier.js'

const WARNING = 'The harbour wall will not survive another winter like this one.'

function compared(dossier: Dossier): Comparison {
  return compare({ ...dossier, utterances: alignUtterances(dossier, loadModels()) }, loadModels())
}

/** The dossier with one article changed. */
function changed(dossier: Dossier, id: string, change: (article: DossierArticle) => DossierArticle): Dossier {
  return { ...dossier, articles: dossier.articles.map((article) => (article.id === id ? change(article) : article)) }
}

function withRevision(dossier: Dossier, id: string, change: (revision: DossierRevision) => DossierRevision): Dossier {
  return changed(dossier, id, (article) => ({ ...article, revisions: article.revisions.map(change) }))
}

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

describe('what a later version changed', () => {
  const versions = (...told: readonly Omit<Told, 'id'>[]): Dossier => {
    const each = told.map((one) => makeDossier([{ ...one, id: 'a' }]))
    const [first] = each
    if (first === undefined) throw new Error('no version')
    const revisions = each.map(({ articles }, i) => {
      const [revision] = articles[0]?.revisions ?? []
      if (revision === undefined) throw new Error('no version')
      const rename = (id: string) => `${String(i + 1)}:${id}`
      return {
        ...revision,
        id: `r${String(i + 1)}`,
        number: i + 1,
        quotes: revision.quotes.map((quote) => ({ ...quote, id: rename(quote.id) })),
      }
    })
    return changed(first, 'a', (article) => ({ ...article, revisions }))
  }

  it('is told of quotations: moved or printed with other marks they are the same, in other words one is dropped and one added', () => {
    const [change, ...more] = compared(
      versions(
        {
          title: 'Wall cracks',
          quotes: ['Ada Brenn: The wall is old.', 'Ada Brenn: We need stone.', 'Ada Brenn: No.', 'Ada Brenn: No.'],
        },
        {
          title: 'Wall falls',
          quotes: ['Ada Brenn: No!', 'Ada Brenn: The wall is gone.', 'Ada Brenn: “We need Stone,”'],
        },
      ),
    ).revisions
    expect(more).toEqual([])
    expect(change).toEqual({
      articleId: 'a',
      fromRevisionId: 'r1',
      toRevisionId: 'r2',
      quotesAdded: ['2:a.q2'],
      quotesDropped: ['1:a.q1', '1:a.q4'],
      figuresAdded: [],
      figuresDropped: [],
      titleFrom: 'Wall cracks',
      titleTo: 'Wall falls',
    })
  })

  it('is told from version to version, and of a headline only where it changed', () => {
    const title = 'Wall cracks'
    const changes = compared(versions({ title }, { title, quotes: ['Ada Brenn: No.'] }, { title: null })).revisions
    expect(changes.map(({ fromRevisionId, toRevisionId }) => [fromRevisionId, toRevisionId])).toEqual([
      ['r1', 'r2'],
      ['r2', 'r3'],
    ])
    expect(changes.map(({ titleFrom, titleTo }) => [titleFrom, titleTo])).toEqual([
      [null, null],
      [title, null],
    ])
    expect(compared(versions({ title })).revisions).toEqual([])
  })
})

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

describe('headlines side by side', () => {
  const onlyHere = (...titles: (string | null)[]) =>
    compared(makeDossier(titles.map((title, i) => ({ id: `a${String(i)}`, title })))).headlines.map(
      (cell) => cell.onlyHere,
    )

  it('have words of their own, small words and other forms of a word left out, each once', () => {
    expect(onlyHere('The storm storms on', 'Storm of the Quay', null, 'Quay: a gate, a Gate')).toEqual([
      [],
      [],
      [],
      ['gate'],
    ])
    expect(onlyHere('A storm')).toEqual([['storm']])
  })
})

describe('the timeline', () => {
  it('has the versions of every article, the lags in minutes', () => {
    const dossier = makeDossier([
      { id: 'a', publishedAt: minute('2031-05-02T09:00') },
      { id: 'b', publishedAt: minute('2031-05-02T09:45') },
    ])
    const grown = changed(dossier, 'a', (article) => ({
      ...article,
      revisions: article.revisions.flatMap((one) => [
        one,
        { ...one, id: 'later', number: 2, seenAt: '2031-05-02T09:30:29.000Z' },
        { ...one, id: 'updated', number: 3, header: { ...one.header, updatedAt: minute('2031-05-02T11:00') } },
        { ...one, id: 'undated', number: 4 },
      ]),
    }))
    expect(compared(grown).timeline.map(({ revisionId, kind, lagMinutes }) => [revisionId, kind, lagMinutes])).toEqual([
      ['a.r1', 'PUBLISHED', 0],
      ['later', 'REVISED', 30],
      ['b.r1', 'PUBLISHED', 45],
      ['updated', 'REVISED', 120],
      ['undated', 'REVISED', null],
    ])
  })

  it('keeps the order of the articles where clocks are equal, and knows no lag without a start', () => {
    const timeline = (...told: Told[]) => compared(makeDossier(told)).timeline
    expect(
      timeline({ id: 'b', publishedAt: day('2031-05-02') }, { id: 'a', publishedAt: day('2031-05-02') }).map(
        ({ articleId }) => articleId,
      ),
    ).toEqual(['b', 'a'])
    expect(timeline({ id: 'a' }, { id: 'b' }).map(({ lagMinutes, at }) => [lagMinutes, at])).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('gives a version the words that it had before all others', () => {
    const dossier = makeDossier([
      { id: 'a', publishedAt: minute('2031-05-02T09:00'), quotes: [`Ada Brenn: ${WARNING}`] },
      { id: 'b', publishedAt: minute('2031-05-02T10:00'), quotes: [`Ada Brenn: ${WARNING}`] },
    ])
    const late = changed(dossier, 'a', (article) => ({
      ...article,
      revisions: article.revisions.flatMap((one) => [
        { ...one, id: 'early', text: 'Nothing was said.', quotes: [] },
        { ...one, number: 2, seenAt: '2031-05-02T09:30:00.000Z' },
      ]),
    }))
    const firsts = (of: Dossier) =>
      compared(of)
        .timeline.filter(({ firstToRun }) => firstToRun.length > 0)
        .map(({ revisionId }) => revisionId)
    expect(firsts(late)).toEqual(['a.r1'])
    const tooLate = changed(late, 'a', (article) => ({
      ...article,
      revisions: article.revisions.map((one) =>
        one.number === 2 ? { ...one, seenAt: '2031-05-02T11:00:00.000Z' } : one,
      ),
    }))
    expect(firsts(tooLate)).toEqual(['b.r1'])
  })
})
