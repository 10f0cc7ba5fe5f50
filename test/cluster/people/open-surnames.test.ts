import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosePeople } from '../../../src/cluster/people/choose-people.js'
import type { KnownPerson } from '../../../src/model/known-person.js'
import { ELSEWHERE, inEvent, person } from './known-people.js'

describe('what event, archive and outlet leave open', () => {
  it('leaves somebody alone who is never printed without a middle name', () => {
    const names = [{ name: 'Michael B. Okafor', count: 4 }]
    const known = { ...inEvent('p1', 'Michael B. Okafor'), ...ELSEWHERE, names }
    expect(choosePeople([person('Michael Okafor')], [known])).toEqual([null])
    expect(choosePeople([person('Michael Okafor')], [{ ...known, inEvent: true }])).toEqual(['p1'])
    const both = [...names, { name: 'Michael Okafor', count: 2 }]
    expect(choosePeople([person('Michael Okafor')], [{ ...known, names: both }])).toEqual(['p1'])
  })

  it('gives a surname alone to whom the recent archive writes of by far the most, and to nobody where two are likely', () => {
    const day = 21_000
    const written = (id: string, name: string, articles: number, lastDay: number) => ({
      ...inEvent(id, name),
      ...ELSEWHERE,
      prominence: { articles, heat: lastDay / 60 + Math.log(articles), lastDay },
    })
    const often = written('p1', 'Ines Okafor', 9, day)
    const choose = (...known: KnownPerson[]) => choosePeople([person('Okafor')], known, { day })
    expect(choose(often)).toEqual(['p1'])
    expect(choose(often, written('p2', 'Sam Okafor', 1, day))).toEqual(['p1'])
    expect(choose(often, written('p2', 'Sam Okafor', 5, day))).toEqual([null])
    expect(choose(written('p1', 'Ines Okafor', 1, day))).toEqual([null])
    expect(choose(written('p1', 'Ines Okafor', 9, day - 360), written('p2', 'Sam Okafor', 9, day))).toEqual(['p2'])
    expect(choose(written('p1', 'Ines Okafor', 8, day), { ...inEvent('p3', 'Sam Okafor'), eventArticles: 4 })).toEqual([
      'p3',
    ])
    expect(choose(written('p1', 'Ines Okafor Jr.', 9, day))).toEqual([null])
  })

  it('reads a surname of two words', () => {
    const known = {
      ...inEvent('p1', 'Ana Maria Ruiz Ortega'),
      ...ELSEWHERE,
      prominence: { articles: 9, heat: 350, lastDay: 21_000 },
    }
    expect(choosePeople([person('Ruiz Ortega')], [known], { day: 21_000 })).toEqual(['p1'])
    expect(choosePeople([person('Ruiz Ortega')], [inEvent('p2', 'Luis Ortega')])).toEqual([null])
  })

  it.each([
    ['Al Okafor', 'Al Okafor'],
    ['Ben Duarte', 'Benjamin Duarte'],
    ['Kim Min-seo', 'Min-seo Kim'],
    ['Okafor Ines', 'Ines Okafor'],
    ['Rudy Okafor', 'Rudolph Okafor'],
  ])('knows %s for %s', (printed, known) => {
    expect(choosePeople([person(printed)], [{ ...inEvent('p1', known), ...ELSEWHERE }])).toEqual(['p1'])
  })

  it('lets the habit of the outlet decide what event and archive leave open, and nothing else', () => {
    const [ruth, peter] = ['Ruth', 'Peter'].map((first, i) => ({ ...inEvent(`p${i}`, `${first} Koll`), ...ELSEWHERE }))
    const choose = (known: readonly (KnownPerson | undefined)[], habit: readonly (readonly [string, number])[]) =>
      choosePeople(
        [person('Koll')],
        known.flatMap((one) => one ?? []),
        { day: 22_000, habit: new Map(habit) },
      )
    expect(choose([ruth, peter], [])).toEqual([null])
    expect(choose([ruth, peter], [['p1', 2]])).toEqual(['p1'])
    expect(
      choose(
        [ruth, peter],
        [
          ['p0', 2],
          ['p1', 2],
        ],
      ),
    ).toEqual([null])
    const inStory = peter === undefined ? undefined : { ...peter, inEvent: true, eventArticles: 1 }
    expect(choose([ruth, inStory], [['p0', 4]])).toEqual(['p1'])
  })

  it('takes no first name of two for a surname', () => {
    expect(choosePeople([person('Al Okafor')], [inEvent('p1', 'Ines Okafor')])).toEqual([null])
    expect(choosePeople([person('Woody Okafor'), person('Ines Okafor')], [inEvent('p1', 'Ines Okafor')])).toEqual([
      null,
      'p1',
    ])
  })

  it('forgets a name that one of many articles prints for somebody', () => {
    const names = [
      { name: 'Ivo Okafor', count: 30 },
      { name: 'Dora Okafor', count: 2 },
    ]
    const known = { ...inEvent('p1', 'Ivo Okafor'), names }
    expect(choosePeople([person('Dora Okafor')], [known])).toEqual([null])
    expect(choosePeople([person('Ivo Okafor')], [known])).toEqual(['p1'])
  })

  it('takes the full name for the surname that an earlier article knew', () => {
    expect(choosePeople([person('Ines Okafor')], [inEvent('p1', 'Okafor')])).toEqual(['p1'])
    expect(choosePeople([person('Ines Okafor'), person('Sam Okafor')], [inEvent('p1', 'Okafor')])).toEqual([null, null])
  })

  it('does not give one person to two of an article that tells them apart', () => {
    const known = [inEvent('p1', 'Anna Larsen')]
    expect(choosePeople([person('Anna Larsin'), person('Anna Larsen')], known)).toEqual([null, 'p1'])
  })

  it('never throws and gives the same twice', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('Ines Okafor', 'Okafor', 'I. Okafor', 'van', '’s', 'Jr.'),
    )
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), fc.array(name, { maxLength: 6 }), (printed, stored) => {
        const known = stored.map((one, index) => inEvent(`p${index}`, one))
        const people = printed.map(person)
        const chosen = choosePeople(people, known)
        expect(chosen).toHaveLength(people.length)
        expect(choosePeople(people, known)).toEqual(chosen)
        for (const id of chosen) expect(id === null || known.some((one) => one.id === id)).toBe(true)
      }),
    )
  })
})
