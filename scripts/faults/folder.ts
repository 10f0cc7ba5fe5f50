// A data folder that nobody may write, and one that cannot be made: npx tsx scripts/faults/folder.ts (as root, for a file system of its own)
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { endServer, makeFolder, report, startServer } from './harness.js'

const folder = join(makeFolder(), 'disk')
mkdirSync(folder)
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder])
process.prependListener('exit', () => {
  execFileSync('umount', ['--lazy', folder])
})
await endServer(await startServer(folder), 'SIGTERM')
execFileSync('mount', ['-o', 'remount,ro', folder])
for (const [fault, parent] of [
  ['data folder read-only', folder],
  ['data folder that cannot be made', join(folder, 'new')],
] as const) {
  const said = await startServer(parent).then(
    () => 'it started',
    (error: unknown) => String(error).replaceAll(parent, '…').replace(/\s+/g, ' ').trim(),
  )
  report(fault, said, 0)
}
process.exit()
