// A PostgreSQL server that is stopped at once and started again, and whose backends are ended, while articles come in:
// DATABASE_URL=postgres://… npx tsx scripts/faults/database.ts FOLDER, where FOLDER has the server's data (what .ci/postgres printed)
import { execFileSync } from 'node:child_process'
import { readdirSync, existsSync } from 'node:fs'
import { Client } from 'pg'
import {
  DATABASE_URL,
  describe,
  endServer,
  makeFolder,
  missing,
  report,
  startLoad,
  startServer,
  wait,
} from './harness.js'

const [folder] = process.argv.slice(2)
if (DATABASE_URL === null || folder === undefined)
  throw new Error('Set DATABASE_URL, and name the folder of the server.')
const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
const control = `/usr/lib/postgresql/${versions.at(-1) ?? ''}/bin/pg_ctl`
const asOwner = (...args: string[]): void => {
  const command = [control, '-D', `${folder}/data`, '-w', ...args].join(' ')
  execFileSync('su', ['postgres', '-s', '/bin/sh', '-c', `${command} >/dev/null 2>&1`])
}

const server = await startServer(makeFolder())

async function during(fault: string, harm: () => Promise<void> | void): Promise<void> {
  const load = startLoad(() => server.url)
  const more = async (count: number): Promise<void> => {
    const until = load.stored.length + count
    while (load.stored.length < until) await wait(20)
  }
  await more(10)
  await harm()
  const began = performance.now()
  await more(1)
  const back = Math.round(performance.now() - began)
  await more(10)
  await load.stop()
  const lost = await missing(server.url, load.stored)
  report(
    fault,
    `${String(load.stored.length)} articles stored, the next one ${String(back)} ms after; ${describe(load.seen)}`,
    lost.length,
  )
}

await during('database stopped immediately and started again', () => {
  asOwner('restart', '-m', 'immediate')
})
await during('backends killed × 10', async () => {
  const client = new Client({ connectionString: DATABASE_URL ?? '' })
  await client.connect()
  for (let time = 0; time < 10; time += 1) {
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    )
    await wait(300)
  }
  await client.end()
})
await endServer(server, 'SIGTERM')
process.exit()
