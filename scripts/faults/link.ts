// The link to a PostgreSQL server swallows all that is sent, without a word, and comes back: DATABASE_URL=postgres://… npx tsx scripts/faults/link.ts
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import {
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
const to = new URL(DATABASE_URL)
let isSwallowing = false

/** Passes on what one says to the other. What is said while the link swallows is gone, and so is a connection that lost something. */
function pass(from: Socket, other: Socket): void {
  from.on('data', (chunk) => {
    if (!isSwallowing) other.write(chunk)
  })
  for (const end of ['close', 'error']) from.on(end, () => isSwallowing || other.destroy())
}

const link = createServer((near) => {
  const far = connect(Number(to.port), to.hostname)
  pass(near, far)
  pass(far, near)
}).listen(0, '127.0.0.1')
await new Promise((done) => link.once('listening', done))
const through = new URL(DATABASE_URL)
through.host = `127.0.0.1:${String((link.address() as AddressInfo).port)}`

const server = await startServer(makeFolder(), [], [], { DATABASE_URL: through.href })
const load = startLoad(() => server.url)
while (load.stored.length < 10) await wait(20)
isSwallowing = true
await wait(1_000)
const [ready, live] = await Promise.all([look(server.url, '/ready'), look(server.url, '/live')])
await wait(29_000)
isSwallowing = false
const before = load.stored.length
const began = performance.now()
while (load.stored.length === before) await wait(20)
const back = Math.round(performance.now() - began)
await wait(5_000)
await load.stop()
const lost = await missing(server.url, load.stored)
report(
  'black-holed link for 30 s',
  `\`/ready\` ${String(ready.status)} after ${String(ready.ms)} ms, \`/live\` ${String(live.status)}; articles again ${String(back)} ms after it was back; nobody waited longer than ${String(Math.round(load.longest() / 1_000))} s; ${describe(load.seen)}`,
  lost.length,
)
await endServer(server, 'SIGTERM')
process.exit()
