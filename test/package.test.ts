import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'rashomon-package-'))
const unpacked = join(folder, 'package')

// What is compiled takes a minute to make: here each of its files is empty, and `.ci/smoke-package` looks at the real ones.
beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  execFileSync('tar', ['-xzf', tarball ?? '', '-C', folder], { cwd: folder })
  rmSync(join(unpacked, 'dist'), { recursive: true, force: true })
  for (const line of check().stderr.split('\n')) {
    const missing = /^(dist\/.*) is missing$/.exec(line)?.[1]
    if (missing !== undefined) put(missing, '')
  }
}, 60_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function check() {
  const script = join(root, 'scripts/check-package.ts')
  return spawnSync(process.execPath, ['--import', 'tsx', script, unpacked], { cwd: root, encoding: 'utf8' })
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(unpacked, path)), { recursive: true })
  writeFileSync(join(unpacked, path), text)
}

describe('what npm packs', () => {
  it('is what the repository ships, and nothing else', () => {
    const { status, stdout, stderr } = check()
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\d{3,} files, each of which belongs there\n$/)
  })

  it('is told by file where it lacks something, holds more, or tells of a machine', () => {
    rmSync(join(unpacked, 'schema/schema.graphql'))
    put('sample/.env', 'ADMIN_KEY=1')
    put('test/a.test.ts', '')
    put('dist/config.js', 'const made = "/home/okafor/rashomon/src/config.ts"\n//# sourceMappingURL=config.js.map\n')
    put('dist/errors.js', `// ${root}/src/errors.ts`)
    put('lexicon/days.tsv', '-----BEGIN PRIVATE KEY-----')
    put('bin/rashomon.js', "connect('postgresql://desk:secret@db.example/news')")
    expect(check().stderr.trim().split('\n')).toEqual([
      'bin/rashomon.js holds the password of a database',
      'dist/config.js holds a path of a machine',
      'dist/config.js holds a sourcemap',
      `dist/errors.js holds ${root}`,
      'lexicon/days.tsv holds a private key',
      'sample/.env is no part of the package',
      'schema/schema.graphql is missing',
      'test/a.test.ts is no part of the package',
    ])
  })
})
