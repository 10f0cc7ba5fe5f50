import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { mergePeople } from '../../src/pipeline/curate/merge-people.js'
import { storeFacts } from '../support/store-facts.js'
import { recountPeople } from '../../src/store/count-people.js'
import { knownPeople, loadKnownPeople } from '../../src/store/load-known-people.js'
import { openStore } from '../../src/store/open-store.js'
import { inTransaction } from '../../src/store/transaction.js'
import { writeKeys } from '../../src/store/write-keys.js'
import { keysToFind } from '../../src/text/name-keys.js'
import { analyzeTables } from '../support/analyze-tables.js'
import { emptyTables } from '../support/empty-tables.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'

/** Events that share no words. */
const HARBOUR = {
  title: 'Port Alder harbour closed after breakwater cracks',
  lead: 'Port Alder closed its harbour on Monday after divers found cracks in the breakwater below the lighthouse.',
}
const CHOIR = {
  title: 'Choir of Lake Morn wins contest',
  lead: 'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors.',
}
const BUS = {
  title: 'Tour bus overturns on pass road',
  lead: 'A tour bus overturned on the pass road above Castor, the mountain rescue service said, and its driver was hurt.',
}

describe.each(ENGINES)('the people of an archive on the %s engine', (engine) => {
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

  let taken = 0
  const take = (sketch: FactsSketch) =>
    storeFacts(
      store.db,
      makeFacts({ outlet: `Paper ${(taken += 1)}`, url: `https://paper.example/${taken}`, ...sketch }),
    )
  const personOf = async (articleOutcome: Awaited<ReturnType<typeof take>>): Promise<string> => {
    if (articleOutcome.kind !== 'stored') throw new Error(articleOutcome.kind)
    const { personId } = await store.db.mention.findFirstOrThrow({
      where: { revision: { articleId: articleOutcome.articleId } },
    })
    return personId
  }
  /** The numbers kept along the way are those that counting everything gives. */
  const expectCounted = async () => {
    const read = () =>
      store.db.person.findMany({
        select: { id: true, articleCount: true, quoteCount: true, lastSeenAt: true, heat: true },
        orderBy: { id: 'asc' },
      })
    const kept = await read()
    await inTransaction(store.db, (tx) =>
      recountPeople(
        tx,
        kept.map(({ id }) => id),
      ),
    )
    const counted = await read()
    const round = (rows: typeof kept) => rows.map(({ heat, ...row }) => ({ ...row, heat: heat?.toFixed(6) ?? null }))
    expect(round(kept)).toEqual(round(counted))
    return counted
  }

  it('are one each, with how often they are quoted and when they were last seen', async () => {
    await take({
      ...HARBOUR,
      date: '2031-03-03',
      quotes: [
        ['Ines Duarte', 'The breakwater will hold.'],
        ['Ines Duarte', 'We wait.'],
      ],
    })
    await take({ ...CHOIR, date: '2031-09-03', quotes: [['Ines Duarte', 'They sang as if nobody listened.']] })
    await take({ ...BUS, quotes: [['Inés Duarte', 'The road is closed until spring.']] })
    const people = await expectCounted()
    expect(people).toEqual([
      expect.objectContaining({ articleCount: 3, quoteCount: 4, lastSeenAt: new Date('2031-09-03') }),
    ])
  })

  it('keep their numbers when a text is revised and when a date comes late', async () => {
    const sketch: FactsSketch = {
      ...HARBOUR,
      url: 'https://paper.example/x',
      quotes: [['Ines Duarte', 'The breakwater will hold.']],
    }
    await take(sketch)
    await take({ ...sketch, date: '2031-03-03', given: ['publishedAt'] })
    expect(await expectCounted()).toEqual([
      expect.objectContaining({ articleCount: 1, quoteCount: 1, lastSeenAt: new Date('2031-03-03') }),
    ])
    await take({
      ...sketch,
      date: '2031-03-03',
      lead: `${HARBOUR.lead} Pilots waited.`,
      quotes: [['Otto Lind', 'It has cracked.']],
    })
    expect(await expectCounted()).toEqual([
      expect.objectContaining({ articleCount: 0, quoteCount: 0, heat: null }),
      expect.objectContaining({ articleCount: 1, quoteCount: 1 }),
    ])
  })

  it('fill a surname that stood alone when its event names the one bearer, and the old id leads on', async () => {
    const known = await personOf(
      await take({ ...CHOIR, date: '2030-01-01', quotes: [['Ines Duarte', 'They sang well.']] }),
    )
    const open = await personOf(
      await take({ ...HARBOUR, date: '2031-03-03', quotes: [['Duarte', 'The breakwater will hold.']] }),
    )
    expect(open).not.toBe(known)
    const named = await personOf(
      await take({ ...HARBOUR, date: '2031-03-03', quotes: [['Ines Duarte', 'The breakwater will hold.']] }),
    )
    expect(named).toBe(known)
    expect(await store.db.person.findUniqueOrThrow({ where: { id: open } })).toMatchObject({
      mergedIntoId: known,
      articleCount: 0,
      quoteCount: 0,
    })
    expect(await store.db.utterance.findMany({ where: { personId: open } })).toEqual([])
    const names = await store.db.personName.findMany({
      orderBy: { name: 'asc' },
      select: { personId: true, name: true, count: true },
    })
    expect(names).toEqual([
      { personId: known, name: 'Duarte', count: 1 },
      { personId: known, name: 'Ines Duarte', count: 2 },
    ])
    expect((await expectCounted()).find(({ id }) => id === known)).toMatchObject({ articleCount: 3, quoteCount: 3 })
  })

  it('give a surname back when the event names somebody else, but not where a curator has decided', async () => {
    const past = [
      CHOIR,
      BUS,
      { title: 'Mill', lead: 'The paper mill of Karsk hires forty workers for a second shift.' },
    ]
    for (const [month, event] of past.entries()) {
      await take({
        ...event,
        date: `2031-01-0${month + 1}`,
        quotes: [['Ruth Koll', `I was there, in January, number ${month}.`]],
      })
    }
    const ruth = await store.db.person.findFirstOrThrow({ where: { name: 'Ruth Koll' } })
    const outcome = await take({ ...HARBOUR, date: '2031-02-01', quotes: [['Koll', 'Nobody told me of cracks.']] })
    expect(await personOf(outcome)).toBe(ruth.id)
    for (const day of ['02', '03'])
      await take({ ...HARBOUR, date: `2031-02-${day}`, quotes: [['Peter Koll', `I dived on ${day} February.`]] })
    const peter = await store.db.person.findFirstOrThrow({ where: { name: 'Peter Koll' } })
    expect(await personOf(outcome)).toBe(peter.id)
    await expectCounted()
    // Told that they are one, they stay one.
    await mergePeople(store.db, ruth.id, [peter.id], { curator: null, note: null })
    await take({ ...HARBOUR, date: '2031-02-04', quotes: [['Peter Koll', 'I dived on the fourth day, too.']] })
    expect(await personOf(outcome)).toBe(ruth.id)
    expect(await store.db.person.count({ where: { mergedIntoId: null } })).toBe(1)
    await expectCounted()
  })

  it('are found by name in an archive that an older version left without keys', async () => {
    const known = await personOf(
      await take({ ...CHOIR, date: '2030-01-01', quotes: [['Ines Duarte', 'They sang well.']] }),
    )
    await store.db.personKey.deleteMany()
    await store.db.person.updateMany({ data: { isKeyed: false } })
    await store.close()
    const again = await openStore(store.config)
    try {
      const people = await inTransaction(again.db, (tx) =>
        loadKnownPeople(tx, [{ names: ['Duarte'], eventId: null }], 32),
      )
      expect(people.flat().map(({ id }) => id)).toEqual([known])
    } finally {
      await again.close()
      await store.drop()
      store = await openTestStore(engine)
    }
  })

  it('are found by reading no more of ten thousand people than of a thousand', async () => {
    const read: number[] = []
    let stored = 0
    for (const total of [1_000, 10_000]) {
      const made = await store.db.person.createManyAndReturn({
        data: Array.from({ length: total - stored }, (_, i) => ({
          name: nameOf(stored + i),
          isKeyed: true,
          heat: 300 + ((stored + i) % 97),
        })),
        select: { id: true, name: true },
      })
      await store.db.personName.createMany({ data: made.map(({ id, name }) => ({ personId: id, name })) })
      await inTransaction(store.db, (tx) =>
        writeKeys(
          tx,
          made.map(({ id, name }) => ({ personId: id, name })),
        ),
      )
      stored = total
      await analyzeTables(store.db)
      read.push(await rowsRead(store, ['Rudy Koll', 'Koll', 'Ines Duarte', 'J. Okafor']))
    }
    const [few = 0, many = Infinity] = read
    expect(few).toBeGreaterThan(50)
    expect(many).toBeLessThanOrEqual(few * 1.1)
  })
})

