import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const script = join(import.meta.dirname, '../scripts/check-engines.ts')
const folder = mkdtempSync(join(tmpdir(), 'rashomon-engines-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function check(...lock: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...lock], { encoding: 'utf8' })
}

describe('what a user installs', () => {
  it('runs on every Node.js that we promise', () => {
    const { status, stdout, stderr } = check()
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\d{3,} packages run on Node\.js 20\.19\.0, 22\.13\.0, 24\.0\.0\n$/)
  })

  it('is named where it does not, or does so only by an override that stays here', () => {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ overrides: { old: '1.3.2' } }))
    const packages = {
      '': { engines: { node: '>=99' } },
      'node_modules/new': { version: '2.0.2', engines: { node: '>=22.15.0' } },
      'node_modules/tool': { version: '1.0.0', dev: true, engines: { node: '>=99' } },
      'node_modules/asks': { version: '2.1.0', dependencies: { old: '^2.0.0' } },
      'node_modules/old': { version: '1.3.2', engines: { node: '>=16' } },
    }
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
    const { status, stderr } = check(join(folder, 'package-lock.json'))
    expect([status, stderr.trim().split('\n')]).toEqual([
      1,
      [
        'node_modules/new 2.0.2 wants Node.js >=22.15.0, which excludes 20.19.0, 22.13.0: depend on an earlier version',
        'node_modules/asks asks for old ^2.0.0, and only an override of ours makes it 1.3.2: users get another one',
      ],
    ])
  })
})
