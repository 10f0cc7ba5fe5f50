/**
 * Runs in a process of its own, in the instrumented copy: loads the code and the tests once, and then runs the tests of one
 * mutant after the other as it is told to.
 */
import fc from 'fast-check'
import { type Gathered, gather } from './harness.js'
import { count, counted, forget, loadedParts, note, turn } from './switch.js'

/** What a process is told. */
export type Order = Load | { readonly kind: 'measure'; readonly mutants: number } | Trial

/** What is loaded: paths from the folder of the copy. */
export interface Load {
  readonly kind: 'load'
  readonly folder: string
  readonly modules: readonly string[]
  readonly tests: readonly string[]
  /** The tests that are run once to warm up, so that models are read and caches filled; all where none are named. */
  readonly warmUp: readonly number[] | undefined
}

/** One mutant to be tried. */
export interface Trial {
  readonly kind: 'try'
  readonly id: number
  /** The parts that are run again. */
  readonly again: readonly number[]
  /** Test files that are loaded again as well, for what they read when they are loaded. */
  readonly files: readonly string[]
  /** The tests that may notice, in order, each with the steps that it may take. */
  readonly tests: readonly (readonly [test: number, most: number])[]
}

/** What a process answers. */
export type Answer =
  | { readonly kind: 'loaded'; readonly names: readonly (readonly [file: string, test: string])[] }
  | Measured
  | {
      readonly kind: 'tried'
      readonly id: number
      readonly killer: string | null
      readonly isEndless: boolean
      readonly isSound: boolean
    }

/** What the tests do while no mutant is on. */
export interface Measured {
  readonly kind: 'measured'
  readonly parts: ReturnType<typeof loadedParts>
  readonly tests: readonly {
    readonly steps: number
    readonly ms: number
    readonly reached: number[]
    readonly failure: string | null
  }[]
  /** For each file the mutants that are reached while it is loaded. */
  readonly files: readonly (readonly [file: string, reached: number[]])[]
}

interface Placed extends Gathered {
  readonly file: string
}

let folder = ''
let files: readonly string[] = []
const tests: Placed[] = []
let loads = 0

/** Steps in which modules and test files are loaded, with much to spare. */
const LOADING_STEPS = 100_000_000

/** Loads a test file, afresh where it was loaded before. */
async function gatherFile(file: string): Promise<Placed[]> {
  count(LOADING_STEPS)
  const url = new URL(`${folder}/${file}?${String(loads++)}`, 'file:///')
  return (await gather(() => import(url.href))).map((test) => ({ ...test, file }))
}

/** What makes a test fail; null where it passes. */
async function failureOf(test: Gathered, most: number): Promise<string | null> {
  count(most)
  try {
    await test.run()
    return null
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

async function load(order: Load): Promise<Answer> {
  folder = order.folder
  files = order.tests
  fc.configureGlobal({ seed: 1, numRuns: 15, endOnFailure: true })
  for (const module of order.modules) await import(new URL(`${folder}/${module}`, 'file:///').href)
  for (const file of files) tests.push(...(await gatherFile(file)))
  const first = order.warmUp?.flatMap((index) => tests[index] ?? []) ?? tests
  for (const test of first) await failureOf(test, Number.POSITIVE_INFINITY)
  return { kind: 'loaded', names: tests.map(({ file, name }) => [file, name]) }
}

async function measure(mutants: number): Promise<Answer> {
  const measured: Measured['tests'][number][] = []
  for (const test of tests) {
    const reached = new Uint8Array(mutants)
    forget()
    note(reached)
    const start = performance.now()
    const failure = await failureOf(test, Number.POSITIVE_INFINITY)
    const ms = performance.now() - start
    note(undefined)
    measured.push({ steps: counted(), ms, reached: listed(reached), failure })
  }
  const loaded: [string, number[]][] = []
  for (const file of files) {
    const reached = new Uint8Array(mutants)
    note(reached)
    await gatherFile(file)
    note(undefined)
    loaded.push([file, listed(reached)])
  }
  return { kind: 'measured', parts: loadedParts(), tests: measured, files: loaded }
}

function listed(reached: Uint8Array): number[] {
  const ids: number[] = []
  reached.forEach((isReached, id) => {
    if (isReached === 1) ids.push(id)
  })
  return ids
}

async function attempt(trial: Trial): Promise<Answer> {
  const { id, again } = trial
  const verdict = { killer: null, isEndless: false } as Verdict
  try {
    count(LOADING_STEPS)
    turn(id, again)
    Object.assign(verdict, await judge(trial))
  } catch (error) {
    verdict.killer = `loading: ${error instanceof Error ? error.message : String(error)}`
    verdict.isEndless = counted() > LOADING_STEPS
  } finally {
    count(Number.POSITIVE_INFINITY)
    turn(0, again)
  }
  // What these files hold of the code is not what the code holds any more.
  for (const file of trial.files) outdated.add(file)
  const { test } = verdict
  const isSound = test === undefined || (await failureOf(await upToDate(test), Number.POSITIVE_INFINITY)) === null
  return { kind: 'tried', id, killer: verdict.killer, isEndless: verdict.isEndless, isSound }
}

/** Test files that have to be loaded again before they are run without a mutant in what they name. */
const outdated = new Set<string>()

/** A test as it stands in its file now. */
async function upToDate(test: Placed): Promise<Gathered> {
  if (!outdated.delete(test.file)) return test
  const loaded = new Map((await gatherFile(test.file)).map((fresh) => [fresh.name, fresh]))
  tests.forEach((old, index) => {
    const fresh = loaded.get(old.name)
    if (old.file === test.file && fresh !== undefined) tests[index] = fresh
  })
  return loaded.get(test.name) ?? test
}

interface Verdict {
  killer: string | null
  isEndless: boolean
  /** The test that failed, as it was first loaded. */
  test?: Placed
}

/** Runs tests until one fails. */
async function judge({ files: loadedAgain, tests: wanted }: Trial): Promise<Verdict> {
  const fresh = new Map<string, Placed[]>()
  const found = async (test: Placed): Promise<Gathered | undefined> => {
    if (!loadedAgain.includes(test.file)) return upToDate(test)
    const loaded = fresh.get(test.file) ?? (await gatherFile(test.file))
    fresh.set(test.file, loaded)
    return loaded.find(({ name }) => name === test.name)
  }
  for (const [index, most] of wanted) {
    const test = tests[index]
    if (test === undefined) continue
    const killer = `${test.file} > ${test.name}`
    const loaded = await found(test)
    if (loaded === undefined) return { killer: `${killer} (gone)`, isEndless: false }
    const failure = await failureOf(loaded, most)
    if (failure !== null) return { killer, isEndless: counted() > most, test }
  }
  return { killer: null, isEndless: false }
}

// What a mutant leaves behind undone must not end the process.
process.on('unhandledRejection', () => undefined)
process.on('message', (order: Order) => {
  answer(order).then(
    (answered) => process.send?.(answered),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})

function answer(order: Order): Promise<Answer> {
  if (order.kind === 'load') return load(order)
  if (order.kind === 'measure') return measure(order.mutants)
  return attempt(order)
}
