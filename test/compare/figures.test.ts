import { describe, expect, it } from 'vitest'
import { compareFigures } from '../../src/compare/compare-figures.js'
import { listCitations } from '../../src/compare/list-citations.js'
import type { FigureRelation } from '../../src/model/comparison.js'
import { dossierOf, type Told } from './figure-dossier.js'

/** Two outlets, the first on Sunday 15 March 2026, the second on Monday; null = the figures stand in two groups. */
const PAIRS: readonly (readonly [relation: FigureRelation | null, first: string, second: string])[] = [
  ['SAME', '38 people were detained.', 'Police detained 38 protesters.'],
  ['SAME', 'Eight officers were injured.', '8 police officers were hurt.'],
  ['SAME', 'Hundreds of dockworkers gathered on Karsk Quay.', 'Hundreds protested on Karsk Quay.'],
  ['SAME', 'Twelve people died.', 'The blast killed 12.'],
  ['SAME', 'There were 35 arrests.', '35 people have been arrested.'],
  ['SAME', 'The Harbour Party won 49 seats in the council.', 'The Harbour Party secured 49 seats in the council.'],
  ['SAME', 'More than 30 people were detained.', 'More than 30 strikers were arrested.'],
  ['SAME', 'Roe pledged $2 million in aid to the port.', 'Roe has pledged $2 million in aid for the port.'],
  ['COMPATIBLE', 'Dozens were arrested.', '38 people were arrested.'],
  ['COMPATIBLE', 'About 40 people were injured.', '38 people were injured.'],
  ['COMPATIBLE', 'Hundreds of marchers gathered in Tolvsk.', 'A few hundred people gathered in Tolvsk.'],
  ['COMPATIBLE', 'Several dozen people were detained.', 'More than 30 people were detained.'],
  ['COMPATIBLE', 'Some 1,200 people marched.', '1,187 people marched.'],
  ['COMPATIBLE', '1,200 people marched.', '1,187 people marched.'],
  ['COMPATIBLE', 'Nearly 40 people died.', '39 people died.'],
  ['COMPATIBLE', 'Two dozen people were hurt.', '25 people were hurt.'],
  ['COMPATIBLE', 'More than 10 people died.', '900 people died in the town.'],
  ['REFINES', 'More than 35 people were detained.', '38 people were detained.'],
  ['REFINES', 'At least 12 people were killed.', '14 people were killed.'],
  ['REFINES', 'Up to 400 passengers were stranded.', '380 passengers were stranded.'],
  ['REFINES', 'Between 30 and 40 people were arrested.', '36 people were arrested.'],
  ['REFINES', '30-40 strikers were hurt.', '33 strikers were hurt.'],
  ['REFINES', 'At least 12 people were killed.', 'At least 14 people were killed.'],
  ['REFINES', 'Fewer than 50 people voted.', '42 people voted.'],
  [
    'SUPERSEDES',
    '19 people were injured, according to St Orla’s Hospital.',
    '21 people were injured, according to St Orla’s Hospital.',
  ],
  ['SUPERSEDES', '34 people were detained, police said.', 'Police said 41 people were detained.'],
  ['SUPERSEDES', 'The union said 2,000 people marched.', 'The union said 3,000 people marched.'],
  ['SUPERSEDES', 'Eight died, the ministry said.', 'Eleven died, the ministry said.'],
  ['CONFLICTS', 'Thousands of people gathered at the town hall.', 'Hundreds gathered at the town hall.'],
  ['CONFLICTS', '12 people were injured, police said.', '19 people were injured, according to St Orla’s Hospital.'],
  ['CONFLICTS', '38 people were detained.', '52 people were detained.'],
  ['CONFLICTS', 'More than 100 people were hurt.', '64 people were hurt.'],
  ['CONFLICTS', 'The Harbour Party won 49 seats in the council.', 'The Harbour Party won 51 seats in the council.'],
  ['CONFLICTS', 'Fewer than 50 people marched.', '80 people marched.'],
  [
    'CONFLICTS',
    'Thousands of dockworkers gathered on Karsk Quay, the union said.',
    'Hundreds of people had gathered on Karsk Quay, according to police.',
  ],
  [
    'CONFLICTS',
    'Freight rates for wheat have risen by 8 percent since the strike.',
    'Freight rates for wheat have risen by 14 percent since the strike.',
  ],
  ['SCOPE_DIFFERS', 'Hundreds of people gathered on Saturday.', 'A few hundred people gathered on Sunday.'],
  ['SCOPE_DIFFERS', 'Thousands marched in Tolvsk.', 'Hundreds marched in Vallis.'],
  ['SCOPE_DIFFERS', '12 people were hurt on March 3.', '19 people were hurt on March 14.'],
  ['SCOPE_DIFFERS', '12 people were killed in the 2011 raid.', '19 people were killed in the 2026 raid.'],
  ['SCOPE_DIFFERS', 'Hundreds protested on Saturday.', 'Hundreds protested on Sunday.'],
  [null, 'Eight officers were injured.', '38 people were detained.'],
  [null, 'The Harbour Party won 49 seats.', 'The Lantern Party won 42 seats.'],
  [null, 'The Harbour Party won 39.34% of the vote.', 'The Lantern Party won 34.27% of the vote.'],
  [null, 'Eight officers were injured.', 'Nineteen people were injured.'],
  [null, 'The crane weighs 40 tonnes.', 'The crane cost $40 million.'],
  [null, 'Twenty-six ships are at anchor.', 'Six ships were sold to a broker in Tolvsk.'],
]

