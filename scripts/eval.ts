/**
 * Runs every task whose gold data is at hand and prints one table: `npm run -s eval [-- FOLDER [TASK]]`. FOLDER holds the corpora
 * (default ../shared/corpora), each with its own `score.py`; Python 3 runs the scorers. The column "rows" says where the weights
 * learned from the very rows that are measured: the figure flatters, and the one that cross-validation gave stands beside it.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdtempSync, openSync, closeSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import Table from 'cli-table3'
import { RUNS, type Figure, type Row, type Run, type Score } from './eval/runs.js'
import { crossValidated } from './train/cross-validated.js'
import { readRows, type Link, type PoolQuote } from './train/align/pools.js'
import { takeOutHalf } from './train/align/take-out-half.js'

const [given, only] = process.argv.slice(2)
const corpora = resolve(given ?? join(import.meta.dirname, '../../shared/corpora'))
const work = mkdtempSync(join(tmpdir(), 'rashomon-eval-'))
const table = new Table({
  head: ['task', 'file', 'measure', 'figure', 'to beat', 'rows', 'rows/s'],
  style: { head: [], border: [] },
})
const predictions = new Map<string, { readonly file: string; readonly rate: number }>()

for (const run of RUNS.filter(({ task }) => only === undefined || task === only)) {
  const gold = join(corpora, run.folder, run.file)
  if (!existsSync(gold)) {
    console.error(`Left out: ${run.task} on ${run.file}, which is not at hand.`)
    continue
  }
  const seeds = run.seeds ?? [null]
  const scores: Score[] = []
  let rate = 0
  for (const seed of seeds) {
    const predicted = await predict(run, gold, seed)
    rate = predicted.rate
    scores.push(score(run, predicted.file, seed))
  }
  for (const { measure, toBeat, seen, read } of run.figures) {
    const mean = scores.reduce((sum, one) => sum + read(one), 0) / scores.length
    table.push([run.task, run.file, measure, printShare(mean), toBeat, noteOf(run, seen), rate.toFixed(1)])
  }
}
rmSync(work, { recursive: true })
console.log(table.toString())

/** What a reader must know of the rows before believing the figure. */
function noteOf({ flags = [] }: Run, seen: Figure['seen']): string {
  if (seen !== undefined) return `seen in training; on new ones ${printShare(crossValidated(...seen))}`
  if (flags.includes('--without-ingest-date')) return 'undated ones left so'
  return flags.includes('--held-out') ? 'held out' : ''
}

function printShare(share: number): string {
  return Number.isNaN(share) ? 'none claimed' : share.toFixed(3).replace(/^0/, '')
}

/** The same prediction serves two scorings. The start of the program is not counted in the rate. */
async function predict(
  { task, flags = [] }: Run,
  gold: string,
  seed: number | null,
): Promise<{ file: string; rate: number }> {
  const key = `${task} ${gold} ${flags.join(' ')} ${String(seed)}`
  const known = predictions.get(key)
  if (known !== undefined) return known
  const file = join(work, `${String(predictions.size)}.jsonl`)
  const args = ['tsx', join(import.meta.dirname, 'predict.ts'), task]
  const idle = timed([...args, '/dev/null'], '/dev/null')
  const spent = timed([...args, gold, ...flags, ...(seed === null ? [] : ['--seed', String(seed)])], file)
  const made = { file, rate: (await countLines(gold)) / Math.max(spent - idle, 0.01) }
  predictions.set(key, made)
  return made
}

function timed(args: readonly string[], output: string): number {
  const begun = performance.now()
  const handle = openSync(output, 'w')
  const { status } = spawnSync('npx', args, { stdio: ['ignore', handle, 'inherit'] })
  closeSync(handle)
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}.`)
  return (performance.now() - begun) / 1000
}

function score(run: Run, predicted: string, seed: number | null): Score {
  const { folder, file, scorer = [], gold = [file], after = [], flags = [], own } = run
  if (own !== undefined) return own(readRows<Row>(join(corpora, folder, file)), readRows<Row>(predicted))
  const whole = gold.map((name) => join(corpora, folder, name))
  const files = flags.includes('--without-half') ? writeHalf(whole, seed ?? 1) : whole
  const { stdout, stderr, status } = spawnSync(
    'python3',
    [join(corpora, folder, 'score.py'), ...scorer, ...files, predicted, ...after],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Score
}

/** The gold of a pool without the quotations that the prediction left out. */
function writeHalf([pool = '', links = '']: readonly string[], seed: number): string[] {
  const half = takeOutHalf(readRows<PoolQuote>(pool), readRows<Link>(links), seed)
  return [half.quotes, half.links].map((rows, place) => {
    const file = join(work, `half-${String(place)}.jsonl`)
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
    return file
  })
}

async function countLines(file: string): Promise<number> {
  if (file === '/dev/null') return 0
  let lines = 0
  for await (const line of createInterface({ input: createReadStream(file) })) if (line.trim() !== '') lines += 1
  return lines
}
