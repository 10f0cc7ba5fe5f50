import { Client } from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import type { ServeOptions } from '../../src/serve/yoga.js'
import { cancellable, CancelledError } from '../../src/store/cancellation.js'
import { ENGINES, openTestStore, TEST_DATABASE_URL } from '../support/open-test-store.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { MEDIA, post } from './post.js'

let server: TestServer | null = null
afterEach(async () => {
  const faults = server?.faults
  await server?.close()
  server = null
  expect(faults ?? []).toEqual([])
})

async function start(limits: ServeOptions['limits']): Promise<string> {
  server = await startTestServer({ limits: limits ?? {} })
  return server.url
}

const QUERY = { query: '{ citations { totalCount } }' }

describe('a server that is asked for more than it bears', () => {
  it(
    'tells whoever has spent their allowance when to come back, by either media type',
    async () => {
      const url = await start({ costInWindow: 60 })
      const first = await post(url, QUERY)
      expect(first.status).toBe(200)
      expect(Number(first.headers.get('ratelimit-remaining'))).toBe(60 - (first.extensions?.cost ?? 0))
      for (let times = 0; times < 5; times += 1) await post(url, QUERY)
      for (const accept of MEDIA) {
        const answer = await post(url, QUERY, { accept })
        expect([answer.status, answer.code]).toEqual([429, 'TOO_MANY'])
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(10)
        expect(answer.headers.get('ratelimit-remaining')).toBe('0')
      }
    },
    STARTING_MS,
  )

  it(
    'does no more at once than it may, and the rest is told at once',
    async () => {
      const url = await start({ requestsAtOnce: 2 })
      const answers = await Promise.all(Array.from({ length: 12 }, () => post(url, QUERY)))
      const busy = answers.filter(({ status }) => status === 503)
      expect(answers.filter(({ status }) => status === 200).length + busy.length).toBe(12)
      expect(busy.length).toBeGreaterThan(0)
      for (const { code, headers } of busy) expect([code, headers.get('retry-after')]).toEqual(['BUSY', '1'])
      // Every place is given back.
      for (let times = 0; times < 4; times += 1) expect((await post(url, QUERY)).status).toBe(200)
    },
    STARTING_MS,
  )

  it(
    'says that an answer would be too long, and does not cut it',
    async () => {
      const url = await start({ answerBytes: 3_000 })
      expect((await post(url, { query: '{ limits { name } }' })).status).toBe(200)
      for (const accept of MEDIA) {
        const answer = await post(url, { query: '{ __schema { types { description } } }' }, { accept })
        expect([answer.code, answer.data]).toEqual(['TOO_LARGE', undefined])
        expect(answer.text.length).toBeLessThan(500)
      }
    },
    STARTING_MS,
  )
})

describe.skipIf(TEST_DATABASE_URL === null)('a statement that nobody waits for any more', () => {
  /** Holds a table, so that whoever counts it waits; and tells who waits. */
  async function holdTable() {
    const holder = new Client({ connectionString: TEST_DATABASE_URL ?? '' })
    await holder.connect()
    const { db } = (server as TestServer).store
    const [row] = await db.$queryRaw<{ schema: string }[]>`SELECT current_schema() AS schema`
    await holder.query(`BEGIN; LOCK TABLE "${row?.schema ?? ''}"."Citation" IN ACCESS EXCLUSIVE MODE`)
    const waiting = async () => {
      const { rows } = await holder.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND relation = '"${row?.schema ?? ''}"."Citation"'::regclass`,
      )
      return rows[0]?.count ?? 0
    }
    return { waiting, letGo: () => holder.end() }
  }
  const until = async (isSo: () => Promise<boolean>) => {
    for (let times = 0; times < 500; times += 1) {
      if (await isSo()) return
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error('It never came to be.')
  }

  it(
    'is cancelled when its time is over, and the client is told',
    async () => {
      const url = await start({ querySeconds: 1 })
      const { waiting, letGo } = await holdTable()
      for (const accept of MEDIA) {
        const asked = post(url, QUERY, { accept })
        await until(async () => (await waiting()) > 0)
        const answer = await asked
        expect([answer.status, answer.code]).toEqual([accept === MEDIA[0] ? 200 : 400, 'TOO_SLOW'])
        await until(async () => (await waiting()) === 0)
      }
      await letGo()
      expect((await post(url, QUERY)).code).toBeNull()
    },
    STARTING_MS,
  )

  it(
    'is cancelled when the client leaves, and its place is free',
    async () => {
      const url = await start({ querySeconds: 60, requestsAtOnce: 1 })
      const { waiting, letGo } = await holdTable()
      const leaving = new AbortController()
      const asked = fetch(`${url}/graphql?query=${encodeURIComponent(QUERY.query)}`, { signal: leaving.signal })
      await until(async () => (await waiting()) > 0)
      expect((await post(url, QUERY)).status).toBe(503)
      leaving.abort()
      await expect(asked).rejects.toThrow()
      await until(async () => (await waiting()) === 0)
      expect((await post(url, { query: '{ outlets { totalCount } }' })).status).toBe(200)
      await letGo()
      expect((await post(url, QUERY)).code).toBeNull()
    },
    STARTING_MS,
  )
})

describe.each(ENGINES)('work that was given up, on the %s engine', (engine) => {
  it(
    'begins no further statement, takes its transaction back, and leaves the connection to others',
    async () => {
      const store = await openTestStore(engine)
      try {
        const leaving = new AbortController()
        const work = cancellable(leaving.signal, () =>
          store.db.$transaction(async (tx) => {
            await tx.story.create({ data: { id: '00000000-0000-7000-8000-000000000001' } })
            leaving.abort()
            await tx.story.count()
          }),
        )
        await expect(work).rejects.toThrow(new CancelledError().message)
        await expect(cancellable(leaving.signal, async () => await store.db.story.count())).rejects.toThrow()
        expect(await store.db.story.count()).toBe(0)
      } finally {
        await store.drop()
      }
    },
    STARTING_MS,
  )
})
