import { describe, expect, it } from 'vitest'
import { NO_TRAITS } from '../../../src/cluster/people/add-traits.js'
import { MOST_BEARERS } from '../../../src/cluster/people/candidate-people.js'
import { HABIT_REACH } from '../../../src/cluster/people/outlet-habit.js'
import { PeopleInMemory, type NamingArticle } from '../../../src/cluster/people/people-in-memory.js'

const TODAY = 22_000

/** An article that prints each person's names, the fullest first. */
function article(id: string, people: readonly (readonly string[])[], more: Partial<NamingArticle> = {}): NamingArticle {
  return {
    id,
    people: people.map((names) => ({ name: names[0] ?? '', names, mentions: [], roles: [] })),
    traits: people.map(() => NO_TRAITS),
    day: TODAY,
    ...more,
  }
}

describe('who is taken in', () => {
  it('is somebody new, or who was chosen, with each printed name once an article', () => {
    const archive = new PeopleInMemory()
    archive.add(article('a', [['Peter Koll', 'Koll', 'Koll'], ['Ruth Koll']]), [])
    const [peter = '', ruth = ''] = archive.peopleOf('a')
    archive.add(article('b', [['Peter Koll'], ['Koll']]), [peter, peter])
    expect(archive.peopleOf('b')).toEqual([peter, peter])
    expect(archive.peopleOf('nowhere')).toEqual([])
    const named = archive.list().map(({ id, names, prominence }) => ({ id, names, articles: prominence.articles }))
    expect(named).toEqual([
      {
        id: peter,
        names: [
          { name: 'Peter Koll', count: 2 },
          { name: 'Koll', count: 2 },
        ],
        articles: 2,
      },
      { id: ruth, names: [{ name: 'Ruth Koll', count: 1 }], articles: 1 },
    ])
  })
})

describe('who may be meant', () => {
  it('is everybody of the event, and how many of its articles name them in full', () => {
    const archive = new PeopleInMemory()
    archive.add(article('a', [['Peter Koll', 'Koll'], ['Duarte']]), [])
    const [peter = '', duarte = ''] = archive.peopleOf('a')
    archive.add(article('b', [['Koll', 'Peter Koll']]), [peter])
    archive.add(article('c', [['Koll']]), [peter])
    archive.add(article('d', [['Otto Lind']]), [])
    const told = archive.findCandidates([], ['a', 'b', 'c', 'nowhere'])
    expect(told.map(({ id, inEvent, eventArticles }) => ({ id, inEvent, eventArticles }))).toEqual([
      { id: peter, inEvent: true, eventArticles: 2 },
      { id: duarte, inEvent: true, eventArticles: 0 },
    ])
  })

  it('is, of the many who bear a name, of whom most was written lately', () => {
    const archive = new PeopleInMemory()
    for (let i = 0; i <= MOST_BEARERS; i++) archive.add(article(`a${i}`, [[`Name${i} Koll`]], { day: TODAY + i }), [])
    const found = archive.findCandidates(['Koll'], [])
    expect(found.map(({ names }) => names[0]?.name)).toEqual(
      Array.from({ length: MOST_BEARERS }, (_, i) => `Name${MOST_BEARERS - i} Koll`),
    )
    expect(found.every(({ inEvent, eventArticles }) => !inEvent && eventArticles === 0)).toBe(true)
  })

  it('is the first who came, of people of whom as much was written', () => {
    const archive = new PeopleInMemory()
    for (let i = 0; i <= MOST_BEARERS; i++) archive.add(article(`a${i}`, [[`Name${i} Koll`]]), [])
    const found = archive.findCandidates(['Koll'], [])
    expect(found[0]?.names[0]?.name).toBe('Name0 Koll')
    expect(found.at(-1)?.names[0]?.name).toBe(`Name${MOST_BEARERS - 1} Koll`)
  })
})

