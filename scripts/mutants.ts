/**
 * Mutation testing: writes one small mistake after the other into the code and looks whether a test notices.
 *
 *     npm run mutants -- [--sample N] [--seed S] [--processes N] [--out FOLDER] [ROOM | FILE …]
 *     npm run mutants -- --named
 *
 * Without a room (extract, compare, cluster, text, read) or file (`src/text/fold.ts`, or the end of such a path) all five rooms
 * are gone through; `--sample 400` tries 400 mutants of them, for one seed always the same. Prints a table of scores; FOLDER
 * (default coverage/mutants) gets `mutants.json` and for each room `survivors-ROOM.txt` with file, line and change.
 *
 * All mutants stand in one instrumented copy of the code in a temporary folder, each behind a switch, so that nothing is loaded
 * twice; constants and tables of a module are computed again where a mutant changes them. Only tests that reach a mutant are
 * run, the short ones first and no more after the first that fails. A test that takes twenty times its usual steps counts as
 * endless, which is noticed too. The tests are those of the five rooms and test/golden; those that need corpora beside the
 * project are left out.
 *
 * `--named` puts in mistakes that were once made on purpose and that no test noticed, one at a time: see `named-bugs.ts`.
 */
import { existsSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCopy, type Copy, findTests, ROOMS } from './mutants/build-copy.js'
import type { Mutant } from './mutants/instrument.js'
import { NAMED_BUGS } from './mutants/named-bugs.js'
import { Planner } from './mutants/plan-trials.js'
import { type Outcome, TestProcess } from './mutants/pool.js'
import { printScores, roomOf, type Tried, writeResults } from './mutants/report.js'
import { sample } from './mutants/sample.js'
import { tryNamedBugs } from './mutants/try-named-bugs.js'

const ROOT = resolve(import.meta.dirname, '..')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    processes: { type: 'string', default: String(availableParallelism()) },
    out: { type: 'string', default: 'coverage/mutants' },
    named: { type: 'boolean', default: false },
  },
})

await (values.named ? tryBugs() : tryMutants())

async function tryBugs(): Promise<void> {
  let survivors = 0
  for await (const { bug, file, killers } of tryNamedBugs(ROOT, NAMED_BUGS)) {
    if (killers.length === 0) survivors++
    console.log(`${killers.length === 0 ? 'SURVIVED' : 'killed  '} ${bug.name} (${file})`)
    if (killers[0] !== undefined) console.log(`         by ${killers[0]}`)
  }
  console.log(`${String(NAMED_BUGS.length - survivors)} of ${String(NAMED_BUGS.length)} killed.`)
  if (survivors > 0) process.exitCode = 1
}

async function tryMutants(): Promise<void> {
  const folders = [...ROOMS, 'golden'].map((room) => `test/${room}`)
  const copy = buildCopy(ROOT, findTests(ROOT, folders))
  try {
    const wanted = copy.mutants.filter(
      (mutant) => positionals.length === 0 || positionals.some((name) => isIn(mutant, name)),
    )
    const chosen = values.sample === undefined ? wanted : sample(wanted, Number(values.sample), Number(values.seed))
    console.log(
      `${String(chosen.length)} mutants of ${String(wanted.length)}; ${String(copy.tests.length)} files of tests.`,
    )
    if (!existsSync(resolve(ROOT, 'test/golden'))) console.log('There is no test/golden.')
    console.log('Tests that need ../shared are left out.')
    const tried = await tryAll(copy, chosen)
    writeResults(resolve(ROOT, values.out), tried)
    console.log(printScores(tried))
    console.log(`What survived is in ${values.out}.`)
  } finally {
    rmSync(copy.folder, { recursive: true, force: true })
  }
}

function isIn(mutant: Mutant, name: string): boolean {
  return roomOf(mutant) === name || mutant.file.endsWith(name) || mutant.file.startsWith(`${name.replace(/\/$/u, '')}/`)
}

async function tryAll(copy: Copy, chosen: readonly Mutant[]): Promise<Tried[]> {
  const processes = Array.from({ length: Number(values.processes) }, () => new TestProcess(copy))
  const [first] = processes
  if (first === undefined) throw new Error('--processes is at least 1.')
  const start = Date.now()
  await first.start()
  const measured = await first.measure()
  measured.tests.forEach(({ failure }, index) => {
    const [file, name] = first.names[index] ?? []
    if (failure !== null)
      console.warn(`Left out, as it fails without mutants: ${file ?? ''} > ${name ?? ''}\n${failure}`)
  })
  const light = [...measured.tests.keys()].filter((index) => (measured.tests[index]?.steps ?? 0) < 500_000)
  for (const process of processes) process.warmUp = light
  const planner = new Planner(copy, measured, first.names)
  const outcomes = new Map<Mutant, Outcome>()
  const waiting = chosen[Symbol.iterator]()
  const work = async (process: TestProcess) => {
    for (const mutant of waiting) {
      const trial = planner.plan(mutant.id)
      outcomes.set(mutant, trial === undefined ? { state: 'unreached' } : await process.attempt(trial))
      if (outcomes.size % 250 === 0) console.error(progress(outcomes.size, chosen.length, start))
    }
    process.end()
  }
  await Promise.all(processes.map(work))
  return chosen.map((mutant) => ({ mutant, outcome: outcomes.get(mutant) ?? { state: 'unreached' } }))
}

function progress(done: number, of: number, start: number): string {
  return `${String(done)} of ${String(of)} after ${String(Math.round((Date.now() - start) / 1000))} s`
}
