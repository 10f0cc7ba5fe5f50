/**
 * Calls the tools of an assistant many times by the official client, with right and wrong arguments of a seeded script, against the
 * sample, and counts quotations that are not in their revision, and whatever breaks.
 *
 *   npm run -s fuzz-tools -- [--calls 10000] [--seed 1]
 */
import { parseArgs } from 'node:util'
import { startServer } from '../../src/serve/server.js'
import { loadSample } from '../support/load-sample.js'
import { openTestStore } from '../support/open-test-store.js'
import { connectHttp } from './connect.js'
import { fuzzTools } from './fuzz.js'

const { values } = parseArgs({
  options: { calls: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const store = await openTestStore()
const faults: unknown[] = []
const limits = { costInWindow: 1_000_000_000, costAtOnce: 1_000_000_000 }
const server = await startServer(store, { host: '127.0.0.1', port: 0 }, { limits, log: (fault) => faults.push(fault) })
try {
  await loadSample(store)
  const client = await connectHttp(server.url)
  const { broken, ...counts } = await fuzzTools(client, store, Number(values.calls), Number(values.seed))
  await client.close()
  for (const line of broken.slice(0, 20)) console.log(line)
  for (const fault of faults.slice(0, 5)) console.log(fault)
  console.log(
    `${String(counts.calls)} calls: ${String(counts.answered)} answered, ${String(counts.refused)} refused in a sentence, ${String(counts.quotations)} quotations held against their revision; ${String(broken.length)} broken, ${String(faults.length)} faults`,
  )
  if (broken.length + faults.length > 0) process.exitCode = 1
} finally {
  await server.close()
  await store.drop()
}
