import { describe, expect, it } from 'vitest'
import { partNamesakes } from '../../../src/cluster/people/part-namesakes.js'
import { PeopleArchive, type Report } from '../../support/people-archive.js'

const MAYOR: Report = {
  id: 'm1',
  event: 'bridge',
  date: '2031-03-01',
  text: 'The bridge will close in May, Mayor Peter Koll said on Monday.',
}
const MATCH: readonly Report[] = [
  { id: 'g1', event: 'match', date: '2031-03-10', text: 'Peter Koll said the pitch was wet.' },
  {
    id: 'g2',
    event: 'match',
    date: '2031-03-10',
    text: 'Goalkeeper Peter Koll saved two penalties. Koll said the pitch was wet.',
  },
]

function describeArchive(...reports: readonly Report[]): string[] {
  const archive = new PeopleArchive()
  archive.take(...reports)
  return archive.describe()
}

describe('parting namesakes', () => {
  it('gives what an event prints of somebody to a namesake when the event tells that it is one', () => {
    expect(describeArchive(MAYOR, ...MATCH)).toEqual(['Koll / Peter Koll: g1 g2', 'Peter Koll: m1'])
    // A namesake that there is already gets it.
    const cup = { id: 'g3', event: 'cup', date: '2031-03-05', text: 'Goalkeeper Peter Koll was hurt.' }
    expect(describeArchive(MAYOR, { ...MAYOR, id: 'm2', event: 'levy', date: '2031-03-02' }, cup, ...MATCH)).toEqual([
      'Koll / Peter Koll: g1 g2 g3',
      'Peter Koll: m1 m2',
    ])
  })

  it('parts them by the age that an event prints', () => {
    expect(
      describeArchive(
        { id: 'a1', event: 'fire', date: '2031-03-01', text: 'Oskar Dahl, 19, said he had seen the smoke.' },
        { id: 'a2', event: 'pier', date: '2031-05-01', text: 'Oskar Dahl said he had built the pier.' },
        { id: 'a3', event: 'pier', date: '2031-05-01', text: 'The pier was built by Oskar Dahl, 71, of Lowen.' },
      ),
    ).toEqual(['Oskar Dahl: a1', 'Oskar Dahl: a2 a3'])
  })

  it('goes by the middle name that the event prints where another one is usual elsewhere', () => {
    const levy = { id: 't1', event: 'levy', date: '2031-03-01', text: 'George W. Tarrant said the levy was fair.' }
    const inn = { id: 't2', event: 'inn', date: '2031-03-20', text: 'George Tarrant said the inn was full.' }
    const owner = { id: 't3', event: 'inn', date: '2031-03-20', text: 'George H. Tarrant said the inn was full.' }
    expect(describeArchive(levy, inn, owner)).toEqual([
      'George H. Tarrant / George Tarrant: t2 t3',
      'George W. Tarrant: t1',
    ])
    expect(describeArchive(levy, inn, { ...owner, event: 'fair' })).toEqual([
      'George H. Tarrant: t3',
      'George Tarrant / George W. Tarrant: t1 t2',
    ])
  })

  it('leaves both where one article names both, or where two others may be meant', () => {
    const none = { fields: new Set<string>(), born: null }
    const named = (articleId: string, personId: string, ...names: string[]) => ({
      articleId,
      personId,
      names,
      traits: none,
    })
    const elsewhere = new Map([['w', { articles: 2, names: ['George W. Tarrant'], traits: none }]])
    const part = (...appearances: ReturnType<typeof named>[]) => partNamesakes(appearances, elsewhere, [])
    const [plain, other] = [named('a1', 'w', 'George Tarrant'), named('a2', 'h', 'George H. Tarrant')]
    expect(part(plain, other)).toEqual([{ from: 'w', to: 'h', articleIds: ['a1'], name: 'George Tarrant' }])
    expect(part(plain, other, named('a1', 'h', 'George H. Tarrant'))).toEqual([])
    expect(part(plain, other, named('a3', 'k', 'George K. Tarrant'))).toEqual([])
    expect(part(named('a1', 'w', 'George W. Tarrant'), other)).toEqual([])
  })

  it('leaves the well-known alone: they do many things in a life', () => {
    const known = Array.from({ length: 8 }, (_, i) => ({
      ...MAYOR,
      id: `k${String(i)}`,
      event: `bridge ${String(i)}`,
      date: `2031-02-0${String(i + 1)}`,
    }))
    expect(describeArchive(...known, ...MATCH)).toEqual(['Koll / Peter Koll: g1 g2 k0 k1 k2 k3 k4 k5 k6 k7'])
  })
})