describe('two figures', () => {
  it.each(PAIRS)('%s: “%s” / “%s”', (relation, first, second) => {
    const groups = compareFigures(
      dossierOf([
        { id: 'a', date: '2026-03-15', text: first },
        { id: 'b', date: '2026-03-16', text: second },
      ]),
    )
    expect(groups.map((group) => group.relation)).toEqual(relation === null ? [null, null] : [relation])
  })

  it('are explained in a sentence', () => {
    const [group] = compareFigures(
      dossierOf([
        { id: 'a', date: '2026-03-15', text: 'Thousands gathered on Karsk Quay, the union said.' },
        { id: 'b', date: '2026-03-15', text: 'Hundreds gathered on Karsk Quay, police said.' },
      ]),
    )
    expect(group?.counted).toBe('people gathered')
    expect(group?.pairs[0]?.explanation).toBe(
      "'Thousands' (1,000 or more, given by the union) and 'Hundreds' (100 to 999, given by police) cannot both be right.",
    )
  })
})

describe('compareFigures', () => {
  const told: readonly Told[] = [
    { id: 'a', date: '2026-03-14T08:00', text: 'More than 30 people were detained. Eight officers were injured.' },
    { id: 'b', date: '2026-03-15T08:00', text: '38 people were detained.' },
    { id: 'c', date: '2026-03-15T09:00', text: 'The quay was quiet.' },
    { id: 'd', date: '2026-03-15T09:00', text: 'The quay was quiet.', completeness: 'SUMMARY' },
    { id: 'e', date: '2026-03-13T08:00', text: 'The quay was quiet.' },
  ]

  it('says of every article whether it ran the figure, and if not why', () => {
    const groups = compareFigures(dossierOf(told))
    expect(groups.map(({ counted, relation }) => [counted, relation])).toEqual([
      ['people detained', 'REFINES'],
      ['officers injured', null],
    ])
    expect(groups[0]?.coverage.map(({ state }) => state)).toEqual([
      'RAN',
      'RAN',
      'NOT_RUN',
      'TEXT_INCOMPLETE',
      'PUBLISHED_BEFORE',
    ])
    expect(groups[1]?.coverage.map(({ state }) => state)).toEqual([
      'RAN',
      'NOT_RUN',
      'NOT_RUN',
      'TEXT_INCOMPLETE',
      'PUBLISHED_BEFORE',
    ])
  })

  it('does not let an article contradict itself, nor one whose number it prints too', () => {
    const groups = compareFigures(
      dossierOf([
        {
          id: 'a',
          date: '2026-03-15',
          text: 'Twelve people were injured at the north gate. Nineteen people were injured in all.',
        },
        { id: 'b', date: '2026-03-15', text: 'Nineteen people were injured.' },
      ]),
    )
    expect(groups.map((group) => group.relation)).toEqual(['SAME'])
  })

  it('shows two givers who disagree within one article', () => {
    const text = 'Police said 300 people marched in Tolvsk. The union said 2,000 people marched in Tolvsk.'
    expect(compareFigures(dossierOf([{ id: 'a', date: '2026-03-15', text }])).map((group) => group.relation)).toEqual([
      'CONFLICTS',
    ])
  })

  it('takes time in line with the number of articles', () => {
    const many = (count: number): Told[] =>
      Array.from({ length: count }, (_, i) => ({
        id: `a${i}`,
        date: '2026-03-15',
        text: `${(i % 7) + 30} people were detained, and ${i + 100} ships left the port of Tolvsk. Roe paid $${i + 5} million.`,
      }))
    const time = (count: number): number => {
      const dossier = dossierOf(many(count))
      const start = performance.now()
      compareFigures(dossier)
      return performance.now() - start
    }
    time(20)
    const [small, large] = [Math.max(20, time(50)), time(500)]
    expect(large / small).toBeLessThan(50)
  })
})

describe('listCitations', () => {
  it('brings the spellings of one source together and keeps the unnamed apart', () => {
    const sources = listCitations(
      dossierOf([
        {
          id: 'a',
          date: '2026-03-15',
          text: 'The Harbour Union said it would go on. A senior official said it was late.',
        },
        {
          id: 'b',
          date: '2026-03-15',
          text: 'According to the Harbour Union, nobody slept. A senior official said it was early.',
        },
      ]),
    )
    expect(sources.map(({ source, kind, coverage }) => [source, kind, coverage.map(({ state }) => state)])).toEqual([
      ['Harbour Union', 'ORGANISATION', ['RAN', 'RAN']],
      ['A senior official', 'UNNAMED_OFFICIAL', ['RAN', 'NOT_RUN']],
      ['A senior official', 'UNNAMED_OFFICIAL', ['NOT_RUN', 'RAN']],
    ])
  })
})