/** A third of all are called Koll, a third Okafor; every hundredth has the very same name. */
function nameOf(n: number): string {
  const first = ['Rudolph', 'Ines', 'Jan', 'Ruth'][n % 4] ?? ''
  const last = ['Koll', 'Okafor', `Person${n}`][n % 3] ?? ''
  return n % 100 === 0
    ? 'Rudolph Koll'
    : `${first}${'abcdefghij'[n % 10] ?? ''}${'klmnopqrst'[Math.floor(n / 10) % 10] ?? ''} ${last}`
}

/** Rows that the statement which finds candidates reads from tables and indexes, sorts or throws away. */
async function rowsRead(store: TestStore, names: readonly string[]): Promise<number> {
  const statement = knownPeople([{ n: 0, eventId: null, keys: [...new Set(names.flatMap(keysToFind))] }], 32)
  const { sql, values } = statement
  const text = sql.split('?').reduce((left, right, i) => `${left}$${i}${right}`)
  const rows = await store.db.$queryRawUnsafe<{ 'QUERY PLAN': Plan[] }[]>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    ...values,
  )
  return rows.flatMap((row) => row['QUERY PLAN']).reduce((sum, { Plan: plan }) => sum + rowsOf(plan), 0)
}

interface Plan {
  readonly Plan: PlanNode
}

interface PlanNode {
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

function rowsOf(node: PlanNode): number {
  const own = (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
  return own + (node.Plans ?? []).reduce((sum, inner) => sum + rowsOf(inner), 0)
}
