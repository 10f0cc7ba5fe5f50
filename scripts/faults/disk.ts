// The disk of the data folder fills up while articles come in, and has room again: npx tsx scripts/faults/disk.ts (as root, for a file system of its own)
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, endServer, makeFolder, missing, report, startLoad, startServer, wait } from './harness.js'

const SIZE_MB = 160
const folder = join(makeFolder(), 'disk')
mkdirSync(folder)
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(SIZE_MB)}m`, 'tmpfs', folder])
process.prependListener('exit', () => {
  execFileSync('umount', ['--lazy', folder])
})
let server = await startServer(folder)
const load = startLoad(() => server.url)
while (load.stored.length < 10) await wait(20)
const before = load.stored.length
// Another program takes all the room there is.
const ballast = join(folder, 'ballast')
const { bavail, bsize } = statfsSync(folder)
try {
  writeFileSync(ballast, Buffer.alloc(bavail * bsize))
} catch {
  // Whatever came in meanwhile has taken the last of it.
}
await wait(20_000)
const during = load.stored.length - before
const wasAlive = server.child.exitCode === null
rmSync(ballast)
await wait(10_000)
await load.stop()
const after = load.stored.length - before - during
// What is told to be stored must be there for the next process as well.
const code = await endServer(server, 'SIGTERM')
server = await startServer(folder)
const lost = await missing(server.url, load.stored)
report(
  'disk full for 20 s',
  `${String(before)} articles stored before, ${String(during)} while it was full, ${String(after)} in the 10 s after; ${wasAlive ? 'the server stayed up' : 'the server ended'}, exit ${String(code)}; ${describe(load.seen)}`,
  lost.length,
)
await endServer(server, 'SIGTERM')
process.exit()
