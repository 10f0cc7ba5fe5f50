import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readTracing } from '../../src/config.js'
import { startCollector } from '../support/collector.js'
import type { Collector, ReceivedSpan } from '../support/collector.js'
import { addressOf, BIN, stopRashomon } from '../support/run-rashomon.js'
import { STARTING_MS } from './test-server.js'

const SECRET = 'The pier of Karsk Quay is closed, Ines Roe said on Monday.'
/** Says at its end which of the packages it has loaded. */
const TELLS = `process.on('exit', () => { const m = require('node:module'); process.stderr.write('LOADED ' + Object.keys(m._cache).filter((f) => /opentelemetry.(sdk-trace|exporter|otlp)/.test(f)).length + '\\n') })`

let folder: string
let collector: Collector
let log: string
let child: ChildProcess
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rashomon-spans-'))
  collector = await startCollector()
})
afterEach(async () => {
  await stopRashomon(child, 'SIGKILL')
  await collector.close()
  rmSync(folder, { recursive: true, force: true })
})

function start(environment: Record<string, string>, command = ['serve', '--port', '0']): ChildProcess {
  log = ''
  child = spawn(
    process.execPath,
    [
      '--import',
      `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('/');${TELLS}`,
      BIN,
      ...command,
    ],
    { cwd: folder, env: { PATH: process.env['PATH'], RASHOMON_DATA: join(folder, 'data'), ...environment } },
  )
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  return child
}

async function stop(): Promise<number | null> {
  const ended = once(child, 'close')
  child.kill('SIGTERM')
  await ended
  return child.exitCode
}

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

describe('a server that is told of a collector', () => {
  it(
    'sends a span for each operation, batch and statement, under the request of its caller, and no words of an article',
    async () => {
      const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_SERVICE_NAME: 'desk-a' }
      const url = await addressOf(start(environment))
      const query =
        'mutation TakeIn($a: [ArticleInput!]!) { ingestArticles(articles: $a) { storedCount } submitArticles(articles: $a) { __typename } }'
      const [trace, caller] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331']
      const taken = await post(
        url,
        { query, variables: { a: [{ text: SECRET }, { text: '' }] } },
        { 'x-request-id': 'req-1', traceparent: `00-${trace}-${caller}-01` },
      )
      expect(await taken.json()).toMatchObject({ data: { ingestArticles: { storedCount: 1 } } })
      await (await post(url, { query: 'query Wrong { nothing }' }, { 'x-request-id': 'req-2' })).text()
      await (
        await post(url, { query: `query Dear { events(first: 100) { nodes { comparison { version } } } }` })
      ).text()
      await (await fetch(`${url}/?q=pier`)).text()
      await (await fetch(`${url}/ready`)).text()
      expect(await stop()).toBe(0)

      const spans = collector.spans()
      const named = (name: string) => spans.filter((span) => span.name === name)
      const parentOf = (span: ReceivedSpan | undefined) => spans.find(({ spanId }) => spanId === span?.parentSpanId)
      const [operation] = named('mutation TakeIn')
      expect(operation?.told).toMatchObject({
        'graphql.operation.name': 'TakeIn',
        'graphql.operation.type': 'mutation',
        'rashomon.outcome': 'OK',
        'rashomon.request': 'req-1',
      })
      expect(operation?.told['rashomon.cost']).toBeGreaterThan(5)
      const request = parentOf(operation)
      expect(request).toMatchObject({ name: 'POST /graphql', kind: 2, traceId: trace, parentSpanId: caller })
      expect(request?.told).toMatchObject({ 'http.response.status_code': 200, 'rashomon.outcome': 'OK' })
      const [batch] = named('ingest batch').filter(({ traceId }) => traceId === trace)
      expect(parentOf(batch)).toBe(operation)
      expect(batch?.told).toEqual({
        'rashomon.articles.stored': 1,
        'rashomon.articles.revised': 0,
        'rashomon.articles.unchanged': 0,
        'rashomon.articles.rejected': 1,
      })
      const [written] = named('INSERT Article').filter(({ traceId }) => traceId === trace)
      expect(parentOf(written)).toBe(batch)
      expect(written?.told['db.query.text']).toMatch(/^INSERT INTO .*\$1/)
      const outcomes = spans.flatMap(({ told, kind }) => (kind === 1 ? (told['rashomon.outcome'] ?? []) : []))
      expect(outcomes).toEqual(expect.arrayContaining(['OK', 'GRAPHQL_VALIDATION_FAILED', 'TOO_LARGE']))
      expect(named('GET /').map(({ told }) => told['http.response.status_code'])).toEqual([200])
      // What nobody waits for is no span: looks at the health, at the queue, at the log of changes.
      expect(spans.filter(({ name }) => name.includes('/ready'))).toEqual([])
      expect(spans.filter(({ parentSpanId, kind }) => kind === 3 && parentSpanId === undefined)).toEqual([])
      expect([...collector.services]).toEqual(['desk-a'])
      expect(collector.raw.join('')).not.toMatch(/Karsk|Ines Roe|pier/)
      expect(Number(/LOADED (\d+)/.exec(log)?.[1])).toBeGreaterThan(0)
    },
    STARTING_MS,
  )

  it(
    'answers as before while the collector is away, says so once, and ends in time',
    async () => {
      const url = await addressOf(
        start({
          OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
          OTEL_EXPORTER_OTLP_TIMEOUT: '300',
          OTEL_BSP_SCHEDULE_DELAY: '50',
        }),
      )
      const ask = async () => (await post(url, { query: '{ limits { name } }' })).status
      expect(await ask()).toBe(200)
      await expect.poll(() => log, { timeout: STARTING_MS }).toContain('Spans cannot be sent')
      for (let times = 0; times < 5; times += 1) {
        expect(await ask()).toBe(200)
        await new Promise((resolve) => setTimeout(resolve, 400))
      }
      expect(await stop()).toBe(0)
      expect(log.match(/Spans cannot be sent.*/g)).toHaveLength(1)
    },
    STARTING_MS,
  )
})

