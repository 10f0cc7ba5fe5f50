import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/model/dossier.js'
import { day, makeDossier, minute, type Told } from './make-dossier.js'
import { WARNING, changed, compared } from './tables-compared.js'

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
      rewordings: [{ from: '1:a.q1', to: '2:a.q2', differences: [{ kind: 'REWORDED', from: 'old', to: 'gone' }] }],
      speakerChanges: [],
      figureChanges: [],
      notes: [],
      touches: ['HEADLINE', 'QUOTES'],
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
