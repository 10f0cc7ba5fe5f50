/**
 * Stands in for `vitest` in the copy of the tests: gathers them as functions that can be run thousands of times in one process.
 * Holds what the tests of the mutated rooms use of it; `expect` is Vitest's own.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import * as chai from 'chai'
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

type Run = () => unknown

/** One test of a file, with what is run before and after it. */
export interface Gathered {
  readonly name: string
  readonly run: Run
}

interface Suite {
  readonly name: string
  readonly before: Run[]
  readonly after: Run[]
  readonly outer: Suite | undefined
}

interface File {
  readonly tests: Gathered[]
  /** Suites that are themselves asynchronous. */
  readonly pending: Promise<unknown>[]
}

/** The file that is being loaded: one at a time. */
let current: File | undefined
const suites = new AsyncLocalStorage<Suite>()

/** The tests that loading a file declares. */
export async function gather(load: () => Promise<unknown>): Promise<readonly Gathered[]> {
  const file: File = { tests: [], pending: [] }
  current = file
  await load()
  for (let at = 0; at < file.pending.length; at++) await file.pending[at]
  current = undefined
  return file.tests
}

export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect, {
  ...(globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
})

function addTest(name: string, run: Run): void {
  if (current === undefined) throw new Error('a test outside a file')
  const around: Suite[] = []
  for (let suite = suites.getStore(); suite !== undefined; suite = suite.outer) around.unshift(suite)
  current.tests.push({
    name: [...around.map((suite) => suite.name), name].join(' > '),
    run: async () => {
      for (const suite of around) for (const before of suite.before) await before()
      try {
        await run()
      } finally {
        for (const suite of around.toReversed()) for (const after of suite.after) await after()
      }
    },
  })
}

function addSuite(name: string, declare: Run): void {
  const suite: Suite = { name, before: [], after: [], outer: suites.getStore() }
  const pending = suites.run(suite, declare)
  if (pending instanceof Promise) current?.pending.push(pending)
}

type Add = (name: string, run: Run) => void

/** `add` for each row of a table; a name may show the first values of its row, as in Vitest. */
function eachWith(add: Add) {
  return (rows: readonly unknown[]) => (name: string, run: (...row: unknown[]) => unknown) => {
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? (row as unknown[]) : [row]
      add(titleOf(name, values, index), () => run(...values))
    })
  }
}

function titleOf(name: string, values: readonly unknown[], index: number): string {
  let at = 0
  return name.replace(/%[sdifjop#]/gu, (mark) => (mark === '%#' ? String(index) : print(values[at++])))
}

function print(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify([value]).slice(1, 80)
}

function skipped(): void {
  // Says nothing of any mutant.
}

type Wrap = (name: string, run: Run, timeout?: number) => void

function declaring(add: Add): Wrap & Record<'each' | 'for' | 'skipIf' | 'runIf' | 'skip' | 'only' | 'todo', unknown> {
  const declare: Wrap = (name, run) => {
    add(name, run)
  }
  const chosen = (isWanted: boolean) => (isWanted ? declaring(add) : declaring(skipped))
  return Object.assign(declare, {
    each: eachWith(add),
    for: eachWith(add),
    skip: skipped,
    todo: skipped,
    only: declare,
    get skipIf() {
      return (isSkipped: unknown) => chosen(!isSkipped)
    },
    get runIf() {
      return (isRun: unknown) => chosen(Boolean(isRun))
    },
  })
}

export const describe = declaring(addSuite)
export const it = declaring(addTest)
export const test = it

function currentSuite(): Suite {
  const suite = suites.getStore()
  if (suite === undefined) throw new Error('beforeEach and afterEach stand in a suite')
  return suite
}

export function beforeEach(run: Run): void {
  currentSuite().before.push(run)
}

export function afterEach(run: Run): void {
  currentSuite().after.push(run)
}

export function beforeAll(run: Run): void {
  let ran: unknown
  let isRun = false
  currentSuite().before.push(() => {
    if (!isRun) ran = run()
    isRun = true
    return ran
  })
}

/** What is to be tidied up when all is over, the process ending takes with it. */
export function afterAll(): void {
  skipped()
}
