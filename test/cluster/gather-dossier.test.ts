import { describe, expect, it } from 'vitest'
import { gatherDossier } from '../../src/cluster/gather-dossier.js'
import { makeFacts } from '../support/make-facts.js'

const EARLY = {
  id: 'a2',
  outlet: null,
  facts: makeFacts({ date: '2031-05-04', quotes: [['Makhalova', 'All are safe.']] }),
}
const LATE = {
  id: 'a1',
  outlet: null,
  facts: makeFacts({
    date: '2031-05-05',
    quotes: [
      ['Vera Makhalova', 'Everybody is safe.'],
      ['Tom Ashdown', 'We saw nothing.'],
    ],
  }),
}
const UNDATED = {
  id: 'a0',
  outlet: null,
  facts: makeFacts({ date: null, quotes: [['Vera Mahkalova', 'Everybody is safe.']] }),
}

describe('gathering a dossier in memory', () => {
  const dossier = gatherDossier([UNDATED, LATE, EARLY])

  it('lists articles by publication, undated last, whatever order they came in', () => {
    expect(dossier.articles.map(({ id }) => id)).toEqual(['a2', 'a1', 'a0'])
    expect(gatherDossier([EARLY, UNDATED, LATE])).toEqual(dossier)
  })

  it('makes one person of a surname, a full name and a slip', () => {
    expect(dossier.people.map(({ name }) => name)).toEqual(['Vera Makhalova', 'Tom Ashdown'])
    expect(dossier.people[0]?.names).toEqual(expect.arrayContaining(['Makhalova', 'Vera Makhalova', 'Vera Mahkalova']))
    const speakers = dossier.articles.map(({ revisions }) => revisions[0]?.quotes.map(({ personId }) => personId))
    expect(speakers).toEqual([['p1'], ['p1', 'p2'], ['p1']])
  })

  it('calls somebody by the name that most articles print, then by the surname printed most, then by the earliest', () => {
    const printing = (id: string, date: string, names: readonly string[]) => ({
      id,
      outlet: null,
      facts: makeFacts({ date, quotes: names.map((name) => [name, 'All are safe.']) }),
    })
    const nameOf = (...said: readonly (readonly string[])[]) =>
      gatherDossier(said.map((names, i) => printing(`a${i}`, `2031-05-0${i + 1}`, names))).people[0]?.name
    expect(nameOf(['Vera Mahkalova', 'Vera Mahkalova'], ['Vera Makhalova'], ['Vera Makhalova'])).toBe('Vera Makhalova')
    expect(nameOf(['Vera Mahkalova'], ['Vera Makhalova'], ['Makhalova'])).toBe('Vera Makhalova')
    expect(nameOf(['Vera Makhalova'], ['Vera Mahkalova'])).toBe('Vera Makhalova')
    expect(nameOf(['Vera Mahkalova'], ['Vera Makhalova'])).toBe('Vera Mahkalova')
  })

  it('makes one person of a name with the surname first, hyphened or not, and of the surname alone', () => {
    const told = (id: string, name: string) => ({
      id,
      outlet: null,
      facts: makeFacts({ date: '2031-05-04', quotes: [[name, 'All are safe.']] }),
    })
    const people = (...names: readonly string[]) =>
      gatherDossier(names.map((name, i) => told(`a${i}`, name))).people.map(({ name }) => name)
    expect(people('Kim Dok-un', 'Kim Dok Un', 'Kim')).toEqual(['Kim Dok-un'])
    expect(people('Kim Dok-un', 'Kim Dae-in')).toHaveLength(2)
    expect(people('Lee Ann Roe', 'Roe')).toEqual(['Lee Ann Roe'])
  })

  it('gives every fact an id of its own', () => {
    const ids = dossier.articles.flatMap(({ revisions }) =>
      revisions.flatMap(({ id, quotes, mentions }) => [
        id,
        ...quotes.map((one) => one.id),
        ...mentions.map((one) => one.id),
      ]),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })
})
