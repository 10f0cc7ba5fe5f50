// kill -9 while articles come in, again and again: npx tsx scripts/faults/kill.ts [times]
import { describe, endServer, makeFolder, missing, report, startLoad, startServer, wait } from './harness.js'

const times = Number(process.argv[2] ?? 5)
const folder = makeFolder()
let server = await startServer(folder)
const load = startLoad(() => server.url)
for (let time = 0; time < times; time += 1) {
  // It must have something to lose, and is killed at another moment each time.
  const before = load.stored.length
  while (load.stored.length === before) await wait(20)
  await wait(Math.random() * 500)
  await endServer(server, 'SIGKILL')
  server = await startServer(folder)
  process.stderr.write(
    `${String(Math.round(performance.now() / 1_000))} s: ${String(time + 1)} killed, ${String(load.stored.length)} stored\n`,
  )
}
await load.stop()
const lost = await missing(server.url, load.stored)
report(
  `kill -9 × ${String(times)}`,
  `${String(load.stored.length)} articles stored; ${describe(load.seen)}`,
  lost.length,
)
await endServer(server, 'SIGTERM')
process.exit()
