// An ingesting process is killed (-9) at random statements of its batches, again and again, and started again where it stopped; at the end what
// is stored is held, row by row, against a run that nobody disturbed: [DATABASE_URL=postgres://…] npx tsx scripts/faults/kill-ingest.ts [times] [seed]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { openStore } from '../../src/store/open-store.js'
import { verifyStore } from '../../src/store/verify-store.js'
import { mulberry32 } from '../../test/bench/random.js'
import { syntheticCoverage } from '../../test/bench/synthetic-coverage.js'
import { dumpStore } from '../../test/support/dump-store.js'
import type { Dump } from '../../test/support/dump-store.js'
import { DATABASE_URL, makeFolder, report } from './harness.js'
import type { Task } from './killed-ingest.js'

const times = Number(process.argv[2] ?? 50)
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000)
/** Articles of a batch, and batches that a process is handed: it is killed in one of these. */
const BATCH = 8
const BATCHES = 3

const chance = mulberry32(seed)
const coverage = [...syntheticCoverage({ articles: (times + BATCHES) * BATCH * 2, largest: 12, seed: 7 })]
const batches = Array.from({ length: Math.ceil(coverage.length / BATCH) }, (_, index) =>
  coverage
    .slice(index * BATCH, (index + 1) * BATCH)
    .map((article) => JSON.stringify(article))
    .join('\n'),
)

type Place = Pick<Task, 'databaseUrl' | 'dataFolder'>

function placeFor(run: string): Place {
  if (DATABASE_URL === null) return { databaseUrl: null, dataFolder: makeFolder() }
  const url = new URL(DATABASE_URL)
  url.searchParams.set('schema', `${run}_${String(process.pid)}`)
  return { databaseUrl: url.href, dataFolder: '' }
}

/** Hands batches to a process of its own. @returns how many it told to be in, its statements, and whether it was killed. */
async function run(place: Place, given: readonly string[], at: number | null, after: number | null) {
  const child = spawn(process.execPath, ['--import', 'tsx', resolve(import.meta.dirname, 'killed-ingest.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  process.on('exit', () => child.kill('SIGKILL'))
  child.stdin.end(`${JSON.stringify({ ...place, batches: given, at, after } satisfies Task)}\n`)
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (code !== 0 && signal !== 'SIGKILL') throw new Error(`The process ended with ${String(code ?? signal)}: ${out}`)
  const told = [...out.matchAll(/^\d+ (\d+)$/gm)]
  return { done: told.length, statements: Number(told.at(-1)?.[1] ?? 0), isKilled: signal === 'SIGKILL' }
}

/** What is stored in the end, and what `rashomon verify` says of it. */
async function look(place: Place): Promise<{ readonly dump: Dump; readonly broken: number }> {
  const store = await openStore(place)
  const dump = await dumpStore(store.db)
  let broken = 0
  for await (const rule of verifyStore(store.db)) broken += rule.broken
  await store.close()
  return { dump, broken }
}

const began = performance.now()
const disturbed = placeFor('disturbed')
const usual = { statements: 100 * BATCH }
let [next, killed, lived, before] = [0, 0, 0, 0]
while (killed < times) {
  const at = 1 + Math.floor(chance() * usual.statements)
  const after = chance() < 0.5 ? null : Math.floor(chance() * 20)
  const { done, statements, isKilled } = await run(disturbed, batches.slice(next, next + BATCHES), at, after)
  if (done > 0) usual.statements = Math.round(0.5 * (usual.statements + (statements / done) * BATCHES))
  next += done
  if (isKilled) killed += 1
  else lived += 1
  if (isKilled && done === 0) before += 1
  process.stderr.write(
    `${String(Math.round((performance.now() - began) / 1_000))} s: ${String(killed)} killed, ${String(next)} batches in\n`,
  )
}
// It goes on from where the last one that was killed stood, to the same end.
const all = batches.slice(0, next + BATCHES)
await run(disturbed, all.slice(next), null, null)
const undisturbed = placeFor('undisturbed')
await run(undisturbed, all, null, null)
const [a, b] = [await look(undisturbed), await look(disturbed)]
const kinds = Object.keys(a.dump) as (keyof Dump)[]
const rows = kinds.reduce((sum, kind) => sum + a.dump[kind].length, 0)
const other = kinds.flatMap((kind) => {
  const [there, here] = [a.dump[kind].map((row) => JSON.stringify(row)), b.dump[kind].map((row) => JSON.stringify(row))]
  const missing = there.filter((row) => !here.includes(row))
  for (const row of missing.slice(0, 3)) process.stderr.write(`${kind}, not as it should be: ${row}\n`)
  return [...missing, ...here.filter((row) => !there.includes(row))]
})
report(
  `kill -9 × ${String(killed)} of a process that takes articles in, ${DATABASE_URL === null ? 'embedded' : 'PostgreSQL'}`,
  `${String(all.length)} batches of ${String(BATCH)} articles; ${String(before)} killed in their first batch, ${String(lived)} lived; ${isDeepStrictEqual(a.dump, b.dump) ? 'the same' : `${String(other.length)} other rows`} in all ${String(rows)} rows as undisturbed; verify: ${String(a.broken + b.broken)} broken; seed ${String(seed)}, ${String(Math.round((performance.now() - began) / 1_000))} s`,
  other.length,
)
process.exit()
