import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('installs nothing under a licence that may not ship', () => {
  const script = join(import.meta.dirname, '../scripts/check-licences.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('  MIT\n')
})
