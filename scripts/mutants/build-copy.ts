import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix, relative } from 'node:path'
import ts from 'typescript'
import type { Declaration } from './describe-declaration.js'
import { instrument, type Mutant, OPTIONS } from './instrument.js'
import { type ModuleLinks, readLinks } from './module-links.js'

/** Where the mutants are looked for. */
export const ROOMS = ['extract', 'compare', 'cluster', 'text', 'read']

/** Weights that were learnt are no decisions of anybody: a changed one is no mistake that a test could name. */
const LEARNT = /weights\.ts$/u

/** One module of the project in the copy. */
export interface CopiedModule {
  readonly links: ModuleLinks
  readonly declarations: readonly Declaration[]
}

/** The instrumented copy of the code, with the tests beside it. */
export interface Copy {
  readonly folder: string
  /** Test files, as paths from the folder, in order. */
  readonly tests: readonly string[]
  /** What each test file imports. */
  readonly links: ReadonlyMap<string, ModuleLinks>
  /** Modules under src, in order. */
  readonly modules: ReadonlyMap<string, CopiedModule>
  readonly mutants: readonly Mutant[]
}

/** What stands in for `vitest` in the copy. */
const HARNESS = 'mutants/harness.js'

/** Writes the copy to a folder for passing things, plain JavaScript with the same names. */
export function buildCopy(root: string, tests: readonly string[]): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-mutants-'))
  for (const name of readdirSync(root)) {
    if (!['src', 'test', 'scripts', 'coverage', 'dist', '.git'].includes(name))
      symlinkSync(join(root, name), join(folder, name))
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  // What the tests read from beside them.
  for (const path of readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.ts') || statSync(join(root, 'test', path)).isDirectory()) continue
    mkdirSync(dirname(join(folder, 'test', path)), { recursive: true })
    symlinkSync(join(root, 'test', path), join(folder, 'test', path))
  }
  for (const own of ['switch', 'harness', 'worker']) {
    const text = readFileSync(join(root, 'scripts/mutants', `${own}.ts`), 'utf8')
    write(`mutants/${own}.js`, ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText)
  }
  const modules = new Map<string, CopiedModule>()
  const mutants: Mutant[] = []
  const numbers = { mutant: 1, part: 1 }
  const files = reachable(root, tests)
  for (const [file, { text, links }] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (file.startsWith('src/')) {
      const isMutated = ROOMS.some((room) => file.startsWith(`src/${room}/`)) && !LEARNT.test(file)
      const made = instrument(file, text, isMutated, pathFrom(file, 'mutants/switch.js'), numbers)
      mutants.push(...made.mutants)
      modules.set(file, { links, declarations: made.declarations })
      write(asScript(file), made.code)
    } else if (file.endsWith('.ts')) {
      const code = ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText
      write(asScript(file), code.replaceAll(/from ['"]vitest['"]/gu, `from '${pathFrom(file, HARNESS)}'`))
    } else write(file, text)
  }
  const testLinks = new Map(
    tests.map((test) => [asScript(test), readLinks(test, readFileSync(join(root, test), 'utf8'))]),
  )
  return { folder, tests: tests.map(asScript), links: testLinks, modules, mutants }
}

/** Test files in folders and files of the project. */
export function findTests(root: string, wanted: readonly string[]): string[] {
  const found: string[] = []
  const walk = (path: string) => {
    if (!existsSync(join(root, path))) return
    if (statSync(join(root, path)).isDirectory())
      for (const name of readdirSync(join(root, path)).sort()) walk(posix.join(path, name))
    else if (path.endsWith('.test.ts')) found.push(path)
  }
  wanted.forEach(walk)
  return found
}

/** The modules that the tests need, with all that those need. */
function reachable(root: string, tests: readonly string[]): Map<string, { text: string; links: ModuleLinks }> {
  const files = new Map<string, { text: string; links: ModuleLinks }>()
  const waiting = [...tests]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    const text = readFileSync(join(root, file), 'utf8')
    const links = readLinks(file, text)
    files.set(file, { text, links })
    for (const path of links.paths) if (path.startsWith('.')) waiting.push(resolvePath(file, path))
  }
  return files
}

/** The source behind `./path.js` in a module. */
export function resolvePath(from: string, path: string): string {
  return posix.join(posix.dirname(from), path).replace(/\.js$/u, '.ts')
}

function asScript(file: string): string {
  return file.replace(/\.ts$/u, '.js')
}

function pathFrom(file: string, to: string): string {
  const path = relative(dirname(file), to)
  return path.startsWith('.') ? path : `./${path}`
}
