import { describe, expect, it } from 'vitest'
import { gatherDossier } from '../../src/cluster/gather-dossier.js'
import type { Facts } from '../../src/model/facts.js'
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

  it('gives ids that follow from the article, its earlier versions numbered', () => {
    const said = (...quotes: readonly (readonly [string, string])[]) => makeFacts({ date: '2031-05-04', quotes })
    const facts = said(['Vera Makhalova', 'All are safe.'], ['Makhalova', 'Go home.'])
    const item = { id: 'a1', outlet: null, facts, earlier: [said(['Vera Makhalova', 'Wait.'])] }
    const { articles, people, event, utterances } = gatherDossier([item])
    const revisions = articles[0]?.revisions ?? []
    expect(revisions.map(({ id, number, seenAt }) => [id, number, seenAt])).toEqual([
      ['a1/1', 1, null],
      ['a1/2', 2, null],
    ])
    expect(revisions.map(({ quotes }) => quotes.map(({ id }) => id))).toEqual([['a1/1/q1'], ['a1/q1', 'a1/q2']])
    expect(revisions.map(({ mentions }) => mentions.map(({ id }) => id))).toEqual([['a1/1/m1'], ['a1/m1', 'a1/m2']])
    expect(revisions.flatMap(({ quotes }) => quotes.map(({ personId }) => personId))).toEqual(['p1', 'p1', 'p1'])
    expect(people.map(({ id }) => id)).toEqual(['p1'])
    expect(event).toEqual({ id: null, version: 1 })
    expect(utterances).toEqual([])
  })

  it('does not call somebody by what only an earlier version printed', () => {
    const said = (name: string) => makeFacts({ date: '2031-05-04', quotes: [[name, 'All are safe.']] })
    const item = {
      id: 'a1',
      outlet: null,
      facts: said('Vera Makhalova'),
      earlier: [said('Vera Mahkalova'), said('Vera Mahkalova')],
    }
    expect(gatherDossier([item]).people).toMatchObject([
      { name: 'Vera Makhalova', names: ['Vera Makhalova', 'Vera Mahkalova'] },
    ])
  })

  /** Facts in which somebody is named at a place, with roles at others. */
  const withRoles = (
    mention: readonly [number, number],
    ...roles: readonly (readonly [string, number, number])[]
  ): Facts => ({
    ...makeFacts({ date: '2031-05-04', lead: 'x'.repeat(200) }),
    people: [
      {
        name: 'Jan Novak',
        names: ['Jan Novak'],
        mentions: [{ kind: 'NAME', text: 'Jan Novak', span: { start: mention[0], end: mention[1] } }],
        roles: roles.map(([text, start, end]) => ({ text, span: { start, end } })),
      },
    ],
  })

  it.each<[string, readonly (readonly [string, number, number])[], string | null]>([
    ['before it', [['spokesman', 10, 19]], 'spokesman'],
    ['eight characters before it', [['spokesman', 3, 12]], 'spokesman'],
    ['nine characters before it', [['spokesman', 2, 11]], null],
    ['eight characters behind it', [['spokesman', 37, 46]], 'spokesman'],
    ['nine characters behind it', [['spokesman', 38, 47]], null],
    ['around it', [['spokesman', 18, 40]], 'spokesman'],
    [
      'nearest to it',
      [
        ['mayor', 10, 15],
        ['spokesman', 31, 40],
      ],
      'spokesman',
    ],
    [
      'nearest to it, of equals the first',
      [
        ['mayor', 13, 18],
        ['spokesman', 31, 40],
      ],
      'mayor',
    ],
  ])('gives a mention the role that stands %s', (_, roles, role) => {
    const dossier = gatherDossier([{ id: 'a1', outlet: null, facts: withRoles([20, 29], ...roles) }])
    expect(dossier.articles[0]?.revisions[0]?.mentions[0]?.role?.text ?? null).toBe(role)
    expect(dossier.people[0]?.roles).toEqual(roles.map(([text]) => text))
  })

  it('lists mentions in the order of the text, the wider first', () => {
    const facts = makeFacts({
      date: '2031-05-04',
      quotes: [
        ['Vera Makhalova', 'All are safe.'],
        ['Tom Ashdown', 'No.'],
        ['Vera Makhalova', 'Yes.'],
      ],
    })
    const [first] = facts.people
    const inner = first?.mentions[0]?.span ?? { start: 0, end: 0 }
    const people = facts.people.map((person, index) =>
      index === 1
        ? {
            ...person,
            mentions: [
              ...person.mentions,
              { kind: 'NAME' as const, text: 'Vera', span: { start: inner.start, end: inner.start + 4 } },
            ],
          }
        : person,
    )
    const spans = gatherDossier([
      { id: 'a1', outlet: null, facts: { ...facts, people } },
    ]).articles[0]?.revisions[0]?.mentions.map(({ span, id }) => [span.start, span.end, id] as const)
    expect(spans?.[0]?.slice(0, 2)).toEqual([inner.start, inner.end])
    expect(spans?.[1]?.slice(0, 2)).toEqual([inner.start, inner.start + 4])
    expect(spans?.map(([, , id]) => id)).toEqual(['a1/m1', 'a1/m2', 'a1/m3', 'a1/m4'])
    expect(spans?.map(([start]) => start)).toEqual([...(spans ?? [])].map(([start]) => start).sort((a, b) => a - b))
  })

  it('orders what is of one day by id', () => {
    const item = (id: string, date: string | null) => ({ id, outlet: null, facts: makeFacts({ date }) })
    const items = [item('b', '2031-05-04'), item('c', null), item('a', '2031-05-04'), item('d', '2031-05-03')]
    expect(gatherDossier(items).articles.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c'])
    expect(gatherDossier(items.toReversed()).articles.map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c'])
  })

  it('reads full names before surnames, whichever article came first', () => {
    const item = (id: string, name: string) => ({
      id,
      outlet: null,
      facts: makeFacts({ date: '2031-05-04', quotes: [[name, 'All are safe.']] }),
    })
    const { people } = gatherDossier([item('a', 'Okafor'), item('b', 'Ines Okafor'), item('c', 'Sam Okafor')])
    expect(people.map(({ name }) => name)).toEqual(['Ines Okafor', 'Sam Okafor', 'Okafor'])
  })
})