describe('whom an outlet calls by the surname alone', () => {
  const told = [['Peter Koll', 'Koll'], ['Ines Duarte'], ['Lind']]

  it('is who is named in full beside it, an article at a time', () => {
    const archive = new PeopleInMemory()
    archive.add(article('a', told, { outlet: 'Post' }), [])
    const [peter = ''] = archive.peopleOf('a')
    archive.add(article('b', [['Peter Koll', 'Koll']], { outlet: 'Post', day: TODAY - 1 }), [peter])
    archive.add(article('c', [['Peter Koll', 'Koll']], { outlet: 'Echo' }), [peter])
    expect(archive.habitOf({ outlet: 'Post', day: TODAY })).toEqual(new Map([[peter, 2]]))
    expect(archive.habitOf({ outlet: 'Post', day: TODAY - 1 })).toEqual(new Map([[peter, 1]]))
  })

  it('is told by no outlet that is not known, on no day, and not by what is long past or undated', () => {
    const archive = new PeopleInMemory()
    archive.add(article('a', told, { outlet: 'Post' }), [])
    archive.add(article('b', told, { outlet: 'Post', day: null }), [])
    archive.add(article('c', told, { outlet: null }), [])
    const { days } = HABIT_REACH
    for (const asked of [
      { day: TODAY },
      { outlet: null, day: TODAY },
      { outlet: 'Post', day: null },
      { outlet: 'Mail', day: TODAY },
      { outlet: 'Post', day: TODAY + days + 1 },
      { outlet: 'Post', day: TODAY - 1 },
    ])
      expect(archive.habitOf(asked).size).toBe(0)
    expect(archive.habitOf({ outlet: 'Post', day: TODAY + days }).size).toBe(1)
  })

  it('is told by the latest articles alone', () => {
    const archive = new PeopleInMemory()
    archive.add(article('old', told, { outlet: 'Post', day: TODAY - 9 }), [])
    for (let i = 0; i < HABIT_REACH.mostArticles; i++)
      archive.add(article(`n${i}`, [['Ines Duarte']], { outlet: 'Post' }), [])
    expect(archive.habitOf({ outlet: 'Post', day: TODAY }).size).toBe(0)
  })
})

describe('a second look at an event', () => {
  it('gives a surname alone to the only one whom the event names in full, with all that is counted', () => {
    const archive = new PeopleInMemory()
    archive.add(article('past', [['Ruth Koll', 'Koll']]), [])
    const [ruth = ''] = archive.peopleOf('past')
    archive.add(article('alone', [['Koll']]), [ruth])
    for (const id of ['x', 'y', 'z'])
      archive.add(article(id, [['Peter Koll']]), id === 'x' ? [] : archive.peopleOf('x'))
    const [peter = ''] = archive.peopleOf('x')
    archive.review(['alone', 'x', 'y', 'z'])
    expect(archive.peopleOf('alone')).toEqual([peter])
    const counts = archive.list().map(({ id, names, prominence }) => [id, prominence.articles, names])
    expect(counts).toEqual([
      [
        ruth,
        1,
        [
          { name: 'Ruth Koll', count: 1 },
          { name: 'Koll', count: 1 },
        ],
      ],
      [
        peter,
        4,
        [
          { name: 'Peter Koll', count: 3 },
          { name: 'Koll', count: 1 },
        ],
      ],
    ])
  })

  it('leaves a surname with whom the same article names in full', () => {
    const archive = new PeopleInMemory()
    archive.add(article('past', [['Ruth Koll', 'Koll']]), [])
    const [ruth = ''] = archive.peopleOf('past')
    archive.add(article('a', [['Ruth Koll'], ['Koll']]), [ruth, ruth])
    for (const id of ['x', 'y', 'z'])
      archive.add(article(id, [['Peter Koll']]), id === 'x' ? [] : archive.peopleOf('x'))
    archive.review(['a', 'x', 'y', 'z'])
    expect(archive.peopleOf('a')).toEqual([ruth, ruth])
  })

  it('changes nothing where nobody is named by the surname alone, or no article is there', () => {
    const archive = new PeopleInMemory()
    archive.add(article('a', [['Ruth Koll'], ['Peter Koll']]), [])
    const before = archive.list()
    archive.review(['a', 'nowhere'])
    archive.review([])
    expect(archive.list()).toEqual(before)
  })
})
