// The link to a PostgreSQL server swallows all that is sent, without a word, and comes back: DATABASE_URL=postgres://… npx tsx scripts/faults/link.ts
import { openSwallowingLink } from '../../test/support/swallowing-link.js'
import {
  ask,
  DATABASE_URL,
  describe,
  endServer,
  look,
  makeFolder,
  missing,
  report,
  startLoad,
  startServer,
  wait,
} from './harness.js'

if (DATABASE_URL === null) throw new Error('Set DATABASE_URL.')
const link = await openSwallowingLink(DATABASE_URL)

const server = await startServer(makeFolder(), [], [], { DATABASE_URL: link.url })
const load = startLoad(() => server.url)
while (load.stored.length < 10) await wait(20)
link.swallow(true)
let longest = 0
const read = new Map<string, number>()
const readers = Array.from({ length: 5 }, async () => {
  const began = performance.now()
  const { status, code } = await ask(server.url, '{ articles(first: 5) { nodes { title } } }')
  longest = Math.max(longest, performance.now() - began)
  const told = `${String(status)}${code === null ? '' : ` ${code}`}`
  read.set(told, (read.get(told) ?? 0) + 1)
})
await wait(1_000)
const [ready, live] = await Promise.all([look(server.url, '/ready'), look(server.url, '/live')])
await wait(29_000)
await Promise.all(readers)
link.swallow(false)
const before = load.stored.length
const began = performance.now()
while (load.stored.length === before) await wait(20)
const back = Math.round(performance.now() - began)
await wait(5_000)
await load.stop()
const lost = await missing(server.url, load.stored)
report(
  'black-holed link for 30 s',
  `\`/ready\` ${String(ready.status)} after ${String(ready.ms)} ms, \`/live\` ${String(live.status)}; articles again ${String(back)} ms after it was back; readers: ${describe(read)}, within ${String(Math.round(longest / 1_000))} s; writers: ${describe(load.seen)}, within ${String(Math.round(load.longest() / 1_000))} s`,
  lost.length,
)
await endServer(server, 'SIGTERM')
process.exit()
