// Readers and writers for some minutes, and what becomes of memory: npx tsx scripts/faults/soak.ts [minutes]
import { readFileSync } from 'node:fs'
import { ask, describe, endServer, makeFolder, missing, report, startLoad, startServer, wait } from './harness.js'

const minutes = Number(process.argv[2] ?? 10)
const server = await startServer(makeFolder())
const { url, child } = server
const load = startLoad(() => url, 1)
const times: number[] = []
const memory: (readonly [second: number, megabytes: number])[] = []
const began = performance.now()
const over = new AbortController()
const reading = (async () => {
  while (!over.signal.aborted) {
    const at = performance.now()
    const { status } = await ask(
      url,
      '{ events(first: 5) { nodes { title articles(first: 5) { nodes { title quotes(first: 5) { nodes { text } } } } } } }',
    )
    if (status === 200) times.push(performance.now() - at)
    await wait(status === 200 ? 50 : 500)
  }
})()
while (performance.now() - began < minutes * 60_000) {
  const pages = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(child.pid)}/status`, 'utf8'))?.[1] ?? '0'
  memory.push([(performance.now() - began) / 1_000, Number(pages) / 1_024])
  await wait(2_000)
}
over.abort()
await reading
await load.stop()
const lost = await missing(url, load.stored)
// Warm after a third of the time.
const warm = memory.filter(([second]) => second > minutes * 20)
const [meanX, meanY] = [mean(warm.map(([x]) => x)), mean(warm.map(([, y]) => y))]
const slope =
  warm.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
  warm.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
times.sort((a, b) => a - b)
const p99 = times[Math.floor(times.length * 0.99)] ?? 0
report(
  `${String(minutes)} minutes' soak`,
  `${String(load.stored.length)} articles stored, ${String(times.length)} reads, 99 of 100 within ${String(Math.round(p99))} ms; memory ${String(Math.round(meanY))} MB, ${(slope * 60).toFixed(1)} MB a minute; ${describe(load.seen)}`,
  lost.length,
)
await endServer(server, 'SIGTERM')
process.exit()

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
