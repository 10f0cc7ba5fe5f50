// Clients that say nothing, drip their head, or stop in the body: npx tsx scripts/faults/silence.ts [sockets]
import { endServer, makeFolder, openSocket, others, report, startProbe, startServer, wait } from './harness.js'

const many = Number(process.argv[2] ?? 1_500)
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n'
const server = await startServer(makeFolder())
const probe = await startProbe(server.url)
await wait(3_000)
report('none', others(probe.seen()), 0)

async function hold(
  fault: string,
  count: number,
  say: (socket: ReturnType<typeof openSocket>['socket']) => void,
): Promise<void> {
  probe.seen()
  const held = Array.from({ length: count }, () => openSocket(server.url))
  for (const { socket } of held) say(socket)
  const times = await Promise.all(held.map(({ closed }) => closed))
  const last = Math.round(Math.max(...times) / 1_000)
  report(fault, `all let go within ${String(last)} s; ${others(probe.seen())}`, 0)
}

await hold(`${String(many)} silent sockets`, many, () => undefined)
await hold('slow header × 100', 100, (socket) => {
  const drip = setInterval(() => socket.write('x-drip: 1\r\n'), 1_000)
  socket.write(HEAD)
  socket.once('close', () => {
    clearInterval(drip)
  })
})
await hold('slow body × 100', 100, (socket) => socket.write(`${HEAD}\r\n{"query`))
probe.stop()
await endServer(server, 'SIGTERM')
process.exit()
