import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { once } from 'node:events'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { InputError } from '../errors.js'
import { JOB_STATES } from '../model/job.js'
import { takenIn } from '../pipeline/taken-in.js'
import { readingThreads } from '../pipeline/reading/reading-threads.js'
import type { Store } from '../store/open-store.js'
import type { AccessLine } from './server-log.js'

/** What a server can be asked about itself while it runs. */
export interface Measured {
  readonly store: Pick<Store, 'connections' | 'queue'>
  readonly underWay: () => number
  readonly comparisons: { readonly hits: number; readonly misses: number }
}

/** Numbers of a server as Prometheus reads them. */
export interface Metrics {
  readonly registry: Registry
  readonly access: (line: AccessLine) => void
}

/** Seconds and points that tell quick from slow and cheap from dear. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60]
const POINTS = [10, 50, 100, 500, 1_000, 5_000, 10_000, 50_000]

export function openMetrics(measured: Measured): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'rashomon_requests_total',
    help: 'Requests, by route, status and outcome (OK, the code of an error, LEFT).',
    labelNames: ['route', 'status', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'rashomon_request_seconds',
    help: 'Seconds from the head of a request to the end of its answer, by route.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers,
  })
  const cost = new Histogram({
    name: 'rashomon_request_cost_points',
    help: 'Points that requests cost which ran something.',
    buckets: POINTS,
    registers,
  })
  tellStates(registry, measured)
  return {
    registry,
    access: ({ route, status, outcome, ms, cost: points }) => {
      requests.inc({ route, status, outcome })
      seconds.observe({ route }, ms / 1_000)
      if (points > 0) cost.observe(points)
    },
  }
}

/** What is looked up when it is asked for. */
function tellStates(registry: Registry, { store, underWay, comparisons }: Measured): void {
  const registers = [registry]
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  }
  gauge('rashomon_requests_under_way', 'Requests that are being answered.', underWay)
  gauge(
    'rashomon_reading_sources_waiting',
    'Sources that wait for a thread to read them.',
    () => readingThreads().waiting,
  )
  gauge(
    'rashomon_comparison_cache_hits',
    'Comparisons that were found in memory since the start.',
    () => comparisons.hits,
  )
  gauge('rashomon_comparison_cache_misses', 'Comparisons that were computed since the start.', () => comparisons.misses)
  for (const state of ['total', 'idle', 'waiting'] as const) {
    const help = `Connections to the database: ${state === 'waiting' ? 'how many who want one wait' : state}.`
    gauge(`rashomon_database_connections_${state}`, help, () => store.connections()[state])
  }
  const jobs = new Gauge({
    name: 'rashomon_jobs',
    help: 'Jobs that were handed in, by how far they are; those that are done for a day.',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = await (await store.queue()).counts()
      for (const state of JOB_STATES) jobs.set({ state }, counts[state])
    },
  })
  for (const kind of ['stored', 'revised', 'unchanged', 'rejected'] as const) {
    gauge(`rashomon_articles_${kind}`, `Articles handed in and ${kind} since the start.`, () => takenIn[kind])
  }
}

/** Serves metrics to this machine alone: they tell who asks how much. */
export async function serveMetrics({ registry }: Metrics, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics' || request.method !== 'GET') {
      response.writeHead(404).end()
      return
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  server.listen({ host: '127.0.0.1', port })
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    throw new InputError(
      `Metrics cannot be served on port ${String(port)} (${code}); choose another --metrics-port.`,
      'metricsPort',
    )
  }
  server.unref()
  return server
}
