// The Prisma client and the Pothos types are made from prisma/schema.prisma and not committed. Whatever needs them asks
// here first; where they are current, that costs a few milliseconds.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join, relative, resolve, sep } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const GENERATED = join('src', 'store', 'generated')
/** Says what the files beside it were made from, and which they are: Git may take them away and leave this one. */
const STAMP = 'made-from.txt'
const GENERATORS = ['prisma', '@prisma/client', '@pothos/plugin-prisma']

/** Makes what is missing or was made from another schema or by another generator. Needs no network. */
export function ensureGenerated(root = ROOT) {
  const stamp = stampOf(root)
  const target = join(root, GENERATED)
  if (isCurrent(target, stamp)) return
  process.stderr.write('Making the database client from prisma/schema.prisma …\n')
  // Below the root, where a rename costs nothing and packages are found.
  const work = mkdtempSync(join(root, '.generating-'))
  try {
    cpSync(join(root, 'prisma', 'schema.prisma'), join(work, 'prisma', 'schema.prisma'))
    generate(root, work)
    const made = join(work, GENERATED)
    writeFileSync(join(made, STAMP), `${stamp}${listFiles(made)}`)
    putInPlace(made, target, stamp, work)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** For Vitest's `globalSetup`. */
export default function setup() {
  ensureGenerated()
}

function stampOf(root) {
  const packages = createRequire(join(root, 'package.json'))
  const hash = createHash('sha256').update(readFileSync(join(root, 'prisma', 'schema.prisma')))
  const versions = GENERATORS.map((name) => `${name} ${versionOf(packages, name)}`)
  return [`schema ${hash.digest('hex')}`, ...versions, 'files:', ''].join('\n')
}

function versionOf(packages, name) {
  // Not every package exports its package.json.
  const folder = packages.resolve.paths(name).find((each) => existsSync(join(each, name, 'package.json')))
  if (folder === undefined) {
    throw new Error(`${name} is not installed. In a clone, install with development packages: npm ci`)
  }
  return JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')).version
}

/** Every file below a folder with its size in bytes, one a line. */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== STAMP)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${relative(folder, file).replaceAll(sep, '/')} ${statSync(file).size}\n`)
    .join('')
}

function isCurrent(folder, stamp) {
  try {
    return readFileSync(join(folder, STAMP), 'utf8') === `${stamp}${listFiles(folder)}`
  } catch {
    return false
  }
}

/**
 * Generating reads the schema only, so no native engine is needed: where none is configured, a program that does nothing
 * stands in for it and nothing is downloaded.
 */
function generate(root, work) {
  const prisma = createRequire(join(root, 'package.json')).resolve('prisma/build/index.js')
  const { status, error, stdout, stderr } = spawnSync(
    process.execPath,
    [prisma, 'generate', '--no-hints', '--schema', join(work, 'prisma', 'schema.prisma')],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
        ...process.env,
        PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      },
    },
  )
  if (status !== 0) throw new Error(`prisma generate failed.\n${error?.message ?? ''}${stdout}${stderr}`)
}

/**
 * Whole or not at all: a folder that is not there yet is renamed into place. Of two processes that begin at once, the
 * second finds the work of the first and leaves it.
 */
function putInPlace(made, target, stamp, work) {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(made, target)
      return
    } catch (error) {
      if (isCurrent(target, stamp)) return
      if (attempt === 5) throw error
    }
    try {
      renameSync(target, join(work, `outdated-${attempt}`))
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
  }
}
