import { describe, expect, it } from 'vitest'
import { choosePeople } from '../../../src/cluster/people/choose-people.js'
import type { KnownPerson } from '../../../src/model/known-person.js'
import { ELSEWHERE, inEvent, person } from './known-people.js'

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
    ['a particle that one leaves out', 'Mia Leun', 'Mia van der Leun'],
    ['the c that is a k', 'Carl Duarte', 'Karl Duarte'],
    ['the c at the end', 'Marc Duarte', 'Mark Duarte'],
    ['a possessive', 'Ines Okafor’s', 'Ines Okafor'],
    ['an article in the surname', 'Omar al-Karski', 'Omar Karski'],
    ['another article in the surname', 'Omar el-Karski', 'Omar al-Karski'],
    ['a long surname that is off by two letters', 'Ines Karskovane', 'Ines Karsgovana'],
    ['a surname of five letters that is off by one', 'Ines Karsk', 'Ines Karzk'],
    ['a slip in a first name of five letters', 'Helen Duarte', 'Helin Duarte'],
    ['the consonants of a first name', 'Karm Duarte', 'Karim Duarte'],
    ['an initial on the other side', 'Tom Ashdown', 'T. Ashdown'],
    ['two middle names that begin alike', 'George W. Marsh', 'George Walter Marsh'],
    ['the same generation', 'Paul Reed Jr.', 'Paul Reed Jr'],
    ['the same suffix', 'Paul Reed III', 'Paul Reed III'],
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
    ['a long surname that is off by three letters', 'Ines Karskovane', 'Ines Karsgofana'],
    ['a surname of eight letters that is off by two', 'Ines Karskova', 'Ines Karsgove'],
    ['a surname of another first letter', 'Ines Karskovane', 'Ines Garskovane'],
    ['a first name of four letters with a slip', 'Hela Duarte', 'Heli Duarte'],
    ['a first name that is off by two letters', 'Helen Duarte', 'Helum Duarte'],
    ['a first name of another first letter', 'Helen Duarte', 'Melen Duarte'],
    ['an initial and a slip in the surname', 'T. Ashdowm', 'Tom Ashdown'],
    ['the masculine of the first name', 'Martin Hall', 'Martina Hall'],
    ['the feminine with another ending', 'Karla Duarte', 'Karlo Duarte'],
    ['few consonants alike', 'Aino Duarte', 'Anio Duarte'],
    ['another suffix', 'Paul Reed II', 'Paul Reed III'],
    ['the suffix of the elder', 'Paul Reed Sr.', 'Paul Reed'],
    ['the fourth of the name', 'Paul Reed IV', 'Paul Reed'],
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

  it('gives a surname to its bearer in the event with a slip in it, and to nobody else’s family', () => {
    expect(choosePeople([person('Okaffor')], [inEvent('p1', 'Ines Okafor')])).toEqual(['p1'])
    expect(choosePeople([person('Okaffor')], [inEvent('p1', 'Okafor')])).toEqual([null])
    expect(choosePeople([person('Okafor')], [inEvent('p1', 'Okafor')])).toEqual(['p1'])
    expect(choosePeople([person('Okafor')], [inEvent('p1', 'Okafor'), inEvent('p2', 'Ines Okafor')])).toEqual(['p2'])
    expect(choosePeople([person('Duarte')], [inEvent('p1', 'Duarte Min-seo')])).toEqual(['p1'])
    expect(choosePeople([person('Ines')], [inEvent('p1', 'Ines Okafor')])).toEqual(['p1'])
    expect(choosePeople([person('Ines')], [inEvent('p1', 'Ines Okafor'), inEvent('p2', 'Sam Ines')])).toEqual(['p2'])
    expect(
      choosePeople([person('Duarte')], [{ ...inEvent('p1', 'Duarte Min-seo'), inEvent: false, eventArticles: 0 }]),
    ).toEqual([null])
  })

  it('knows somebody by any of the names printed', () => {
    const known = {
      ...inEvent('p1', 'I. Okafor'),
      names: ['I. Okafor', 'Okafor', 'Ines Okafor'].map((name) => ({ name, count: 1 })),
    }
    expect(choosePeople([person('Ines Okafor')], [known])).toEqual(['p1'])
    expect(choosePeople([{ ...person('Mrs Gate'), names: ['Ines Okafor'] }], [known])).toEqual(['p1'])
    expect(choosePeople([{ ...person('…'), names: [] }], [known])).toEqual([null])
  })

  it('prefers the same name to one spelled otherwise, and that to one that is alike', () => {
    const [same, respelled, alike] = ['Yuri Belov', 'Iurii Belov', 'Yuri Belof'].map((name, i) =>
      inEvent(`p${i}`, name),
    )
    const choose = (...known: (KnownPerson | undefined)[]) =>
      choosePeople(
        [person('Yuri Belov')],
        known.flatMap((one) => one ?? []),
      )
    expect(choose(alike, respelled, same)).toEqual(['p0'])
    expect(choose(alike, respelled)).toEqual(['p1'])
    expect(choose(alike)).toEqual(['p2'])
    const elsewhere = (one: KnownPerson | undefined) =>
      one === undefined ? undefined : { ...one, inEvent: false, eventArticles: 0 }
    expect(choose(elsewhere(same), respelled)).toEqual(['p0'])
    expect(choose(same, { ...inEvent('p9', 'Yuri Belov'), inEvent: false, eventArticles: 0 })).toEqual(['p0'])
    expect(choose(elsewhere(respelled), alike)).toEqual(['p1'])
    expect(choose(respelled, { ...inEvent('p9', 'Iury Belov'), inEvent: false, eventArticles: 0 })).toEqual(['p1'])
    expect(choose(elsewhere(alike))).toEqual([null])
  })

  it('takes the best of several: whom the event names, then of whom most is written, then the older one', () => {
    const [one, two] = [inEvent('p1', 'Ines Okafor'), inEvent('p2', 'Ines Okafor')]
    const known = { articles: 9, heat: 350, lastDay: 21_000 }
    expect(choosePeople([person('Ines Okafor')], [two, one])).toEqual(['p1'])
    expect(choosePeople([person('Ines Okafor')], [one, { ...two, prominence: known }])).toEqual(['p2'])
    expect(choosePeople([person('Ines Okafor')], [{ ...two, ...ELSEWHERE, prominence: known }, one])).toEqual(['p1'])
  })

  it('takes a full name for a known surname only in the event, and only for that surname', () => {
    expect(
      choosePeople([person('Ines Okafor')], [{ ...inEvent('p1', 'Okafor'), inEvent: false, eventArticles: 0 }]),
    ).toEqual([null])
    expect(choosePeople([person('Ines Okafor')], [inEvent('p1', 'Duarte')])).toEqual([null])
    expect(choosePeople([person('Ines Okafor'), person('Sam Duarte')], [inEvent('p1', 'Okafor')])).toEqual(['p1', null])
  })

  it('looks outside of the event for full names, and for no slips', () => {
    const known = [{ ...inEvent('p1', 'Ines Okafor'), ...ELSEWHERE }]
    expect(choosePeople([person('Ines Okafor')], known)).toEqual(['p1'])
    expect(choosePeople([person('Okafor')], known)).toEqual([null])
    expect(choosePeople([person('Ines Okaffor')], known)).toEqual(['p1'])
    expect(choosePeople([person('Ines Okafar')], known)).toEqual([null])
  })

  it('finds initials and short forms outside of the event where the surname is rare or its bearer well known', () => {
    const elsewhere = (id: string, name: string) => ({ ...inEvent(id, name), ...ELSEWHERE })
    const okafor = elsewhere('p1', 'Stephen Okafor')
    const family = ['Ruth', 'Lena', 'Karim'].map((first, i) => elsewhere(`q${i}`, `${first} Okafor`))
    for (const name of ['S. Okafor', 'Steve Okafor']) {
      expect(choosePeople([person(name)], [okafor])).toEqual(['p1'])
      expect(choosePeople([person(name)], [okafor, ...family])).toEqual([null])
      const known = { articles: 8, heat: 350, lastDay: 21_000 }
      expect(choosePeople([person(name)], [{ ...okafor, prominence: known }, ...family])).toEqual(['p1'])
    }
  })
})