describe('a server that is told of none', () => {
  it(
    'loads nothing of it',
    async () => {
      await addressOf(start({}))
      expect(await stop()).toBe(0)
      expect(log).toContain('LOADED 0\n')
    },
    STARTING_MS,
  )

  it(
    'is not started on what is no collector',
    async () => {
      await once(start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }), 'close')
      expect(child.exitCode).toBe(2)
      expect(log).toContain('OTEL_EXPORTER_OTLP_ENDPOINT: must be an address')
    },
    STARTING_MS,
  )
})

describe('the variables of OpenTelemetry', () => {
  const at = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }

  it('switch spans on, and off again', () => {
    expect(readTracing({})).toBeNull()
    expect(readTracing({ OTEL_SERVICE_NAME: 'x' })).toBeNull()
    expect(readTracing({ ...at, OTEL_SDK_DISABLED: 'true' })).toBeNull()
    expect(readTracing({ ...at, OTEL_TRACES_EXPORTER: 'none' })).toBeNull()
    expect(readTracing({ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://collector.example/v1/traces' })).toEqual({
      sampler: { root: 'always_on', heedsCaller: true },
      ratio: 1,
      delayMs: 5_000,
    })
    expect(readTracing({ ...at, OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0.1' })).toMatchObject({
      sampler: { root: 'traceidratio', heedsCaller: false },
      ratio: 0.1,
    })
  })

  it.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://' }, 'must be an address'],
    [{ ...at, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, 'grpc is not spoken here'],
    [{ ...at, OTEL_TRACES_SAMPLER: 'jaeger_remote' }, 'OTEL_TRACES_SAMPLER must be'],
    [{ ...at, OTEL_TRACES_SAMPLER_ARG: '2' }, 'a share from 0 to 1'],
  ])('are refused where nothing can be made of them: %j', (environment, said) => {
    expect(() => readTracing(environment)).toThrow(said)
  })
})
