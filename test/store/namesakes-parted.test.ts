import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { mergePeople } from '../../src/pipeline/curate/merge-people.js'
import { ingest } from '../../src/pipeline.js'
import { recountPeople } from '../../src/store/count-people.js'
import { recountNames } from '../../src/store/part-person.js'
import { inTransaction } from '../../src/store/transaction.js'
import { emptyTables } from '../support/empty-tables.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

const MAYOR = [
  '2031-03-01',
  'Bridge at Castor to close',
  'The bridge at Castor will close in May, Mayor Peter Koll said on Monday. “We have no choice,” Koll said.',
] as const
const MATCH = [
  '2031-04-10',
  'Alder win cup match in the rain',
  'Alder won the cup match against Lowen in heavy rain. “The pitch was wet,” Peter Koll said after the match.',
] as const
const KEEPER = [
  '2031-04-10',
  'Two penalties saved as Alder win cup match',
  'Goalkeeper Peter Koll saved two penalties as Alder won the cup match against Lowen in the rain. “The pitch was wet,” Koll said. “I like rain.”',
] as const
const LATER = [
  '2031-06-20',
  'Alder sign a forward',
  'The club of Alder signed a forward of twenty from Morn. “He will score,” said goalkeeper Peter Koll.',
] as const

describe.each(ENGINES)('namesakes who were taken for one on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  afterAll(async () => {
    await store.drop()
  })
  afterEach(async () => {
    await emptyTables(store.db)
  })

  const take = async ([date, title, text]: readonly [string, string, string]): Promise<void> => {
    const source = { name: `${title}.txt`, bytes: new TextEncoder().encode(`${title}\n\n${text}\n`) }
    const given = { outlet: `Paper of ${title}`, publishedAt: date }
    for await (const { kind } of ingest(store, [source], given)) expect(kind).toBe('stored')
  }
  const titlesOf = async (personId: string): Promise<string[]> => {
    const articles = await store.db.article.findMany({
      where: { currentRevision: { mentions: { some: { personId } } } },
      orderBy: { title: 'asc' },
    })
    return articles.map(({ title }) => title ?? '')
  }
  const readCounts = () =>
    store.db.person.findMany({
      where: { mergedIntoId: null },
      select: {
        articleCount: true,
        quoteCount: true,
        lastSeenAt: true,
        names: { select: { name: true, count: true }, orderBy: { name: 'asc' } },
        keys: { select: { key: true }, orderBy: { key: 'asc' } },
      },
      orderBy: { id: 'asc' },
    })

  it('part when their event tells that they are two; later articles know the one from the other', async () => {
    await take(MAYOR)
    const mayor = await store.db.person.findFirstOrThrow({ where: { name: 'Peter Koll' } })
    await take(MATCH)
    expect(await store.db.person.count()).toBe(1)
    await take(KEEPER)
    const keeper = await store.db.person.findFirstOrThrow({ where: { id: { not: mayor.id } } })
    expect(await titlesOf(mayor.id)).toEqual([MAYOR[1]])
    expect(await titlesOf(keeper.id)).toEqual([MATCH[1], KEEPER[1]])
    expect(keeper).toMatchObject({ name: 'Peter Koll', fields: ['sport'], articleCount: 2, quoteCount: 3 })
    expect(await store.db.person.findUniqueOrThrow({ where: { id: mayor.id } })).toMatchObject({
      fields: ['politics'],
      articleCount: 1,
      quoteCount: 1,
    })
    expect(await store.db.utterance.count({ where: { personId: keeper.id } })).toBe(2)
    const kept = await readCounts()
    const ids = [mayor.id, keeper.id]
    await inTransaction(store.db, async (tx) => {
      await recountPeople(tx, ids)
      await recountNames(tx, ids)
    })
    expect(await readCounts()).toEqual(kept)
    await take(LATER)
    expect(await titlesOf(keeper.id)).toEqual([MATCH[1], LATER[1], KEEPER[1]].sort())
  })

  it('stay one where a curator has said that they are', async () => {
    await take(MAYOR)
    await take([
      ...LATER.slice(0, 2),
      'The club signed a forward of twenty. “He will score,” said Ivo Brandt.',
    ] as never)
    const [mayor, other] = await store.db.person.findMany({ orderBy: { id: 'asc' } })
    await mergePeople(store.db, mayor?.id ?? '', [other?.id ?? ''], { curator: null, note: null })
    await take(MATCH)
    await take(KEEPER)
    expect(await titlesOf(mayor?.id ?? '')).toEqual([MATCH[1], LATER[1], MAYOR[1], KEEPER[1]].sort())
  })
})
