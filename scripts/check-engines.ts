// Names each package a user installs that excludes a Node.js we promise: npx tsx scripts/check-engines.ts [package-lock.json]
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { satisfies } from 'semver'

/** The oldest of each line that package.json promises. */
const PROMISED = ['20.19.0', '22.13.0', '24.0.0']

interface Installed {
  readonly version?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly engines?: { readonly node?: string }
  readonly dependencies?: Readonly<Record<string, string>>
}

const lock = resolve(process.argv[2] ?? join(import.meta.dirname, '../package-lock.json'))
const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
  readonly packages: Readonly<Record<string, Installed>>
}
const { overrides = {} } = JSON.parse(readFileSync(join(dirname(lock), 'package.json'), 'utf8')) as {
  readonly overrides?: Readonly<Record<string, string>>
}
const installed = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true,
)
const wrong = installed.flatMap(([path, one]) => [...excluded(path, one), ...overridden(path, one)])
for (const line of wrong) process.stderr.write(`${line}\n`)
if (wrong.length === 0)
  process.stdout.write(`${String(installed.length)} packages run on Node.js ${PROMISED.join(', ')}\n`)
process.exitCode = wrong.length === 0 ? 0 : 1

function excluded(path: string, { version = '?', engines }: Installed): readonly string[] {
  const range = engines?.node
  if (range === undefined) return []
  const out = PROMISED.filter((node) => !satisfies(node, range))
  if (out.length === 0) return []
  return [`${path} ${version} wants Node.js ${range}, which excludes ${out.join(', ')}: depend on an earlier version`]
}

/** Overrides stay behind when the package is published: what they bend here, a user gets unbent. */
function overridden(path: string, { dependencies = {} }: Installed): readonly string[] {
  return Object.entries(dependencies).flatMap(([name, range]) => {
    const bent = overrides[name]
    if (bent === undefined || satisfies(bent, range)) return []
    return [`${path} asks for ${name} ${range}, and only an override of ours makes it ${bent}: users get another one`]
  })
}
