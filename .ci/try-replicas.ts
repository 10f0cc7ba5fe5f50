/**
 * Reads from a standby while articles come in: who wrote reads what he wrote, whatever lags; a standby that is gone is not missed; after
 * a failover the standby has all that was told to be stored. Run by `.ci/replicas`.
 */
import { strictEqual as same } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { startServer, type RunningServer } from '../src/serve/server.js'
import { openStore, type Store } from '../src/store/open-store.js'

const [primaryUrl = '', standbyUrl = ''] = process.argv.slice(2)
const { STOP_PRIMARY = '', STOP_STANDBY = '', START_STANDBY = '' } = process.env

interface Running {
  readonly store: Store
  readonly server: RunningServer
}

async function start(databaseUrl: string, databaseReadUrl: string | null): Promise<Running> {
  const store = await openStore({ databaseUrl, databaseReadUrl, dataFolder: '' })
  return { store, server: await startServer(store, { host: '127.0.0.1', port: 0 }) }
}

async function stop({ server, store }: Running): Promise<void> {
  await server.close()
  await store.close()
}

async function ask(url: string, query: string, variables: object = {}): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown }
  if (data === undefined || data === null) throw new Error(JSON.stringify(errors))
  return data
}

let written = 0
async function write(url: string): Promise<void> {
  written += 1
  const text = `Bridge ${String(written)} of Tolvsk was closed on Monday. “We found a crack in pier ${String(written)},” bridge master Ada Quill said.`
  const INGEST = 'mutation ($text: String!) { ingestArticles(articles: [{ text: $text }]) { storedCount } }'
  const { ingestArticles } = (await ask(url, INGEST, { text })) as { ingestArticles: { storedCount: number } }
  same(ingestArticles.storedCount, 1)
}

async function count(url: string): Promise<number> {
  return ((await ask(url, '{ articles { totalCount } }')) as { articles: { totalCount: number } }).articles.totalCount
}

async function onStandby<T>(query: string): Promise<T> {
  const client = new Client({ connectionString: standbyUrl })
  await client.connect()
  try {
    return (await client.query<{ answer: T }>(query)).rows[0]?.answer as T
  } finally {
    await client.end()
  }
}

/** Waits until something holds. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await pause(100)) if (await holds()) return
  throw new Error(`It did not come about: ${what}.`)
}

function shell(command: string): void {
  const asRoot = process.getuid?.() === 0
  execFileSync(asRoot ? 'su' : 'sh', asRoot ? ['postgres', '-s', '/bin/sh', '-c', command] : ['-c', command], {
    stdio: 'ignore',
  })
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const one = await start(primaryUrl, standbyUrl)
const other = await start(primaryUrl, null)
const url = one.server.url

for (let times = 0; times < 20; times += 1) {
  await write(url)
  same(await count(url), written)
}
say('who wrote reads what he wrote, 20 times of 20')

await until(
  'the standby has caught up',
  async () => (await onStandby<number>('SELECT count(*)::int AS answer FROM "Article"')) === written,
)
await onStandby('SELECT pg_wal_replay_pause()::text AS answer')
await until('replay is paused', () => onStandby<boolean>('SELECT pg_is_wal_replay_paused() AS answer'))
await write(other.server.url)
same(await count(other.server.url), written)
same(await count(url), written - 1)
same(await count(url), written - 1)
say('queries are read from the standby: what another server wrote is not there while replay is paused')
await write(url)
for (let times = 0; times < 5; times += 1) same(await count(url), written)
say('who wrote reads what he wrote while replay is paused, from the primary')
await onStandby('SELECT pg_wal_replay_resume()::text AS answer')
await until(
  'replay goes on',
  async () => (await onStandby<number>('SELECT count(*)::int AS answer FROM "Article"')) === written,
)
same(await count(url), written)

shell(STOP_STANDBY)
for (let times = 0; times < 5; times += 1) same(await count(url), written)
await write(url)
same(await count(url), written)
say('a standby that is gone is not missed')
shell(START_STANDBY)
await until(
  'the standby follows again',
  async () => (await onStandby<number>('SELECT count(*)::int AS answer FROM "Article"')) === written,
)

shell(STOP_PRIMARY)
await onStandby('SELECT pg_promote() AS answer')
await stop(one)
await stop(other)
const after = await start(standbyUrl, null)
same(await count(after.server.url), written)
await write(after.server.url)
same(await count(after.server.url), written)
say(`after the failover all ${String(written - 1)} articles are there, and the next one comes in`)
await stop(after)
process.exit(0)
