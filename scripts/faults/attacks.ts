// Every attack of test/attacks by four hands at once, one attack after the other, and what somebody else waits meanwhile: npx tsx scripts/faults/attacks.ts
import { readFileSync } from 'node:fs'
import { HOSTILE_DOCUMENTS } from '../../test/attacks/hostile-documents.js'
import { HOSTILE_INPUTS } from '../../test/attacks/hostile-inputs.js'
import { HOSTILE_REQUESTS } from '../../test/attacks/hostile-requests.js'
import { MEDIA } from '../../test/attacks/post.js'
import { describe, endServer, makeFolder, report, startProbe, startServer, wait } from './harness.js'

const HANDS = 4
/** Letters of a file that nobody publishes. */
const LENGTH = 100_000
/** Longest that others may wait, in ms. */
const BOUND_MS = 200

interface Attack {
  readonly name: string
  readonly path: string
  readonly request: RequestInit
}

const JSON_TYPE = { 'content-type': 'application/json' }
/** What anybody may send: nothing of it hands in an article that is read. */
const byAnybody: Attack[] = [
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
]
const isArticle = ({ name }: Attack): boolean => /^an article of/.test(name)
/** What those may send who may write. */
const byWriters: Attack[] = [
  ...byAnybody.filter(isArticle),
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
async function during(fault: string, attacks: readonly Attack[]): Promise<void> {
  probe.seen()
  const before = megabytes()
  const seen = new Map<string, number>()
  const waits: number[] = []
  let [most, longest, failed] = [before, 0, 0]
  const watch = setInterval(() => (most = Math.max(most, megabytes())), 100)
  for (const { name, path, request } of attacks) {
    const began = performance.now()
    const told = await Promise.all(Array.from({ length: HANDS }, () => send(path, request)))
    const took = performance.now() - began
    longest = Math.max(longest, took)
    for (const status of told) seen.set(status, (seen.get(status) ?? 0) + 1)
    await wait(100)
    const others = probe.seen()
    // Nobody asks anything while one is done in no time.
    waits.push(others.most > 0 ? others.most : 0)
    failed += others.failed
    if (others.most > BOUND_MS)
      process.stderr.write(`${name}: ${took.toFixed(0)} ms; others within ${others.most.toFixed(0)} ms\n`)
  }
  clearInterval(watch)
  const quick = waits.filter((ms) => ms <= BOUND_MS).length
  report(
    `${String(attacks.length)} ${fault}, each by ${String(HANDS)} at once`,
    `${describe(seen)}; the longest took ${(longest / 1_000).toFixed(1)} s; others were answered within ${String(BOUND_MS)} ms during ${String(quick)} of them, within ${Math.max(...waits).toFixed(0)} ms during all (${calm.most.toFixed(0)} ms with none), ${String(failed)} got no answer; memory at most ${(most - before).toFixed(0)} MB more than ${before.toFixed(0)} MB; it ${server.child.exitCode === null ? 'stayed up' : 'ended'}`,
    0,
  )
}

async function send(path: string, request: RequestInit): Promise<string> {
  return fetch(server.url + path, { ...request, signal: AbortSignal.timeout(180_000) }).then(
    async (response) => (await response.text(), String(response.status)),
    () => '0',
  )
}

await during(
  'attacks that anybody may try',
  byAnybody.filter((attack) => !isArticle(attack)),
)
await during('articles that nobody publishes', byWriters)
probe.stop()
await endServer(server, 'SIGTERM')
process.exit()
