import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Client } from 'pg'
import { migrate, readMigrations } from '../../src/store/migrate.js'
import { openStore } from '../../src/store/open-store.js'
import { ENGINES, openTestStore, TEST_DATABASE_URL, type TestStore } from '../support/open-test-store.js'

interface Entry {
  readonly migration_name: string
  readonly checksum: string
  readonly finished: boolean
  readonly applied_steps_count: number
}

describe.each(ENGINES)('migrations on the %s engine', (engine) => {
  let store: TestStore
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  afterAll(async () => {
    await store.drop()
  })

  const readBooks = () =>
    store.db.$queryRaw<Entry[]>`
      SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, applied_steps_count
      FROM _prisma_migrations ORDER BY migration_name`

  it("are written into Prisma's books with the checksum of their file", async () => {
    const migrations = await readMigrations()
    expect(await readBooks()).toEqual(
      migrations.map(({ name, checksum }) => ({
        migration_name: name,
        checksum,
        finished: true,
        applied_steps_count: 1,
      })),
    )
  })

  it('are applied once: opening again finds nothing to do, and the rows are there', async () => {
    await store.db.outlet.create({ data: { slug: 'alder-post', name: 'The Alder Post' } })
    const before = await readBooks()
    await store.close()
    const again = await openStore(store.config)
    expect(await again.db.outlet.count()).toBe(1)
    expect(
      await again.db.$queryRaw`SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, applied_steps_count
                               FROM _prisma_migrations ORDER BY migration_name`,
    ).toEqual(before)
    await again.close()
  })
})

describe.skipIf(TEST_DATABASE_URL === null)('migrations on a PostgreSQL server', () => {
  const SCHEMA = `test_migrate_${String(process.pid)}`
  const clients: Client[] = []
  const connect = async () => {
    const client = new Client({ connectionString: TEST_DATABASE_URL ?? '' })
    await client.connect()
    await client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`)
    await client.query(`SET search_path TO ${SCHEMA}`)
    clients.push(client)
    return client
  }
  afterAll(async () => {
    await clients[0]?.query(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`)
    for (const client of clients) await client.end()
  })

  it('two starters at once: one migrates, the other waits and finds all done', async () => {
    const [a, b] = [await connect(), await connect()]
    const applied = await Promise.all([migrate(a), migrate(b)])
    const names = (await readMigrations()).map(({ name }) => name)
    expect(applied.toSorted((x, y) => y.length - x.length)).toEqual([names, []])
  })

  it('a failing one is rolled back with its entry, and the next start tries it again', async () => {
    const client = await connect()
    const history = await readMigrations()
    const broken = {
      name: '29990101000000_broken',
      sql: 'CREATE TABLE half (a int); SELECT * FROM nowhere;',
      checksum: 'x',
    }
    await expect(migrate(client, [...history, broken])).rejects.toThrow(/29990101000000_broken failed.*nowhere/)
    const { rows } = await client.query<{ half: string | null }>(`SELECT to_regclass('half')::text AS half`)
    expect(rows).toEqual([{ half: null }])
    const repaired = { ...broken, sql: 'CREATE TABLE half (a int)' }
    expect(await migrate(client, [...history, repaired])).toEqual([broken.name])
  })

  it('an older Rashomon does not touch a database that a newer one migrated', async () => {
    const client = await connect()
    await expect(migrate(client, await readMigrations())).rejects.toThrow(/newer Rashomon/)
  })

  it('stops where another tool left a migration unfinished', async () => {
    const client = await connect()
    await client.query(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '2999%'`)
    await expect(migrate(client)).rejects.toThrow(/in the middle of migration 29990101000000_broken/)
  })
})

describe.skipIf(TEST_DATABASE_URL === null)('an archive of an older Rashomon', () => {
  const SCHEMA = `test_migrate_archive_${String(process.pid)}`
  let client: Client
  beforeAll(async () => {
    client = new Client({ connectionString: TEST_DATABASE_URL ?? '' })
    await client.connect()
    await client.query(`CREATE SCHEMA ${SCHEMA}`)
    await client.query(`SET search_path TO ${SCHEMA}`)
  })
  afterAll(async () => {
    await client.query(`DROP SCHEMA ${SCHEMA} CASCADE`)
    await client.end()
  })

  it('comes along: its events have a storyline, and its undated articles are known as such', async () => {
    const history = await readMigrations()
    const before = history.filter(({ name }) => name < '20261129231634')
    await migrate(client, before)
    const [story, event, gone, dated, undated] = Array.from(
      { length: 5 },
      (_, n) => `01900000-0000-7000-8000-00000000000${String(n)}`,
    )
    await client.query(`INSERT INTO "Story" (id) VALUES ('${String(story)}')`)
    await client.query(`
      INSERT INTO "Event" (id, "storyId", title, "articleCount", "firstAt", "lastAt", "mergedIntoId", "updatedAt") VALUES
      ('${String(event)}', '${String(story)}', 'Raid', 2, '2031-03-03', '2031-03-04', NULL, now()),
      ('${String(gone)}', '${String(story)}', 'Police', 0, NULL, NULL, '${String(event)}', now())`)
    for (const [id, day] of [
      [dated, '22341'],
      [undated, 'NULL'],
    ] as const) {
      await client.query(`
        INSERT INTO "Article" (id, "textHash", "sourceName", format, "storyId", "eventId", completeness, day, "updatedAt")
        VALUES ('${String(id)}', 'x', 'a.txt', 'TEXT', '${String(story)}', '${String(event)}', 'FULL', ${day}, now())`)
      await client.query(
        `INSERT INTO "ArticleTerm" VALUES ('${String(id)}', 'karsk', 1, ${day}), ('${String(id)}', 'raid', 2, ${day})`,
      )
    }
    await migrate(client, history)
    const storylines = await client.query(`SELECT id, title, "eventCount", "articleCount" FROM "Storyline"`)
    expect(storylines.rows).toEqual([{ id: story, title: 'Raid', eventCount: 1, articleCount: 2 }])
    const events = await client.query(`SELECT "storylineId" FROM "Event"`)
    expect(events.rows).toEqual([{ storylineId: story }, { storylineId: story }])
    const known = await client.query(`SELECT "articleId", terms, "placedOn" FROM "UndatedArticle"`)
    expect(known.rows).toEqual([{ articleId: undated, terms: ['karsk', 'raid'], placedOn: null }])
  })
})
