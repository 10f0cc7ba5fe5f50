import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../src/client/index.js'
import type {
  ArticleIngestedSubscription,
  EventChangedSubscription,
  FindingsChangedSubscription,
} from '../../src/client/index.js'
import { startServer } from '../../src/serve/server.js'
import type { RunningServer } from '../../src/serve/server.js'
import { openChangeFeed } from '../../src/store/change-feed.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/open-store.js'
import { saveChanges } from '../../src/store/save-changes.js'
import { inTransaction } from '../../src/store/transaction.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { ENGINES, openTestStore, type TestStore } from '../support/open-test-store.js'
import { STARTING_MS } from './test-server.js'

vi.setConfig({ testTimeout: STARTING_MS })

const [COURIER, WIRE, GAZETTE] = HARBOUR_ARTICLES
const EVENT = '00000000-0000-7000-8000-000000000001'

describe.each(ENGINES)('subscriptions on the %s engine', (engine) => {
  let store: TestStore
  let second: Store | null = null
  const servers: RunningServer[] = []
  const faults: unknown[] = []
  let last = 0

  beforeAll(async () => {
    store = await openTestStore(engine)
    // The embedded engine belongs to one process; on a PostgreSQL server another one works on the same database.
    second = engine === 'postgres' ? await openStore(store.config) : null
    for (const one of [store, second ?? store]) {
      servers.push(await startServer(one, { host: '127.0.0.1', port: 0 }, { log: (fault) => faults.push(fault) }))
    }
  }, STARTING_MS)
  afterAll(async () => {
    for (const server of servers) await server.close()
    await second?.close()
    await store.drop()
    expect(faults).toEqual([])
  })
  const clientOf = (place: number) => createClient(servers[place]?.url ?? '')

  it('tell of an article that came in through another server, and of one by the command line', async () => {
    const told: ArticleIngestedSubscription['articleIngested'][] = []
    const following = (async () => {
      for await (const { articleIngested } of clientOf(0).articleIngested({ after: 0 })) {
        told.push(articleIngested)
        if (told.length === 3) return
      }
    })()
    await clientOf(1).ingestArticles({ articles: [{ ...COURIER }] })
    const target =
      engine === 'postgres' ? ['--database-url', store.config.databaseUrl ?? ''] : ['--data', store.config.dataFolder]
    expect(await ingestByCommand(['-', '--outlet', 'Nordic Wire', ...target], WIRE?.text ?? '')).toBe(0)
    await clientOf(1).ingestArticles({ articles: [{ ...COURIER, text: `${COURIER?.text ?? ''}\n\nTalks go on.` }] })
    await following
    expect(told.map(({ article, isRevision }) => [article?.outlet?.name, isRevision])).toEqual([
      ['The Port Courier', false],
      ['Nordic Wire', false],
      ['The Port Courier', true],
    ])
    const versions = told.map(({ version }) => version)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    last = versions.at(-1) ?? 0
  })

  it('tell what happened since the last version seen, and follow an event into the one that takes it over', async () => {
    const client = clientOf(0)
    const { events } = await client.events()
    const eventId = events.nodes[0]?.id ?? ''
    const missed = client.articleIngested({ after: 1 })
    expect((await missed.next()).value?.articleIngested.article?.outlet?.name).toBe('Nordic Wire')
    await missed.return()

    const told: EventChangedSubscription['eventChanged'][] = []
    const changes = client.eventChanged({ id: eventId, after: last })
    const following = (async () => {
      for await (const { eventChanged } of changes) {
        told.push(eventChanged)
        if (eventChanged.kind === 'ARTICLE_DELETED') return
      }
    })()
    const other = {
      outlet: 'Morn Herald',
      text: 'A choir of schoolchildren won the singing contest at Lake Morn.\n\n“We sang as if nobody listened,” Otto Lind said.',
    }
    await clientOf(1).ingestArticles({ articles: [{ ...GAZETTE }] })
    const { ingestArticles } = await clientOf(1).ingestArticles({ articles: [other] })
    const [taken] = ingestArticles.results
    if (taken?.__typename !== 'ArticleStored') throw new Error(JSON.stringify(taken))
    await clientOf(1).mergeEvents({ into: taken.event.id, events: [eventId], curator: 'A. Reader' })
    await clientOf(1).deleteArticle({ article: taken.article.id })
    await following
    expect([...new Set(told.map(({ kind }) => kind))].sort()).toEqual([
      'ARTICLE_ADDED',
      'ARTICLE_DELETED',
      'ARTICLE_MOVED',
      'CORRECTED',
      'EVENT_MERGED',
      'RENDERING_ADDED',
    ])
    const merged = told.find(({ kind }) => kind === 'EVENT_MERGED')
    expect([merged?.event?.id, merged?.otherEvent?.id]).toEqual([eventId, taken.event.id])
    expect(told.find(({ kind }) => kind === 'CORRECTED')?.correction).toMatchObject({ curator: 'A. Reader' })
  })

  it('tell the readers of an event that an article shows it to be one with another', async () => {
    const take = async (text: string): Promise<string> => {
      const { ingestArticles } = await clientOf(1).ingestArticles({
        articles: [{ text, publishedAt: '2031-05-04T08:00:00Z' }],
      })
      const [taken] = ingestArticles.results
      if (taken?.__typename !== 'ArticleStored') throw new Error(JSON.stringify(taken))
      return taken.event.id
    }
    const bus = await take(
      'A tour bus overturned on the pass road above Castor on Friday night, the mountain rescue service said. Its driver was pulled out of the wreck.',
    )
    const choir = await take(
      'Four members of the choir Saint Orla were hurt on their way home from a festival by bus. Their concert on Sunday is called off, its conductor Nela Brandt told singers and families.',
    )
    expect(choir).not.toBe(bus)
    const after = await versionOf(servers[0]?.url ?? '')
    const told = [clientOf(0).eventChanged({ id: bus, after }), clientOf(0).eventChanged({ id: choir, after })]
    const both = await take(
      'Four singers of the choir Saint Orla were hurt when their tour bus overturned on the pass road above Castor on Friday night. The mountain rescue service pulled the driver and the conductor Nela Brandt out of the wreck; the concert on Sunday is called off.',
    )
    const gone = both === bus ? choir : bus
    for (const changes of told) {
      for await (const { eventChanged } of changes) {
        if (eventChanged.kind !== 'EVENT_MERGED') continue
        expect([eventChanged.event?.id, eventChanged.otherEvent?.id]).toEqual([gone, both])
        break
      }
    }
  })

  it('tell of findings that are new and of those that must be taken back, and of nothing else', async () => {
    const [client, other] = [clientOf(0), clientOf(1)]
    const wall = (outlet: string, verb: string) => ({
      outlet,
      publishedAt: '2026-04-02T08:00:00Z',
      text: `Harbour wall of Karsk\n\n“The harbour wall will surely ${verb} before another winter like this one,” the engineer Ada Brenn told the harbour council of Karsk on Tuesday.\n\nThe harbour council of Karsk met for three hours.`,
    })
    const { ingestArticles } = await other.ingestArticles({ articles: [wall('Lorn Gazette', 'collapse')] })
    const [first] = ingestArticles.results
    if (first?.__typename !== 'ArticleStored') throw new Error(JSON.stringify(first))
    const changeVersion = await versionOf(servers[0]?.url ?? '')
    const changes = client.findingsChanged({ id: first.event.id, after: changeVersion, known: [] })
    const told: FindingsChangedSubscription['findingsChanged'][] = []
    const next = async (isEnough: (one: FindingsChangedSubscription['findingsChanged']) => boolean): Promise<void> => {
      for (;;) {
        const { value, done } = await changes.next()
        if (done === true) throw new Error('nothing more is told')
        told.push(value.findingsChanged)
        if (isEnough(value.findingsChanged)) return
      }
    }
    const second = await other.ingestArticles({ articles: [wall('Coast Radio', 'crumble')] })
    const [reworded] = second.ingestArticles.results
    if (reworded?.__typename !== 'ArticleStored') throw new Error(JSON.stringify(reworded))
    expect(reworded.event.id).toBe(first.event.id)
    await next(({ added }) => added.some(({ kind }) => kind === 'REWORDING'))
    await other.deleteArticle({ article: reworded.article.id })
    await next(({ withdrawn }) => withdrawn.length > 0)
    await changes.return()
    const rewording = told.flatMap(({ added }) => added).find(({ kind }) => kind === 'REWORDING')
    expect(rewording?.sides.map(({ says }) => says).sort()).toEqual(['collapse', 'crumble'])
    expect(told.at(-1)?.withdrawn).toContain(rewording?.id)
    expect(told.every(({ added, withdrawn }) => added.length + withdrawn.length > 0)).toBe(true)
    const nowhere = Buffer.from(`Event:${EVENT}`).toString('base64url')
    await expect(client.findingsChanged({ id: nowhere }).next()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('cost one look at the log, however many follow', async () => {
    let reads = 0
    const counted = store.db.$extends({
      query: {
        change: {
          findMany: ({ args, query }) => {
            reads += 1
            return query(args)
          },
        },
      },
    })
    const feed = openChangeFeed(counted as unknown as typeof store.db)
    const { version } = await feed.span()
    const following = Array.from({ length: 1_000 }, () => feed.follow(version, {}))
    expect(feed.isFull()).toBe(false)
    const heard = following.map((changes) => changes.next())
    await wait(500)
    expect([feed.isFull(), reads]).toEqual([true, 0])
    await inTransaction(store.db, (tx) => saveChanges(tx, [{ kind: 'CORRECTED', eventId: EVENT }]))
    const versions = (await Promise.all(heard)).map((next) => (next.value as { version: number } | undefined)?.version)
    expect(new Set(versions)).toEqual(new Set([version + 1]))
    expect(reads).toBe(1)
    feed.close()
  })

  it('end at once when the server stops, and refuse what is no event', async () => {
    const nowhere = Buffer.from(`Event:${EVENT}`).toString('base64url')
    await expect(clientOf(0).eventChanged({ id: nowhere }).next()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const third = await startServer(store, { host: '127.0.0.1', port: 0 })
    const client = createClient(third.url)
    const changes = client.articleIngested({ after: 0 })
    expect((await changes.next()).done).toBe(false)
    await third.close()
    await changes.return()
  })
})

describe('the change log', () => {
  it.skipIf(!ENGINES.includes('postgres'))('shows no version before every smaller one', async () => {
    const store = await openTestStore('postgres')
    const feed = openChangeFeed(store.db)
    try {
      const change = { kind: 'CORRECTED', eventId: EVENT } as const
      let release = (): void => undefined
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      let hasWritten = (): void => undefined
      const written = new Promise<void>((resolve) => {
        hasWritten = resolve
      })
      const slow = inTransaction(store.db, async (tx) => {
        await saveChanges(tx, [change, change])
        hasWritten()
        await held
      })
      await written
      const quick = inTransaction(store.db, (tx) => saveChanges(tx, [change]))
      expect(await Promise.race([quick.then(() => 'written'), wait(500).then(() => 'waiting')])).toBe('waiting')
      expect((await feed.span()).version).toBe(0)
      release()
      await Promise.all([slow, quick])
      const seen: number[] = []
      for await (const { version } of feed.follow(0, {})) {
        seen.push(version)
        if (seen.length === 3) break
      }
      expect(seen).toEqual([1, 2, 3])
    } finally {
      feed.close()
      await store.drop()
    }
  })
})

function ingestByCommand(args: readonly string[], input: string): Promise<number | null> {
  const program = resolve(import.meta.dirname, '../../bin/rashomon.js')
  const child = spawn(process.execPath, [program, 'ingest', ...args], { stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(input)
  return new Promise((done) => child.once('exit', done))
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The version of the latest change that a server knows of. */
async function versionOf(url: string): Promise<number> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ changeVersion }' }),
  })
  const { data } = (await response.json()) as { data: { changeVersion: number } }
  return data.changeVersion
}
