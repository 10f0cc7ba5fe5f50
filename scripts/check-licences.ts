// Lists the licences of all that a user installs, and fails where one is not among those that may ship: npx tsx scripts/check-licences.ts
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences that let everybody use, change and pass on what is under them, as part of something under another one. */
const FREE = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
])

/** Packages under another licence, or that name none, each looked at by hand. */
const KNOWN: Readonly<Record<string, string>> = {
  elkjs: 'EPL-2.0: used unchanged by a part of the command line of Prisma that is never loaded here',
  'seq-queue': 'names none in its package.json; its LICENSE is MIT',
}

interface Installed {
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

const root = join(import.meta.dirname, '..')
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Installed>>
}
const found = new Map<string, number>()
const refused: string[] = []
for (const [path, { license, dev = false }] of Object.entries(packages)) {
  if (path === '' || dev) continue
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const said = license ?? licenceOf(path) ?? 'none'
  found.set(said, (found.get(said) ?? 0) + 1)
  if (!isFree(said) && !(name in KNOWN)) refused.push(`${name}: ${said}`)
}
for (const [licence, count] of [...found].sort(([, a], [, b]) => b - a))
  process.stdout.write(`${String(count).padStart(5)}  ${licence}\n`)
for (const line of refused) process.stderr.write(`${line}: not among the licences that may ship\n`)
process.exitCode = refused.length === 0 ? 0 : 1

/** Whoever may choose between licences may take the free one: "(MIT OR CC0-1.0)"; where several hold, each must be free: "(MIT AND Zlib)". */
function isFree(said: string): boolean {
  return said
    .replace(/^\(|\)$/g, '')
    .split(' OR ')
    .some((one) => one.split(/ and /i).every((each) => FREE.has(each)))
}

function licenceOf(path: string): string | null {
  const file = join(root, path, 'package.json')
  if (!existsSync(file)) return null
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { readonly license?: unknown }
  return typeof license === 'string' ? license : null
}
