import { describe, expect, it } from 'vitest'
import { compareFigures as compareWith } from '../../src/compare/compare-figures.js'
import type { FigureGroup } from '../../src/model/figure-group.js'
import type { Dossier } from '../../src/model/dossier.js'
import { loadModels } from '../../src/models/load-models.js'
import { dossierOf, type Told } from './figure-dossier.js'
import { FIGURE_EXAMPLES } from './figure-examples.js'
import { countReads } from '../support/count-reads.js'

const ROWS = Object.entries(FIGURE_EXAMPLES).flatMap(([relation, examples]) =>
  examples.map(([sunday, monday, explanation]) => ({ relation, sunday, monday, explanation })),
)

/** Figures of different things: they stand in two groups. */
const APART: readonly (readonly [sunday: string, monday: string])[] = [
  ['Eight officers were injured.', '38 people were detained.'],
  ['The Harbour Party won 49 seats.', 'The Lantern Party won 42 seats.'],
  ['The Harbour Party won 39.34% of the vote.', 'The Lantern Party won 34.27% of the vote.'],
  ['More than 10 people died.', '900 people died in the town.'],
  ['Eight officers were injured.', 'Nineteen people were injured.'],
  ['The crane weighs 40 tonnes.', 'The crane cost $40 million.'],
  ['Twenty-six ships are at anchor.', 'Six ships were sold to a broker in Tolvsk.'],
]

const compareFigures = (dossier: Dossier): FigureGroup[] => compareWith(dossier, loadModels())

function groupsOf(sunday: string, monday: string): FigureGroup[] {
  return compareFigures(
    dossierOf([
      { id: 'a', date: '2026-03-15', text: sunday },
      { id: 'b', date: '2026-03-16', text: monday },
    ]),
  )
}

describe('two figures', () => {
  it.each(ROWS)('$relation: “$sunday” / “$monday”', ({ relation, sunday, monday, explanation }) => {
    const groups = groupsOf(sunday, monday)
    expect(groups.map((group) => group.relation)).toEqual([relation])
    expect(groups[0]?.pairs.map((pair) => pair.explanation)).toEqual([explanation])
  })

  it.each(APART)('of different things: “%s” / “%s”', (sunday, monday) => {
    expect(groupsOf(sunday, monday).map((group) => group.relation)).toEqual([null, null])
  })

  it('are grouped under what they count', () => {
    expect(groupsOf('Thousands gathered on Karsk Quay.', 'Hundreds protested on Karsk Quay.')[0]?.counted).toBe(
      'people gathered',
    )
  })
})

/** What the outlets print, one text each, and the groups that more than one of them is in: label, relation, words. */
const GROUPS: readonly (readonly [
  texts: readonly string[],
  ...(readonly [label: string, relation: string, ...words: string[]])[],
])[] = [
  [
    ['Ines Duarte, 77, ran the pier for 50 years.', 'The 77-year-old Ines Duarte ran the pier in Karsk.'],
    ['Ines Duarte’s age', 'SAME', '77', '77-year-old'],
  ],
  [
    ['The board chose Roe by a 134-to-63 vote.', 'Roe won the board 134 to 63.'],
    ['votes', 'SAME', '134-to-63 vote', '134 to 63'],
    ['votes', 'SAME', '134-to-63 vote', '134 to 63'],
  ],
  [
    ['The task force printed a 225-page report on the harbour.', 'The report on the harbour has 225 pages.'],
    ['pages', 'SAME', '225-page report', '225 pages'],
  ],
  [
    ['The tremor on the quay lasted less than a month.', 'The tremor on the quay lasted less than four weeks.'],
    ['length of time', 'REFINES', 'less than a month', 'less than four weeks'],
  ],
  [
    ['The harbour lies 60 miles south of Tolvsk.', 'The harbour lies 97 kilometres south of Tolvsk.'],
    ['distance', 'COMPATIBLE', '60 miles', '97 kilometres'],
  ],
  [
    ['Roe signed for $20 million a year in pay.', 'Roe signed for more than $20 million per year in pay.'],
    ['yearly pay', 'REFINES', '$20 million', 'more than $20 million'],
  ],
  [
    ['It was the fifth raid of the navy on the smugglers.', 'The navy called it its fifth raid on the smugglers.'],
    ['which raid it is', 'SAME', 'fifth raid', 'fifth raid'],
  ],
  [
    ['Two-thirds of the vote in Karsk went to Roe.', 'Roe took two-thirds of the vote in Karsk.'],
    ['share of the vote', 'SAME', 'Two-thirds of the vote', 'two-thirds of the vote'],
  ],
]

