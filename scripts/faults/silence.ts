// Clients that say nothing, drip their head, or stop in the body: npx tsx scripts/faults/silence.ts [sockets]
import { endServer, makeFolder, openSocket, report, slowest, startServer, wait } from './harness.js'

const many = Number(process.argv[2] ?? 1_500)
const HEAD = 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 100\r\n'
const server = await startServer(makeFolder())
await slowest(server.url, 5)

async function hold(
  fault: string,
  count: number,
  say: (socket: ReturnType<typeof openSocket>['socket']) => void,
): Promise<void> {
  const held = Array.from({ length: count }, () => openSocket(server.url))
  for (const { socket } of held) say(socket)
  await wait(1_000)
  const others = await slowest(server.url, 20)
  const times = await Promise.all(held.map(({ closed }) => closed))
  const last = Math.round(Math.max(...times) / 1_000)
  report(
    fault,
    `all let go within ${String(last)} s; another request meanwhile took at most ${String(Math.round(others))} ms`,
    0,
  )
}

await hold(`${String(many)} silent sockets`, many, () => undefined)
await hold('slow header', 100, (socket) => {
  const drip = setInterval(() => socket.write('x-drip: 1\r\n'), 1_000)
  socket.write(HEAD)
  socket.once('close', () => {
    clearInterval(drip)
  })
})
await hold('slow body', 100, (socket) => socket.write(`${HEAD}\r\n{"query`))
await endServer(server, 'SIGTERM')
process.exit()
