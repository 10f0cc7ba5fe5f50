// Clients that ask for long answers and take nothing of them: npx tsx scripts/faults/reader.ts [clients]
import { readFileSync } from 'node:fs'
import { endServer, makeFolder, openSocket, others, report, startProbe, startServer, wait } from './harness.js'

const many = Number(process.argv[2] ?? 20)
const ASK = 'GET /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: text/html\r\n\r\n'
const server = await startServer(makeFolder())
const probe = await startProbe(server.url)
const megabytes = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(server.child.pid)}/status`, 'utf8'))?.[1] ?? 0) / 1_024

// The page is made when it is first asked for.
const page = await (await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })).arrayBuffer()
const before = megabytes()
probe.seen()
let most = before
const watch = setInterval(() => (most = Math.max(most, megabytes())), 100)
const readers = Array.from({ length: many }, () => openSocket(server.url))
for (const { socket } of readers) {
  socket.pause()
  // GraphiQL is some megabytes long.
  for (let times = 0; times < 5; times += 1) socket.write(ASK)
}
await wait(40_000)
const seen = probe.seen()
// Only who reads hears that the other side has left.
const received = readers.map(({ socket }) => {
  let bytes = 0
  socket.on('data', (chunk) => (bytes += chunk.length))
  socket.resume()
  return () => bytes
})
await Promise.race([Promise.all(readers.map(({ closed }) => closed)), wait(10_000)])
clearInterval(watch)
const whole = received.filter((bytes) => bytes() >= 5 * page.byteLength).length
report(
  `stalled reader × ${String(many)}`,
  `${String(many - whole)} let go before they had their answers; memory at most ${(most - before).toFixed(0)} MB more; ${others(seen)}`,
  0,
)
probe.stop()
await endServer(server, 'SIGTERM')
process.exit()