describe('what several outlets print', () => {
  it.each(GROUPS)('%j', (texts, ...expected) => {
    const groups = compareFigures(
      dossierOf(
        texts.map((text, i) => ({ id: `a${i}`, date: '2026-03-15', text })),
        ['Ines Duarte', 'Jan Roe'],
      ),
    )
    const shared = groups.filter(({ members }) => new Set(members.map(({ articleId }) => articleId)).size > 1)
    expect(
      shared.map(({ counted, relation, members }) => [counted, relation, ...members.map(({ figure }) => figure.text)]),
    ).toEqual(expected)
  })

  it('says nothing of an age or a plain count that one outlet alone prints', () => {
    expect(groupsOf('Ines Duarte, 77, left the pier.', 'The pier has six cranes.')).toEqual([])
  })

  it.each([
    ['another year', 'In 2019, the navy took 14 rifles off the smugglers.'],
    ['what is left of others', 'The navy took the other 14 rifles off the smugglers.'],
    ['two kinds together', 'The navy took 14 rifles and pistols off the smugglers.'],
    ['another size', 'The navy took 90 rifles off the smugglers.'],
    ['both numbers', 'The navy took 14 rifles off the smugglers. On the way it took six rifles off a boat.'],
  ])('does not set a number against one of %s', (_, text) => {
    const relationsWith = (other: string): (string | null)[] =>
      groupsOf('In 2026, the navy took six rifles off the smugglers.', other).map(({ relation }) => relation)
    expect(relationsWith('The navy took 14 rifles off the smugglers.')).toContain('CONFLICTS')
    expect(relationsWith(text)).not.toContain('CONFLICTS')
  })
})

describe('a bare number of an article that hedges it elsewhere', () => {
  const wire = '4,200 residents were evacuated.'
  it('claims no more than the article does', () => {
    const bare = groupsOf(wire, '4,000 residents were evacuated.')
    expect(bare.map(({ relation }) => relation)).toEqual(['CONFLICTS'])
    const headline = '4,000 people evacuated. About 4,000 residents were evacuated on Monday, officials said.'
    expect(groupsOf(wire, headline).map(({ relation }) => relation)).not.toContain('CONFLICTS')
  })

  it('takes no hedge from another thing of the same number', () => {
    const other = '12 people were killed. About 12 people were injured.'
    expect(groupsOf('Thirteen people were killed.', other).map(({ relation }) => relation)).toContain('CONFLICTS')
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
    expect(groups.map((group) => group.relation)).toEqual(['SAME', null])
  })

  it('sets no number without a place against those of a matter that an article tells of several places', () => {
    const scattered = '40 people were arrested in Tolvsk. 60 people were arrested in Karsk.'
    const relationsWith = (text: string): unknown[] =>
      compareFigures(
        dossierOf([
          { id: 'a', date: '2026-03-15', text: scattered },
          { id: 'b', date: '2026-03-15', text },
        ]),
      ).flatMap(({ pairs }) => pairs.map(({ relation }) => relation))
    expect(relationsWith('Three people were arrested.')).not.toContain('CONFLICTS')
    expect(relationsWith('50 people were arrested in Karsk.')).toContain('CONFLICTS')
  })

  it.each([
    ['15 people were arrested.', true],
    ['14 people were arrested.', false],
    ['Six people were arrested.', false],
  ])('sets 47 arrests against those that may be the same: %s', (text, isConflict) => {
    const relations = compareFigures(
      dossierOf([
        { id: 'a', date: '2026-03-15', text: '47 people were arrested.' },
        { id: 'b', date: '2026-03-15', text },
      ]),
    ).flatMap(({ pairs }) => pairs.map(({ relation }) => relation))
    expect(relations.includes('CONFLICTS')).toBe(isConflict)
  })

  it('shows two givers who disagree within one article', () => {
    const text = 'Police said 300 people marched in Tolvsk. The union said 2,000 people marched in Tolvsk.'
    expect(compareFigures(dossierOf([{ id: 'a', date: '2026-03-15', text }])).map((group) => group.relation)).toEqual([
      'CONFLICTS',
    ])
  })

  it('looks at figures in line with the number of articles', () => {
    const many = (count: number): Told[] =>
      Array.from({ length: count }, (_, i) => ({
        id: `a${i}`,
        date: '2026-03-15',
        text: `${(i % 7) + 30} people were detained, and ${i + 100} ships left the port of Tolvsk. Roe paid $${i + 5} million.`,
      }))
    const readsFor = (count: number): number => {
      const { data, reads } = countReads(dossierOf(many(count)))
      compareFigures(data)
      return reads()
    }
    const [small, large] = [readsFor(20), readsFor(80)]
    expect(small).toBeGreaterThan(1000)
    expect(large / small).toBeLessThan(5)
  })
})
