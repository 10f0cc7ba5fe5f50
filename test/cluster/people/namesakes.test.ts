import { describe, expect, it } from 'vitest'
import { PeopleArchive } from '../../support/people-archive.js'

/** Two people of one name, each in reports of their own: what one report tells, what the other tells, and the surname. */
const NAMESAKES: readonly (readonly [evidence: string, one: string, other: string, surname: string])[] = [
  [
    'a mayor and a goalkeeper',
    'The ferry dock will close in May, Mayor Peter Koll said on Monday.',
    'Goalkeeper Peter Koll saved two penalties on Saturday night.',
    'Koll',
  ],
  [
    'a senator and a singer',
    'Senator Irma Vasko said the bridge bill would pass.',
    'The singer Irma Vasko said her tour would end in Lowen.',
    'Vasko',
  ],
  [
    'a surgeon and a striker',
    'The heart surgeon Tomas Brandt said the clinic was full.',
    'The striker Tomas Brandt said he would stay for a year.',
    'Brandt',
  ],
  [
    'a bishop and a boxer',
    'Bishop Luis Amaro said the church roof had been mended.',
    'The boxer Luis Amaro said he would fight again in June.',
    'Amaro',
  ],
  [
    'a judge and a swimmer',
    'Judge Karin Osei said the trial would begin in April.',
    'The swimmer Karin Osei said the water was too cold.',
    'Osei',
  ],
  [
    'a governor and a poet',
    'Governor Ruth Halloran said the dam was safe.',
    'The poet Ruth Halloran said she wrote at night.',
    'Halloran',
  ],
  [
    'a physicist and a midfielder',
    'The physicist Ivo Marsh said the signal was real.',
    'Midfielder Ivo Marsh said the pitch was too wet.',
    'Marsh',
  ],
  [
    'a colonel and a chef',
    'Colonel Dan Petrie said the road to Karsk was open.',
    'The chef Dan Petrie said the oysters came from Lowen.',
    'Petrie',
  ],
  [
    'a teacher and a quarterback',
    'The teacher Noel Ashby said the school needed books.',
    'Quarterback Noel Ashby said his knee had healed.',
    'Ashby',
  ],
  [
    'a priest and an actor',
    'The priest Ewan Dorset said the bells would ring.',
    'The actor Ewan Dorset said the film had run late.',
    'Dorset',
  ],
  [
    'a minister and a jockey',
    'Harbour Minister Ines Duarte said the quay would close.',
    'The jockey Ines Duarte said the horse was tired.',
    'Duarte',
  ],
  [
    'a nurse and a trader',
    'The nurse Mona Keller said the ward was quiet.',
    'The banker Mona Keller said the bonds had fallen.',
    'Keller',
  ],
  [
    'a father and his son by the suffix of one',
    'Frank Ocampo said the mill would stay.',
    'Frank Ocampo Jr. said the mill would go.',
    'Ocampo',
  ],
  [
    'a father and his son by the suffixes of both',
    'Paul Reed Sr. said the farm was sold.',
    'Paul Reed Jr. said the farm was not sold.',
    'Reed',
  ],
  [
    'a grandson by his number',
    'Walter Lindqvist said the yard was his.',
    'Walter Lindqvist III said the yard was empty.',
    'Lindqvist',
  ],
  [
    'ages that no one life has',
    'Oskar Dahl, 19, said he had seen the smoke.',
    'Oskar Dahl, 71, said he had built the pier.',
    'Dahl',
  ],
  [
    'ages in brackets',
    'Lena Fjord (34) said the bus had stopped.',
    'Lena Fjord (62) said the choir would sing.',
    'Fjord',
  ],
  [
    'the years of a life',
    'The tower was drawn by Anton Weiss (1871–1935) in Karsk.',
    'Anton Weiss, 44, said the tower would be painted.',
    'Weiss',
  ],
  [
    'middle initials',
    'George W. Tarrant said the levy was fair.',
    'George H. Tarrant said the levy was not fair.',
    'Tarrant',
  ],
  [
    'a name that the other’s is the feminine of',
    'Martin Soler said the shop had burned.',
    'Martina Soler said the shop had been hers.',
    'Soler',
  ],
]

describe('namesakes', () => {
  it.each(NAMESAKES)('are kept apart: %s', (_, one, other, surname) => {
    for (const texts of [
      [one, other],
      [other, one],
    ]) {
      const archive = new PeopleArchive()
      const reports = texts.map((text, i) => ({ event: `e${i}`, text, date: `2031-03-0${i + 1}` }))
      const [first = '', second = ''] = archive.take(...reports)
      const [a, b] = [archive.whoIs(first, surname), archive.whoIs(second, surname)]
      expect(a).not.toBeNull()
      expect(b).not.toBeNull()
      expect(a).not.toBe(b)
      // Whoever is written of again is found again, each by their own.
      const [third = '', fourth = ''] = archive.take(
        ...reports.map((report, i) => ({ ...report, event: `later${i}`, date: `2031-04-0${i + 1}` })),
      )
      expect([archive.whoIs(third, surname), archive.whoIs(fourth, surname)]).toEqual([a, b])
    }
  })

  it('are not made of one person who does several things in a life', () => {
    const archive = new PeopleArchive()
    const [a = '', b = '', c = ''] = archive.take(
      { event: 'e1', text: 'The lawyer Peter Koll said the case was over.', date: '2031-01-01' },
      { event: 'e2', text: 'Mayor Peter Koll said the bridge would close.', date: '2032-01-01' },
      { event: 'e3', text: 'The banker Peter Koll said the bonds had fallen.', date: '2033-01-01' },
    )
    expect(new Set([a, b, c].map((id) => archive.whoIs(id, 'Koll'))).size).toBe(1)
  })

  it('leave a surname open in an event that names both', () => {
    const archive = new PeopleArchive()
    const [, , third = ''] = archive.take(
      { event: 'e', text: 'Peter Koll said the bridge would close.', date: '2031-03-01' },
      { event: 'e', text: 'Ruth Koll said the bridge would open.', date: '2031-03-01' },
      { event: 'e', text: 'Koll said the bridge was old.', date: '2031-03-01' },
    )
    const names = archive.people
      .list()
      .flatMap(({ id, names: printed }) => (archive.people.peopleOf(third).includes(id) ? printed : []))
    expect(names).toEqual([{ name: 'Koll', count: 1 }])
  })
})
