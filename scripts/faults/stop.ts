// SIGTERM while articles come in: npx tsx scripts/faults/stop.ts
import { describe, endServer, makeFolder, missing, report, startLoad, startServer, wait } from './harness.js'

const folder = makeFolder()
const first = await startServer(folder)
let { url } = first
const load = startLoad(() => url)
await wait(3_000)
const began = performance.now()
const code = await endServer(first, 'SIGTERM')
const took = Math.round(performance.now() - began)
const second = await startServer(folder)
url = second.url
await wait(1_000)
await load.stop()
const lost = await missing(url, load.stored)
report('SIGTERM in flight', `exit ${String(code)} after ${String(took)} ms; ${describe(load.seen)}`, lost.length)
await endServer(second, 'SIGTERM')
process.exit()
