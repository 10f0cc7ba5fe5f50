// The primary breaks down while articles come in, its standby is promoted, and the server goes on there. Run by `.ci/replicas --faults`:
// npx tsx scripts/faults/failover.ts PRIMARY_URL STANDBY_URL, with the command that stops the primary at once in STOP_PRIMARY
import { execFileSync } from 'node:child_process'
import { Client } from 'pg'
import { describe, endServer, makeFolder, missing, report, startLoad, startServer, wait } from './harness.js'

const [primaryUrl = '', standbyUrl = ''] = process.argv.slice(2)
const { STOP_PRIMARY = '' } = process.env
if (standbyUrl === '' || STOP_PRIMARY === '') throw new Error('This is run by .ci/replicas --faults.')

async function ask<T>(url: string, query: string): Promise<T | undefined> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<{ answer: T }>(query)).rows[0]?.answer
  } finally {
    await client.end()
  }
}

/** Stops the primary as a broken machine would. */
function breakPrimary(): void {
  const asRoot = process.getuid?.() === 0
  const [command, args] = asRoot ? ['su', ['postgres', '-s', '/bin/sh', '-c']] : ['sh', ['-c']]
  execFileSync(command, [...args, STOP_PRIMARY], { stdio: 'ignore' })
}

// An article is told to be stored when the standby has it as well: what a copy that lags does not have is lost with the primary.
const standby = await ask<string>(primaryUrl, 'SELECT application_name AS answer FROM pg_stat_replication')
await ask(primaryUrl, `ALTER SYSTEM SET synchronous_standby_names = '${standby ?? ''}'`)
await ask(primaryUrl, 'SELECT pg_reload_conf()::text AS answer')
const isSynchronous = "SELECT count(*)::int AS answer FROM pg_stat_replication WHERE sync_state = 'sync'"
while ((await ask<number>(primaryUrl, isSynchronous)) !== 1) await wait(50)

const given = { DATABASE_READ_URL: standbyUrl }
const first = await startServer(makeFolder(), [], [], { ...given, DATABASE_URL: primaryUrl })
let { url } = first
const load = startLoad(() => url)
while (load.stored.length < 20) await wait(20)
breakPrimary()
const before = load.stored.length
const began = performance.now()
await wait(2_000)
await ask(standbyUrl, 'SELECT pg_promote()::text AS answer')
const code = await endServer(first, 'SIGTERM')
const second = await startServer(makeFolder(), [], [], { DATABASE_URL: standbyUrl })
url = second.url
while (load.stored.length < before + 10) await wait(20)
await load.stop()
const lost = await missing(second.url, load.stored)
report(
  'primary breaks down, its standby is promoted, and the server is started there',
  `${String(before)} articles stored before, ${String(load.stored.length - before)} after, within ${String(Math.round((performance.now() - began) / 1_000))} s; the first server ended with ${String(code)}; ${describe(load.seen)}`,
  lost.length,
)
await endServer(second, 'SIGTERM')
process.exit()
