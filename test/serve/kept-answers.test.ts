import { request as requestOf } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeKey } from '../../src/store/api-keys.js'
import { startServer } from '../../src/serve/server.js'
import { documentOf, queries, variablesOf } from '../graphql/documented-queries.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { countStatements } from '../bench/count-statements.js'
import { startTestServer, STARTING_MS } from './test-server.js'
import type { TestServer } from './test-server.js'

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }'
const TITLES = '{ events(first: 50) { nodes { title articleCount } } }'

interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await server.ask(INGEST, { articles: HARBOUR_ARTICLES.slice(0, 3) })
}, STARTING_MS)
afterAll(async () => {
  expect(server.faults).toEqual([])
  await server.close()
})

/** What is sent for a query, as it is on the wire. */
function send(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
  url = server.url,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const given = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
    const request = requestOf(`${url}/graphql`, given, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) })
      })
    })
    request.on('error', reject)
    request.end(JSON.stringify({ query, variables }))
  })
}

/**
 * Asks until the answer takes no more than the statement that tells whether the kept one still holds. Other test files write to
 * other databases of the same PostgreSQL, whose transactions are counted for all of them together: now and then one comes between.
 */
async function sendUntilKept(query: string, variables: object): Promise<Sent & { readonly statements: number }> {
  for (let times = 1; ; times += 1) {
    const counter = countStatements()
    const sent = await send(query, variables)
    const statements = counter.stop()
    if (statements <= 1 || times === 100) return { ...sent, statements }
  }
}

describe('an answer that is asked for again', () => {
  it('is the same for every documented query, and takes one statement', async () => {
    expect(queries.length).toBeGreaterThan(20)
    for (const operation of queries) {
      const [document, variables] = [documentOf(operation), await variablesOf(server, operation.name?.value ?? '')]
      const made = await send(document, variables)
      expect(JSON.parse(made.bytes.toString())).toMatchObject({ data: {} })
      const kept = await send(document, variables)
      const again = await sendUntilKept(document, variables)
      expect(again.statements, operation.name?.value).toBeLessThanOrEqual(1)
      for (const { status, headers, bytes } of [kept, again]) {
        expect(JSON.parse(bytes.toString())).toEqual(JSON.parse(made.bytes.toString()))
        expect(status).toBe(made.status)
        expect(headers['content-type']).toBe(made.headers['content-type'])
        expect(headers['x-content-type-options']).toBe(made.headers['x-content-type-options'])
      }
    }
  }, 120_000)

  it('tells what came in since', async () => {
    for (let times = 0; times < 3; times += 1) await send(TITLES)
    const before = await send(TITLES)
    await server.ask(INGEST, { articles: HARBOUR_ARTICLES.slice(3) })
    const after = await send(TITLES)
    expect(before.bytes.toString()).toContain('"articleCount":3')
    expect(after.bytes.toString()).toContain('"articleCount":4')
  })

  it('tells what somebody else wrote to the same database', async () => {
    for (let times = 0; times < 3; times += 1) await send(TITLES)
    await server.store.db.event.updateMany({ data: { title: 'Renamed from elsewhere' } })
    expect((await send(TITLES)).bytes.toString()).toContain('Renamed from elsewhere')
  })

  it('is another one under other variables, another operation or another name', async () => {
    const document =
      'query A($n: Int) { articles(first: $n) { nodes { id } } } query B { one: outlets(first: 1) { nodes { id } } }'
    const ask = async (operationName: string, n: number): Promise<unknown> => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, operationName, variables: { n } }),
      })
      return ((await response.json()) as { data: unknown }).data
    }
    for (let times = 0; times < 3; times += 1) {
      expect(await ask('A', 1)).toMatchObject({ articles: { nodes: [{}] } })
      expect(await ask('A', 2)).toMatchObject({ articles: { nodes: [{}, {}] } })
      expect(await ask('B', 1)).toMatchObject({ one: { nodes: [{}] } })
    }
  })

  it('is packed for whoever unpacks it, and plain for others', async () => {
    const plain = await send(TITLES)
    let packed = await send(TITLES, {}, { 'accept-encoding': 'gzip' })
    // Whoever comes first gets the bytes as they are: packing takes longer than sending.
    for (let times = 0; times < 50 && packed.headers['content-encoding'] === undefined; times += 1) {
      packed = await send(TITLES, {}, { 'accept-encoding': 'br, gzip' })
    }
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.headers['vary']).toContain('accept-encoding')
    expect(packed.headers['content-length']).toBe(String(packed.bytes.byteLength))
    expect(gunzipSync(packed.bytes).toString()).toBe(plain.bytes.toString())
    const refused = await send(TITLES, {}, { 'accept-encoding': 'br, gzip;q=0' })
    expect(refused.headers['content-encoding']).toBeUndefined()
  })

  it('comes in the media type that is asked for, or as an event', async () => {
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      for (let times = 0; times < 3; times += 1) {
        expect((await send(TITLES, {}, { accept })).headers['content-type']).toContain(accept)
      }
    }
    const events = await send(TITLES, {}, { accept: 'text/event-stream' })
    expect(events.headers['content-type']).toContain('text/event-stream')
    expect(events.bytes.toString()).toContain('"events":{"nodes":[{')
  })

  it('is paid for like the first time', async () => {
    const left = async (): Promise<number> => Number((await send(TITLES)).headers['ratelimit-remaining'])
    const [first, second, third] = [await left(), await left(), await left()]
    expect(first - second).toBeGreaterThan(0)
    expect(second - third).toBe(first - second)
  })
})

it('whoever may not read gets no answer that was kept for others', async () => {
  const token = await makeKey(server.store.db, 'reader', ['read'])
  const closed = await startServer(server.store, { host: '127.0.0.1', port: 0, closed: true })
  try {
    const headers = { authorization: `Bearer ${token}` }
    for (let times = 0; times < 3; times += 1) {
      expect((await send(TITLES, {}, headers, closed.url)).bytes.toString()).toContain('"nodes"')
    }
    const stranger = await send(TITLES, {}, {}, closed.url)
    expect(stranger.bytes.toString()).toContain('UNAUTHENTICATED')
    expect(stranger.bytes.toString()).not.toContain('"nodes"')
  } finally {
    await closed.close()
  }
})

it('an answer longer than answers may be is refused each time', async () => {
  const short = await startServer(server.store, { host: '127.0.0.1', port: 0 }, { limits: { answerBytes: 60 } })
  try {
    for (let times = 0; times < 3; times += 1) {
      expect((await send(TITLES, {}, {}, short.url)).bytes.toString()).toContain('TOO_LARGE')
    }
  } finally {
    await short.close()
  }
})
