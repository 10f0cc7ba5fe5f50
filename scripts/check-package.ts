// Says what an unpacked package lacks or should not hold: npx tsx scripts/check-package.ts FOLDER
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve, sep } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const named = process.argv[2]
if (named === undefined)
  throw new Error('Name the folder of an unpacked package: npx tsx scripts/check-package.ts FOLDER')

const folder = resolve(named)

/** What ships as it stands in the repository, and the little that is told of what ships compiled. */
const SHIPPED = ['bin', 'models', 'lexicon', 'prisma/migrations', 'schema', 'sample', 'assets', 'examples']
const BESIDE = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']

/** What no file of a package may say, and what it is called. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/sourceMappingURL/, 'a sourcemap'],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\b(?:gh[pousr]_\w{30,}|npm_\w{30,}|AKIA[0-9A-Z]{16})\b/, 'an access token'],
  [/\bpostgres(?:ql)?:\/\/\w+:[^@\s.…]+@(?!localhost\b|127\.)/, 'the password of a database'],
  [/(?:file:\/\/\/?|['"\s(])(?:\/home\/\w|\/Users\/\w|[A-Z]:\\Users\\)/, 'a path of a machine'],
]

const expected = new Set([...tracked(), ...compiled()])
const found = new Set(listFiles(folder))
const wrong = [
  ...[...expected].filter((path) => !found.has(path)).map((path) => `${path} is missing`),
  ...[...found].filter((path) => !expected.has(path)).map((path) => `${path} is no part of the package`),
  ...[...found].flatMap((path) => tellsOf(path, readFileSync(join(folder, path), 'utf8'))),
]
for (const line of wrong.toSorted()) process.stderr.write(`${line}\n`)
if (wrong.length === 0) process.stdout.write(`${String(found.size)} files, each of which belongs there\n`)
process.exitCode = wrong.length === 0 ? 0 : 1

function tracked(): readonly string[] {
  const said = execFileSync('git', ['ls-files', '-z', '--', ...SHIPPED, ...BESIDE], { cwd: root, encoding: 'utf8' })
  return said.split('\0').filter((path) => path !== '')
}

/** Every source has its JavaScript in `dist`, and those of the client their types. */
function compiled(): readonly string[] {
  return listFiles(join(root, 'src')).flatMap((path) => {
    const name = /^(.*?)(?<!\.d)\.tsx?$/.exec(path)?.[1]
    if (name === undefined) return []
    return path.startsWith('client/') ? [`dist/${name}.js`, `dist/${name}.d.ts`] : [`dist/${name}.js`]
  })
}

function listFiles(of: string): readonly string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(of.length + 1)
        .split(sep)
        .join('/'),
    )
}

function tellsOf(path: string, text: string): readonly string[] {
  const here = [root, homedir()].filter((place) => place.split(sep).length > 2 && text.includes(place))
  return [
    ...SECRETS.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${path} holds ${what}`),
    ...here.map((place) => `${path} holds ${place}`),
  ]
}
