import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { NamedBug } from './named-bugs.js'

/** What came of a named bug: the first tests that failed with it; none where it survived. */
export interface TriedBug {
  readonly bug: NamedBug
  readonly file: string
  readonly killers: readonly string[]
}

/**
 * Puts each bug in a copy of the project, alone, and runs its tests with Vitest there.
 *
 * @throws Error if the code of a bug is not there, or more than once, or if its tests fail without it.
 */
export async function* tryNamedBugs(root: string, bugs: readonly NamedBug[]): AsyncGenerator<TriedBug> {
  const copy = copyProject(root)
  try {
    const places = bugs.map((bug) => ({ bug, file: fileOf(copy, bug) }))
    const failing = await failures(copy, [...new Set(bugs.flatMap((bug) => bug.tests))])
    if (failing.length > 0) throw new Error(`These tests fail without any bug: ${failing.join('; ')}.`)
    for (const { bug, file } of places) {
      const written = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        written.replace(bug.find, () => bug.replace),
      )
      yield { bug, file: relative(copy, file), killers: await failures(copy, bug.tests) }
      writeFileSync(file, written)
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}

/** Code and tests are copied, everything else is linked: no corpora lie beside the copy. */
function copyProject(root: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'rashomon-bugs-'))
  for (const name of readdirSync(root)) {
    if (['src', 'test', 'scripts'].includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true })
    else if (name !== 'coverage' && name !== '.git') symlinkSync(join(root, name), join(copy, name))
  }
  return copy
}

/**
 * The file under `src` that a bug is put into.
 *
 * @throws Error if its code is not there, or more than once.
 */
export function fileOf(root: string, { name, find }: NamedBug): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(root, 'src', file))
  const found = files.filter((file) => readFileSync(file, 'utf8').includes(find))
  const [file] = found
  if (file === undefined) throw new Error(`"${name}": nothing under src reads \`${find}\` any more. Where did it go?`)
  if (found.length > 1 || readFileSync(file, 'utf8').split(find).length > 2) {
    throw new Error(`"${name}": more than one place under src reads \`${find}\`. Name more of the one that is meant.`)
  }
  return file
}

/** The tests that fail, by name; a run that breaks off counts as one. */
function failures(copy: string, tests: readonly string[]): Promise<string[]> {
  const report = join(copy, 'report.json')
  rmSync(report, { force: true })
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs')
  const words = [
    'run',
    ...tests.map((test) => (test.endsWith('.ts') ? test : `${test}/`)),
    '--bail',
    '1',
    '--reporter',
    'json',
    '--outputFile',
    report,
  ]
  const child = spawn(process.execPath, [vitest, ...words], { cwd: copy, stdio: 'ignore' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      try {
        resolve(readFailures(readFileSync(report, 'utf8'), copy))
      } catch {
        reject(new Error(`Vitest broke off (${String(code)}) over ${tests.join(', ')}.`))
      }
    })
  })
}

interface Report {
  readonly numTotalTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

function readFailures(json: string, copy: string): string[] {
  const { testResults, numTotalTests } = JSON.parse(json) as Report
  if (numTotalTests === 0) throw new Error('no tests')
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed')
    const file = relative(copy, name)
    if (failed.length === 0 && status === 'failed') return [`${file}: ${message}`]
    return failed.map(({ fullName }) => `${file}: ${fullName}`)
  })
}
