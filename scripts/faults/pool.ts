// Every connection of the pool waits for a lock, then others have all connections of the database: DATABASE_URL=postgres://… npx tsx scripts/faults/pool.ts
import { Client } from 'pg'
import {
  ask,
  DATABASE_URL,
  describe,
  endServer,
  look,
  makeFolder,
  missing,
  report,
  startLoad,
  startServer,
  wait,
} from './harness.js'

if (DATABASE_URL === null) throw new Error('Set DATABASE_URL.')
const server = await startServer(makeFolder())

async function during(fault: string, harm: () => Promise<() => Promise<void>>, hands: number): Promise<void> {
  const load = startLoad(() => server.url, 2)
  while (load.stored.length < 5) await wait(20)
  const heal = await harm()
  const query = '{ articles(first: 5) { nodes { title } } }'
  const readers = Array.from({ length: hands }, async () => {
    const began = performance.now()
    const { status, code } = await ask(server.url, query)
    return { told: `${String(status)}${code === null ? '' : ` ${code}`}`, ms: performance.now() - began }
  })
  await wait(1_000)
  const live = await look(server.url, '/live')
  const told = await Promise.all(readers)
  await heal()
  const before = load.stored.length
  const began = performance.now()
  while (load.stored.length === before) await wait(20)
  const back = Math.round(performance.now() - began)
  await load.stop()
  const seen = new Map<string, number>()
  for (const { told: one } of told) seen.set(one, (seen.get(one) ?? 0) + 1)
  const longest = Math.round(Math.max(...told.map(({ ms }) => ms)) / 1_000)
  const lost = await missing(server.url, load.stored)
  report(
    fault,
    `readers: ${describe(seen)}, within ${String(longest)} s; \`/live\` ${String(live.status)} after ${String(live.ms)} ms; articles again ${String(back)} ms after; writers: ${describe(load.seen)}`,
    lost.length,
  )
}

await during(
  'pool exhausted: 10 connections wait for a lock, 40 readers come',
  async () => {
    const client = new Client({ connectionString: DATABASE_URL ?? '' })
    await client.connect()
    await client.query('BEGIN; LOCK TABLE "Article" IN ACCESS EXCLUSIVE MODE')
    return () => client.end()
  },
  40,
)
await during(
  'all connections of the database taken by others',
  async () => {
    const clients: Client[] = []
    const admin = new Client({ connectionString: DATABASE_URL ?? '' })
    await admin.connect()
    // Ours as well: the pool must open new ones, and gets none.
    const end =
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database() AND NOT pid = ANY($1)'
    const fill = async (): Promise<void> => {
      for (let isFull = false; !isFull;) {
        const client = new Client({ connectionString: DATABASE_URL ?? '' })
        client.on('error', () => undefined)
        isFull = await client.connect().then(
          () => (clients.push(client), false),
          () => true,
        )
      }
    }
    // Whoever is quicker has a connection that is free again: it takes some turns.
    for (let turn = 0; turn < 5; turn += 1) {
      await fill()
      const own = clients.map((client) => (client as unknown as { readonly processID: number }).processID)
      await admin.query(end, [own])
    }
    await fill()
    return async () => {
      await Promise.all([...clients, admin].map((client) => client.end()))
    }
  },
  40,
)
await endServer(server, 'SIGTERM')
process.exit()
