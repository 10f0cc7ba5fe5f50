import { describe, expect, it } from 'vitest'
import { addArticle, takeArticle, UNKNOWN, weightOn } from '../../../src/cluster/people/weigh-prominence.js'
import { PeopleArchive, type Report } from '../../support/people-archive.js'

const FERRY: readonly Report[] = [
  {
    id: 'f1',
    event: 'ferry',
    date: '2031-03-03',
    text: 'The ferry will stay in port, Rudolph Okafor said on Monday. Okafor owns it.',
  },
  { id: 'f2', event: 'ferry', date: '2031-03-03', text: '“We wait for the fog to lift,” Mr Okafor said.' },
  {
    id: 'f3',
    event: 'ferry',
    date: '2031-03-04',
    text: 'Rudy Okafor said the fog had lifted. “We sail at noon,” Ms Duarte said.',
  },
  { id: 'f4', event: 'ferry', date: '2031-03-04', text: 'Ines Duarte, the pilot, said the ferry had sailed at noon.' },
]
const CHOIR: readonly Report[] = [
  {
    id: 'c1',
    event: 'choir',
    date: '2031-03-10',
    text: 'Ines Duarte sang the first verse, and Otto Lind the second, the jury said.',
  },
  { id: 'c2', event: 'choir', date: '2031-03-11', text: '“They sang well,” Lind said of the others.' },
]

describe('the people of an archive', () => {
  it('are the same in whatever order the articles come in', () => {
    const all = [...FERRY, ...CHOIR]
    const expected = describeArchive(all)
    expect(expected).toEqual([
      'Duarte / Ines Duarte: c1 f3 f4',
      'Lind / Otto Lind: c1 c2',
      'Okafor / Rudolph Okafor / Rudy Okafor: f1 f2 f3',
    ])
    const orders = [...permutations(FERRY)].map((order) => [...order, ...CHOIR])
    for (const order of [...orders, [...all].reverse(), [...CHOIR, ...FERRY], ...rotations(all)]) {
      expect(describeArchive(order)).toEqual(expected)
    }
  })

  it('open a surname again when the event names two, and fill it when it names one more often', () => {
    const archive = new PeopleArchive()
    for (const month of ['01', '02', '03', '04']) {
      archive.take({ event: `past ${month}`, text: 'Ruth Koll said the bridge would open.', date: `2031-${month}-20` })
    }
    const [alone = ''] = archive.take({ event: 'e', text: '“Nobody told me,” Mr Koll said.', date: '2031-05-01' })
    const namesOf = () =>
      archive.people
        .list()
        .flatMap(({ id, names }) => (archive.people.peopleOf(alone).includes(id) ? names.map(({ name }) => name) : []))
    expect(namesOf()).toEqual(['Ruth Koll', 'Koll'])
    archive.take({ event: 'e', text: 'Peter Koll said he had not been told.', date: '2031-05-01' })
    expect(namesOf()).toEqual(['Koll'])
    archive.take({ event: 'e', text: 'Nobody told him, Peter Koll said.', date: '2031-05-02' })
    expect(namesOf()).toEqual(['Peter Koll', 'Koll'])
  })
})

describe('prominence', () => {
  const days = [21_000, 20_400, 21_030, 20_990]
  const all = days.reduce(addArticle, UNKNOWN)

  it('does not depend on the order of articles, and forgets one that is taken back', () => {
    const reversed = [...days].reverse().reduce(addArticle, UNKNOWN)
    expect(reversed.heat).toBeCloseTo(all.heat ?? NaN, 9)
    expect({ ...reversed, heat: null }).toEqual({ ...all, heat: null })
    expect(takeArticle(addArticle(all, 20_700), 20_700).heat).toBeCloseTo(all.heat ?? NaN, 6)
    expect(takeArticle(addArticle(UNKNOWN, 20_700), 20_700)).toEqual(UNKNOWN)
  })

  it('fades with sixty days, to a fifth of the articles, and counts nothing for more than itself', () => {
    const one = addArticle(UNKNOWN, 21_000)
    expect(weightOn(one, 21_000)).toBeCloseTo(1.2, 9)
    expect(weightOn(one, 21_060)).toBeCloseTo(Math.exp(-1) + 0.2 * Math.exp(-0.06), 9)
    expect(weightOn(one, 20_000)).toBeCloseTo(1.2, 9)
    expect(weightOn(one, null)).toBeCloseTo(1.2, 9)
    expect(weightOn(addArticle(UNKNOWN, null), 21_000)).toBeCloseTo(0.2, 9)
    expect(weightOn(UNKNOWN, 21_000)).toBe(0)
  })
})

function describeArchive(reports: readonly Report[]): string[] {
  const archive = new PeopleArchive()
  archive.take(...reports)
  return archive.describe()
}

function* permutations<T>(items: readonly T[]): Generator<T[]> {
  if (items.length === 0) yield []
  for (const [place, item] of items.entries()) {
    for (const rest of permutations(items.toSpliced(place, 1))) yield [item, ...rest]
  }
}

function rotations<T>(items: readonly T[]): T[][] {
  return items.map((_, place) => [...items.slice(place), ...items.slice(0, place)])
}
