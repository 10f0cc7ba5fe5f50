import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choosePeople, type KnownPerson } from '../../src/cluster/choose-people.js'
import type { ArticlePerson } from '../../src/model/person.js'

describe('choosing people', () => {
  it.each([
    ['the same full name', 'Ines Okafor', 'Ines Okafor'],
    ['accents', 'Jovan Mihajlović', 'Jovan Mihajlovic'],
    ['a transliteration of the first name', 'Yuri Belov', 'Iurii Belov'],
    ['another one', 'Aleksandar Hadzic', 'Alexander Hadzic'],
    ['a slip in the surname', 'Vera Makhalova', 'Vera Mahkalova'],
    ['a middle initial that one leaves out', 'Tom R. Ashdown', 'Tom Ashdown'],
    ['an initial', 'T. Ashdown', 'Tom Ashdown'],
    ['a short form', 'Steve Ashdown', 'Stephen Ashdown'],
    ['a particle', 'Van der Leun', 'Mia van der Leun'],
  ])('finds a person of the event by %s', (_, printed, known) => {
    expect(choosePeople([person(printed)], [inEvent('p1', known)])).toEqual(['p1'])
  })

  it.each([
    ['another first name', 'Ana Okafor', 'Ines Okafor'],
    ['another first name that begins alike', 'Irma Okafor', 'Ines Okafor'],
    ['the feminine of the first name', 'Martina Hall', 'Martin Hall'],
    ['another middle initial', 'George W. Marsh', 'George H. Marsh'],
    ['another generation', 'Paul Reed Jr.', 'Paul Reed Sr.'],
    ['another generation by the suffix of one', 'Paul Reed Jr.', 'Paul Reed'],
    ['a short form and another surname', 'Steve Ashdown', 'Stephen Ashworth'],
    ['a short surname that is off by a letter', 'Ann Bell', 'Ann Ball'],
  ])('keeps people apart who have %s', (_, printed, known) => {
    expect(choosePeople([person(printed)], [inEvent('p1', known)])).toEqual([null])
  })

  it('gives a surname to its one bearer in the event, to nobody when there are two', () => {
    expect(choosePeople([person('Okafor')], [inEvent('p1', 'Ines Okafor'), inEvent('p2', 'Ann Ball')])).toEqual(['p1'])
    expect(choosePeople([person('Okafor')], [inEvent('p1', 'Ines Okafor'), inEvent('p2', 'Sam Okafor')])).toEqual([
      null,
    ])
  })

  it('means the father by the surname alone, and the son by the surname with its suffix', () => {
    const known = [inEvent('p1', 'Paul Reed Jr.'), inEvent('p2', 'Paul Reed')]
    expect(choosePeople([person('Reed')], known)).toEqual(['p2'])
    expect(choosePeople([person('Reed Jr.')], known)).toEqual(['p1'])
    expect(choosePeople([person('Reed')], known.slice(0, 1))).toEqual(['p1'])
  })

  it('looks outside of the event for full names only', () => {
    const known = [{ ...inEvent('p1', 'Ines Okafor'), inEvent: false }]
    expect(choosePeople([person('Ines Okafor')], known)).toEqual(['p1'])
    expect(choosePeople([person('Okafor')], known)).toEqual([null])
    expect(choosePeople([person('Ines Okaffor')], known)).toEqual(['p1'])
    expect(choosePeople([person('I. Okafor')], known)).toEqual([null])
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

function person(name: string): ArticlePerson {
  return { name, names: [name], mentions: [], roles: [] }
}

function inEvent(id: string, name: string): KnownPerson {
  return { id, name, names: [name], inEvent: true }
}
