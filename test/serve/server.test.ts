import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { IngestOutcome } from '../../src/model/ingest.js'
import { startServer } from '../../src/serve/server.js'
import { OPENING_QUERY } from '../../src/serve/opening-query.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { startTestServer, STARTING_MS } from './test-server.js'
import type { TestServer } from './test-server.js'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
}, STARTING_MS)
afterAll(() => server.close())

const post = (path: string, body: string, headers: Record<string, string>) =>
  fetch(`${server.url}${path}`, { method: 'POST', body, headers })
const JSON_TYPE = { 'content-type': 'application/json' }
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code

describe('the server', () => {
  it('leads to a GraphiQL that needs no other server and opens with a query that answers', async () => {
    const home = await fetch(server.url)
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await home.text()).toContain('href="/graphql"')
    const page = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
    const html = await page.text()
    expect(html).toContain('query Coverage')
    expect(html).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="?https?:/)
    expect(await server.ask(OPENING_QUERY)).toEqual({ data: { events: { nodes: [] } } })
  })

  it('says that it is well', async () => {
    const response = await fetch(`${server.url}/health`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', engine: server.store.engine }])
  })

  it('takes JSON only, and no mutation by GET', async () => {
    const query = JSON.stringify({ query: '{ __typename }' })
    expect((await post('/graphql', query, JSON_TYPE)).status).toBe(200)
    expect((await post('/graphql', query, { 'content-type': 'text/plain' })).status).toBe(415)
    expect(
      (await post('/graphql', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }))
        .status,
    ).toBe(415)
    expect((await post('/graphql', query, { ...JSON_TYPE, 'content-encoding': 'gzip' })).status).toBe(415)
    const mutation = encodeURIComponent('mutation { ingestArticles(articles: []) { storedCount } }')
    expect((await fetch(`${server.url}/graphql?query=${mutation}`)).status).toBe(405)
  })

  it('lets no page of another site read anything', async () => {
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, {
      headers: { origin: 'https://evil.example' },
    })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await fetch(`${server.url}/ingest`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.ok).toBe(false)
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('gives every error a code of the list', async () => {
    const ask = async (query: string) => (await server.ask(query)).errors?.[0]?.extensions.code
    expect(await ask('{')).toBe('GRAPHQL_PARSE_FAILED')
    expect(await ask('{ nothing }')).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(await ask('{ events(first: 0) { totalCount } }')).toBe('BAD_INPUT')
    expect(await ask('{ node(id: "abc") { id } }')).toBe('BAD_INPUT')
    expect(await ask(`{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`)).toMatch(/BAD_INPUT|TOO_LARGE/)
    expect(await ask('mutation { ingestArticles(articles: []) { storedCount } }')).toBe('BAD_INPUT')
    expect(await ask(`query { ${'__typename '.repeat(3000)} }`)).toBe('TOO_LARGE')
    expect(await codeOf(await post('/graphql', '{"query": ', JSON_TYPE))).toBe('BAD_REQUEST')
    expect(
      await codeOf(
        await post('/graphql', JSON.stringify({ query: `{ __typename } #${'x'.repeat(10_000_000)}` }), JSON_TYPE),
      ),
    ).toBe('TOO_LARGE')
  })

  it('refuses documents that ask for too much', async () => {
    const ask = async (query: string) => (await server.ask(query)).errors?.[0]?.extensions.code
    const nested = (levels: number): string =>
      levels === 0 ? '{ id }' : `{ event { articles { nodes ${nested(levels - 1)} } } }`
    expect(await ask(`{ articles { nodes ${nested(6)} } }`)).toBe('TOO_LARGE')
    expect(
      await ask(
        '{ articles(first: 100) { nodes { event { articles(first: 100) { nodes { quotes(first: 100) { nodes { id } } } } } } } }',
      ),
    ).toBe('TOO_LARGE')
    expect(await ask(`{ ${Array.from({ length: 60 }, (_, i) => `a${String(i)}: __typename`).join(' ')} }`)).toBe(
      'TOO_LARGE',
    )
    const chain = Array.from(
      { length: 30 },
      (_, i) => `fragment F${String(i)} on Event { ...F${String(i + 1)} ...F${String(i + 1)} }`,
    ).join(' ')
    expect(await ask(`{ events { nodes { ...F0 } } } ${chain} fragment F30 on Event { id title }`)).toBe('TOO_LARGE')
  })

  it('does not leave a request unanswered that names too long a variable', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const response = await post(
      '/graphql',
      `{"query":"query Q($a: [ArticleInput!]!) { __typename }","variables":{"a":${deep}}}`,
      JSON_TYPE,
    )
    expect(response.status).toBeLessThan(500)
  })
})

describe('the routes by which the command line hands work over', () => {
  const [courier, wire] = HARBOUR_ARTICLES
  const bytes = { 'content-type': 'application/octet-stream' }
  const outcomes = async (response: Response) =>
    (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as IngestOutcome)

  it('say that there is no event yet', async () => {
    expect((await fetch(`${server.url}/comparison`)).status).toBe(404)
  })

  it('take the bytes of a file in, one outcome a line', async () => {
    const query = new URLSearchParams({ name: 'strike.txt', outlet: 'The Port Courier', date: '2024-03-05' })
    const response = await post(`/ingest?${query.toString()}`, courier?.text ?? '', bytes)
    expect(response.headers.get('content-type')).toContain('application/jsonl')
    expect(await outcomes(response)).toMatchObject([{ kind: 'stored', origin: { name: 'strike.txt', line: null } }])
    const lines = [courier?.text, wire?.text].map((text) => JSON.stringify({ text })).join('\n')
    expect(await outcomes(await post('/ingest?name=two.jsonl', `${lines}\nnonsense`, bytes))).toMatchObject([
      { kind: 'unchanged', origin: { line: 1 } },
      { kind: 'stored', origin: { line: 2 } },
      { kind: 'rejected', reason: 'BAD_JSON', origin: { name: 'two.jsonl', line: 3 } },
    ])
  })

  it('compare an event', async () => {
    const largest = (await (await fetch(`${server.url}/comparison?event=largest`)).json()) as {
      dossier: { event: { id: string } }
      comparison: { articles: unknown[] }
    }
    expect(largest.comparison.articles).toHaveLength(2)
    const same = await fetch(`${server.url}/comparison?event=${largest.dossier.event.id}`)
    expect(await same.json()).toEqual(largest)
    expect((await fetch(`${server.url}/comparison?event=00000000-0000-7000-8000-000000000000`)).status).toBe(404)
  })

  it('want bytes, by POST', async () => {
    expect((await post('/ingest?name=a', 'text', { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await fetch(`${server.url}/ingest`)).status).toBe(405)
  })

  it('left no fault behind', () => {
    expect(server.faults).toEqual([])
  })
})

describe('starting', () => {
  it('says what to do when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startServer(server.store, { host: '127.0.0.1', port })).rejects.toThrow(/in use.*--port/)
  })
})
