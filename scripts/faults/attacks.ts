// Every attack of test/attacks by four hands at once, one attack after the other, and what somebody else waits meanwhile: npx tsx scripts/faults/attacks.ts
import { readFileSync } from 'node:fs'
import { HOSTILE_DOCUMENTS } from '../../test/attacks/hostile-documents.js'
import { HOSTILE_INPUTS } from '../../test/attacks/hostile-inputs.js'
import { HOSTILE_REQUESTS } from '../../test/attacks/hostile-requests.js'
import { MEDIA } from '../../test/attacks/post.js'
import { describe, endServer, makeFolder, report, startProbe, startServer, wait } from './harness.js'

const HANDS = 4
/** Letters of a file that nobody publishes. */
const LENGTH = 300_000
/** Longest that others may wait, in ms. */
const BOUND_MS = 200

interface Attack {
  readonly name: string
  readonly path: string
  readonly request: RequestInit
}

const JSON_TYPE = { 'content-type': 'application/json' }
const attacks: Attack[] = [
  ...Object.entries(HOSTILE_DOCUMENTS).flatMap(([name, [, query, variables = {}]]) =>
    MEDIA.map((accept) => ({
      name,
      path: '/graphql',
      request: { method: 'POST', headers: { ...JSON_TYPE, accept }, body: JSON.stringify({ query, variables }) },
    })),
  ),
  ...Object.entries(HOSTILE_REQUESTS).flatMap(([name, { method = 'POST', path = '/graphql', headers, body }]) =>
    MEDIA.map((accept) => ({
      name,
      path,
      request: {
        method,
        headers: { ...JSON_TYPE, accept, ...headers },
        ...(method === 'POST' && body !== undefined ? { body } : {}),
      },
    })),
  ),
  ...Object.entries(HOSTILE_INPUTS).map(([name, make]) => {
    const [file, body] = make(LENGTH)
    const headers = { 'content-type': 'application/octet-stream' }
    return { name: `a file: ${name}`, path: `/ingest?name=${file}`, request: { method: 'POST', headers, body } }
  }),
]

const server = await startServer(makeFolder(), ['--sample'])
const megabytes = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(server.child.pid)}/status`, 'utf8'))?.[1] ?? 0) / 1_024
const probe = await startProbe(server.url)
await wait(3_000)
const calm = probe.seen()
const before = megabytes()
const seen = new Map<string, number>()
const waits: number[] = []
let [most, longest, halves, failed] = [before, 0, 0, 0]
const watch = setInterval(() => (most = Math.max(most, megabytes())), 100)

for (const { name, path, request } of attacks) {
  const began = performance.now()
  const told = await Promise.all(
    Array.from({ length: HANDS }, () =>
      fetch(server.url + path, { ...request, signal: AbortSignal.timeout(180_000) }).then(
        async (response) => (await response.text(), response.status),
        () => 0,
      ),
    ),
  )
  const took = performance.now() - began
  longest = Math.max(longest, took)
  for (const status of told) seen.set(String(status), (seen.get(String(status)) ?? 0) + 1)
  await wait(100)
  const others = probe.seen()
  waits.push(others.most)
  halves = Math.max(halves, others.half)
  failed += others.failed
  const said = `${describe(new Map(told.map((status) => [String(status), HANDS])))} after ${took.toFixed(0)} ms; others within ${others.most.toFixed(0)} ms`
  if (others.most > BOUND_MS || told.some((status) => status === 0 || (status >= 500 && status !== 503)))
    process.stderr.write(`${name}: ${said}\n`)
}
clearInterval(watch)
await wait(2_000)
const quick = waits.filter((ms) => ms <= BOUND_MS).length
report(
  `${String(attacks.length)} attacks, each by ${String(HANDS)} at once`,
  `${describe(seen)}; the longest took ${(longest / 1_000).toFixed(1)} s; others were answered within ${String(BOUND_MS)} ms during ${String(quick)} of them, within ${Math.max(...waits).toFixed(0)} ms during all (${calm.most.toFixed(0)} ms with none), ${String(failed)} got no answer; memory at most ${(most - before).toFixed(0)} MB more than ${before.toFixed(0)} MB, ${(megabytes() - before).toFixed(0)} MB afterwards; it ${server.child.exitCode === null ? 'stayed up' : 'ended'}`,
  0,
)
probe.stop()
await endServer(server, 'SIGTERM')
process.exit()
