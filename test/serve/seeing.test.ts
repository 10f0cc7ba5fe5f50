import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ChildProcess } from 'node:child_process'
import { runRashomon, startRashomon, stopRashomon } from '../support/run-rashomon.js'
import { STARTING_MS } from './test-server.js'

type Line = Readonly<Record<string, unknown>>

const SECRET = 'The pier of Karsk Quay is closed, Ines Roe said on Monday.'

describe('a server that writes down what it does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rashomon-'))
  let child: ChildProcess
  let url = ''
  let metrics = ''
  let key = ''
  let log = ''

  const lines = (): Line[] =>
    log
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Line)
  const requests = () => lines().filter(({ msg }) => msg === 'request')
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  beforeAll(async () => {
    key =
      (await runRashomon(folder, '', 'keys', 'make', 'Desk', '--scope', 'ingest')).out.trim().split('\n').at(-1) ?? ''
    child = startRashomon(folder, 'serve', '--port', '0', '--json-log', '--metrics-port', '0')
    let out = ''
    child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
    while (!out.includes('/metrics')) await new Promise((resolve) => setTimeout(resolve, 50))
    url = /http:\S+(?=\/graphql)/.exec(out)?.[0] ?? ''
    metrics = /http:\S+\/metrics/.exec(out)?.[0] ?? ''
  }, STARTING_MS)
  afterAll(async () => {
    await stopRashomon(child)
    rmSync(folder, { recursive: true, force: true })
  })

  it('has a line for each request: whose, what, at what cost, how it ended; and no more of it', async () => {
    const query = 'mutation TakeIn($a: [ArticleInput!]!) { ingestArticles(articles: $a) { storedCount rejectedCount } }'
    const asked = await post(
      { query, variables: { a: [{ text: SECRET }, { text: '' }] } },
      { authorization: `Bearer ${key}`, 'x-request-id': 'req-1' },
    )
    expect(await asked.json()).toMatchObject({ data: { ingestArticles: { storedCount: 1, rejectedCount: 1 } } })
    await (await post({ query: 'query Wrong { nothing }' }, { 'x-request-id': 'req-2' })).text()
    await (await fetch(`${url}/?q=pier`, { headers: { 'x-request-id': 'req-3' } })).text()
    await expect.poll(() => requests().length).toBe(3)
    const [first, second, third] = requests()
    expect(first).toMatchObject({ level: 'info', request: 'req-1', method: 'POST', route: '/graphql', status: 200 })
    expect(first).toMatchObject({ key: 'Desk', operation: 'TakeIn', outcome: 'OK' })
    expect(first?.['cost']).toBeGreaterThan(5)
    expect(first?.['ms']).toBeGreaterThanOrEqual(0)
    expect(second).toMatchObject({ request: 'req-2', key: null, outcome: 'GRAPHQL_VALIDATION_FAILED' })
    expect(third).toMatchObject({ request: 'req-3', method: 'GET', route: '/', status: 200, outcome: 'OK' })
    expect(third?.['cost']).toBeGreaterThan(5)
    expect(log).not.toMatch(/Karsk|Bearer|pier|rashomon_[\w-]{20}/)
  })

  it('tells Prometheus the same, to this machine alone', async () => {
    const response = await fetch(metrics)
    const text = await response.text()
    expect([response.status, new URL(metrics).hostname]).toEqual([200, '127.0.0.1'])
    expect(text).toContain('rashomon_requests_total{route="/graphql",status="200",outcome="OK"} 1')
    expect(text).toMatch(/rashomon_request_cost_points_count [23]\n/)
    expect(text).toContain('rashomon_articles_stored 1\n')
    expect(text).toContain('rashomon_articles_rejected 1\n')
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
    expect(text).toContain('rashomon_database_connections_waiting 0\n')
    expect((await fetch(metrics.replace('/metrics', '/graphql'))).status).toBe(404)
  })

  it('has a dashboard that asks for nothing that is not told', async () => {
    const text = await (await fetch(metrics)).text()
    const told = new Set([...text.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name ?? ''))
    const dashboard = readFileSync(new URL('../../deploy/grafana-dashboard.json', import.meta.url), 'utf8')
    const { panels } = JSON.parse(dashboard) as { panels: { title: string; targets: { expr: string }[] }[] }
    expect(panels.length).toBeGreaterThan(7)
    const asked = panels.flatMap(({ targets }) =>
      targets.flatMap(({ expr }) => expr.match(/\b(?:rashomon|nodejs|process)_\w+/g) ?? []),
    )
    expect(asked.map((name) => name.replace(/_(?:bucket|count|sum)$/, '')).filter((name) => !told.has(name))).toEqual(
      [],
    )
  })
})
