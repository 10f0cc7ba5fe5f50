import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client/index.js'
import { readEvents } from '../../src/client/read-events.js'
import { startServer } from '../../src/serve/server.js'
import type { RunningServer } from '../../src/serve/server.js'
import { KEPT_DAYS, MOST_CHANGES } from '../../src/store/prune-changes.js'
import { CLOCK, saveChanges } from '../../src/store/save-changes.js'
import { inTransaction } from '../../src/store/transaction.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'
import { STARTING_MS } from './test-server.js'

vi.setConfig({ testTimeout: STARTING_MS })

const EVENT = '00000000-0000-7000-8000-000000000001'
const ADDED = { kind: 'ARTICLE_ADDED', eventId: EVENT } as const
const DAY_MS = 86_400_000

describe.each(ENGINES)('a subscription that is cut, on the %s engine', (engine) => {
  let store: TestStore
  let server: RunningServer
  beforeAll(async () => {
    store = await openTestStore(engine)
    server = await startServer(store, { host: '127.0.0.1', port: 0 }, { mostSubscribers: 2 })
  }, STARTING_MS)
  afterAll(async () => {
    await server.close()
    await store.drop()
  })

  const happen = (count: number) => inTransaction(store.db, (tx) => saveChanges(tx, Array(count).fill(ADDED)))

  /** As a browser's EventSource asks: by GET, with the last id in a header where there was one. */
  async function listen(query: string, lastEventId: string | null, signal: AbortSignal): Promise<Response> {
    const url = new URL('/graphql', server.url)
    url.searchParams.set('query', `subscription { ${query} }`)
    const header = lastEventId === null ? {} : { 'last-event-id': lastEventId }
    return fetch(url, { headers: { accept: 'text/event-stream', ...header }, signal })
  }

  async function idsOf(query: string, lastEventId: string | null, count: number): Promise<(string | null)[]> {
    const control = new AbortController()
    // The place of one who left is free as soon as the server has noticed.
    const body = await vi.waitFor(async () => {
      const response = await listen(query, lastEventId, control.signal)
      if (response.status !== 200 || response.body === null) throw new Error(await response.text())
      return response.body
    }, STARTING_MS)
    const ids: (string | null)[] = []
    for await (const { id } of readEvents(body)) if (ids.push(id) === count) break
    control.abort()
    return ids
  }

  async function refusal(query: string, lastEventId: string | null) {
    const response = await listen(query, lastEventId, AbortSignal.timeout(STARTING_MS))
    const [, data = '{}'] = /data: (.*)/.exec(await response.text()) ?? []
    const { errors } = JSON.parse(data) as { errors?: { message: string; extensions: { code: string } }[] }
    return { status: response.status, code: errors?.[0]?.extensions.code, message: errors?.[0]?.message ?? '' }
  }

  it('goes on by Last-Event-ID, which every event carries, or by `after`: the later one holds', async () => {
    await happen(4)
    expect(await idsOf('articleIngested(after: 0) { isRevision }', null, 4)).toEqual(['1', '2', '3', '4'])
    expect(await idsOf('articleIngested { at }', '2', 2)).toEqual(['3', '4'])
    expect(await idsOf('articleIngested(after: 1) { at }', '3', 1)).toEqual(['4'])
    expect(await idsOf('articleIngested(after: 3) { at }', '1', 1)).toEqual(['4'])
  })

  it('is refused with a word on what to do where it names what is no version, or one of another database', async () => {
    expect(await refusal('articleIngested { at }', 'yesterday')).toEqual({
      status: 200,
      code: 'BAD_INPUT',
      message: 'Last-Event-ID must be a version as the line `id:` gave it, not "yesterday".',
    })
    expect(await refusal('articleIngested(after: 9) { at }', null)).toEqual({
      status: 410,
      code: 'GONE',
      message:
        'Version 9 is not of this database, whose latest one is 4. Read afresh what you show, and subscribe from `changeVersion`.',
    })
  })

  it('finds no place while too many subscribe, and one as soon as somebody leaves', async () => {
    const client = createClient(server.url, { retries: 0 })
    const two = [client.articleIngested({ after: 0 }), client.articleIngested({ after: 0 })]
    for (const one of two) expect((await one.next()).done).toBe(false)
    await expect(client.articleIngested({ after: 0 }).next()).rejects.toMatchObject({ code: 'BUSY', status: 503 })
    await two[0]?.return()
    const third = createClient(server.url).articleIngested({ after: 0 })
    expect((await third.next()).done).toBe(false)
    await third.return()
    await two[1]?.return()
  })

  it('is told to read afresh where what it missed is no longer kept: of changes that are old, and of too many', async () => {
    // Four changes of long ago, and the clock just before it looks for old ones.
    await store.db.change.updateMany({ data: { at: new Date(Date.now() - (KEPT_DAYS + 1) * DAY_MS) } })
    await store.db.changeClock.update({ where: { id: CLOCK }, data: { version: 999 } })
    await happen(2)
    expect(await store.db.change.findMany({ select: { version: true } })).toEqual([
      { version: 1000 },
      { version: 1001 },
    ])
    expect(await idsOf('articleIngested(after: 999) { at }', null, 2)).toEqual(['1000', '1001'])
    expect(await refusal('articleIngested(after: 998) { at }', null)).toMatchObject({ status: 410, code: 'GONE' })
    await expect(createClient(server.url).articleIngested({ after: 3 }).next()).rejects.toMatchObject({
      code: 'GONE',
      status: 410,
      message:
        'The changes after version 3 are no longer kept, only those after 999. Read afresh what you show, and subscribe from `changeVersion`.',
    })

    await store.db.changeClock.update({ where: { id: CLOCK }, data: { version: MOST_CHANGES + 1_999 } })
    await happen(2)
    expect(await store.db.changeClock.findUnique({ where: { id: CLOCK } })).toMatchObject({ prunedTo: 2_001 })
    expect(await store.db.change.count()).toBe(2)
  })
})
