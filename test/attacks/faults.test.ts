import { Client } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../../src/serve/server.js'
import { isDatabaseAway, isDatabaseFault } from '../../src/store/database-faults.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { openTestStore, TEST_DATABASE_URL } from '../support/open-test-store.js'
import { MEDIA, post } from './post.js'

let server: TestServer | null = null
afterEach(async () => {
  await server?.close()
  server = null
})

const INGEST = {
  query: `mutation { ingestArticles(articles: [
    { text: "The pier of Karsk Quay is closed, Ines Roe said on Monday.", url: "https://a.example/1" }
    { text: "The ferry of Tolvsk is late, Elsbet Roe said on Monday.", url: "https://a.example/2" }
  ]) { storedCount unchangedCount rejectedCount results { ... on ArticleRejected { message } } } }`,
}

/** Ends connections of the tests' database from outside, as an administrator or a failing network does. */
async function cutConnections(): Promise<void> {
  const client = new Client({ connectionString: TEST_DATABASE_URL ?? '' })
  await client.connect()
  {
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database() AND query LIKE '%' || $1 || '%'`,
      [await schemaOf()],
    )
  }
  await client.end()
}

async function schemaOf(): Promise<string> {
  const [row] = await (server as TestServer).store.db.$queryRaw<{ schema: string }[]>`SELECT current_schema() AS schema`
  return row?.schema ?? ''
}

describe.skipIf(TEST_DATABASE_URL === null)('a database that breaks off', () => {
  it(
    'loses no article, rejects none, and tells the client to come again',
    async () => {
      server = await startTestServer()
      const { url } = server
      let stored = 0
      for (let round = 0; round < 12; round += 1) {
        const asked = post(url, INGEST)
        await new Promise((resolve) => setTimeout(resolve, 20 * round))
        await cutConnections()
        const answer = await asked
        if (answer.status === 503) {
          expect(answer.code).toBe('BUSY')
          expect(answer.headers.get('retry-after')).toBe('2')
          expect(answer.text).not.toMatch(/prisma|terminat|connection/i)
        } else {
          expect([answer.status, answer.code]).toEqual([200, null])
          expect(answer.data?.['ingestArticles']).toMatchObject({ rejectedCount: 0 })
          stored += 1
        }
      }
      expect(stored).toBeGreaterThan(0)
      expect((await post(url, INGEST)).data?.['ingestArticles']).toMatchObject({ unchangedCount: 2, rejectedCount: 0 })
      expect((await post(url, { query: '{ articles { totalCount } }' })).data).toEqual({ articles: { totalCount: 2 } })
    },
    STARTING_MS,
  )
})

describe('a database that is gone', () => {
  it(
    'is 503 on every path, with nothing told of how',
    async () => {
      const store = await openTestStore('embedded')
      const gone = await startServer(store, { host: '127.0.0.1', port: 0 }, { log: () => undefined })
      await store.close()
      const { url } = gone
      for (const accept of MEDIA) {
        for (const query of ['{ articles { totalCount } }', INGEST.query, '{ search(text: "pier") { totalCount } }']) {
          const answer = await post(url, { query }, { accept })
          expect([answer.status, answer.code, answer.headers.get('retry-after')]).toEqual([503, 'BUSY', '2'])
          expect(answer.text).not.toMatch(/prisma|pool|engine|node_modules/i)
        }
      }
      for (const path of ['/export/quotes.csv', '/comparison', '/health', '/ready']) {
        const response = await fetch(`${url}${path}`)
        expect(response.status).toBe(503)
        expect(await response.text()).not.toMatch(/prisma|pool|node_modules/i)
      }
      expect((await fetch(`${url}/live`)).status).toBe(200)
      await gone.close()
      await store.drop()
    },
    STARTING_MS,
  )
})

describe('what is a fault of the database', () => {
  const fault = (name: string, message: string, more: object = {}) =>
    Object.assign(new Error(message), { name, ...more })

  it.each([
    fault('Error', 'Connection terminated unexpectedly'),
    fault('Error', 'x', { code: 'ECONNREFUSED' }),
    fault('PrismaClientKnownRequestError', 'Server has closed the connection.', { code: 'P1017' }),
    fault('PrismaClientKnownRequestError', 'Raw query failed.', { code: 'P2010', meta: { code: '57P01' } }),
    fault('PrismaClientKnownRequestError', 'No transaction to be had.', { code: 'P2028' }),
    fault('DriverAdapterError', 'x', { cause: { kind: 'x' } }),
  ])('%s is', (error) => {
    expect(isDatabaseFault(error)).toBe(true)
  })

  it.each([
    fault('RangeError', 'Maximum call stack size exceeded'),
    fault('TypeError', 'The statement 57014 is a number of an article.'.replace('57014', 'x')),
    fault('PrismaClientKnownRequestError', 'Raw query failed.', { code: 'P2010', meta: { code: '22021' } }),
    fault('PrismaClientKnownRequestError', 'index row size exceeds', { code: 'P2010', meta: { code: '54000' } }),
  ])('%s is not', (error) => {
    expect(isDatabaseFault(error)).toBe(false)
    expect(isDatabaseAway(error)).toBe(false)
  })
})
