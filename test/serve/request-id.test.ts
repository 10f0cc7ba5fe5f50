import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer } from '../../src/serve/server.js'
import type { RunningServer } from '../../src/serve/server.js'
import { openTestStore, type TestStore } from '../support/open-test-store.js'
import { STARTING_MS } from './test-server.js'

let store: TestStore
let server: RunningServer
const logged: { error: unknown; requestId: string | null }[] = []

beforeAll(async () => {
  store = await openTestStore()
  server = await startServer(
    store,
    { host: '127.0.0.1', port: 0 },
    { log: (error, requestId) => logged.push({ error, requestId }) },
  )
}, STARTING_MS)
afterAll(async () => {
  await server.close()
  await store.drop()
})

it('is in the header of every answer, in the log of a fault and beside its message', async () => {
  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  const answer = await ask('{ outlets { totalCount } }')
  expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(logged).toEqual([])

  await store.db.$executeRawUnsafe('ALTER TABLE "Citation" RENAME TO "Lost"')
  const faulty = await ask('{ citations { totalCount } }', { 'x-request-id': 'desk-7' })
  expect(faulty.headers.get('x-request-id')).toBe('desk-7')
  const { errors } = (await faulty.json()) as { errors: { message: string; extensions: Record<string, unknown> }[] }
  expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: 'desk-7' })
  expect(errors[0]?.message).not.toContain('Citation')
  expect(logged.map(({ requestId }) => requestId)).toEqual(['desk-7'])
})
