import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { LIMITS } from '../../src/graphql/limits.js'
import { schema } from '../../src/graphql/schema.js'
import { PRICES } from '../../src/serve/prices.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { HOSTILE_DOCUMENTS } from './hostile-documents.js'
import { MEDIA, post } from './post.js'

const INGEST =
  'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount rejectedCount } }'

let server: TestServer
let ids: string[]

beforeAll(async () => {
  server = await startTestServer()
  await server.ask(INGEST, { articles: HARBOUR_ARTICLES })
  const { data } = await server.ask<{ articles: { nodes: { id: string }[] } }>('{ articles { nodes { id } } }')
  ids = data?.articles.nodes.map(({ id }) => id) ?? []
  expect(ids.length).toBeGreaterThan(2)
}, STARTING_MS)
afterAll(async () => {
  expect(server.faults).toEqual([])
  await server.close()
})

describe('what asks for too much', () => {
  it.each(Object.entries(HOSTILE_DOCUMENTS))('%s is refused', async (_name, [code, query, variables]) => {
    for (const accept of MEDIA) {
      const answer = await post(server.url, { query, variables }, { accept })
      expect([answer.code, answer.data ?? null]).toEqual([code, null])
      expect(accept === MEDIA[0] ? [200, 400] : [400]).toContain(answer.status)
    }
  })

  it('is not what people ask: the schema, all of a comparison, a page of whole articles', async () => {
    for (const query of [
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true }),
      '{ events(first: 5) { nodes { comparison { findings { __typename } } } } }',
      '{ articles(first: 100) { nodes { text outlet { name } quotes(first: 20) { nodes { text speaker { name } } } } } }',
    ]) {
      expect(await post(server.url, { query })).toMatchObject({ status: 200, code: null })
    }
  })
})

describe('the price of a document', () => {
  it.each(Object.keys(PRICES))('%s is a field of the schema', (coordinate) => {
    const [type = '', field = ''] = coordinate.split('.')
    expect(schema.getType(type)).toHaveProperty(['_fields', field])
  })

  it('is told with its answer, and grows with what is asked of each thing', async () => {
    const cost = async (query: string, variables = {}) =>
      (await post(server.url, { query, variables })).extensions?.cost ?? 0
    const base = await cost('{ __typename }')
    expect((await cost('{ articles(first: 10) { nodes { id } } }')) - base).toBe(10)
    expect((await cost('query ($n: Int = 30) { articles(first: $n) { nodes { id } } }')) - base).toBe(30)
    expect((await cost('query ($n: Int = 30) { articles(first: $n) { nodes { id } } }', { n: 7 })) - base).toBe(7)
    expect(
      (await cost('{ a: outlets(first: 10) { nodes { id } } b: outlets(first: 10) { nodes { id } } }')) - base,
    ).toBe(20)
    expect((await cost('{ articles(first: 10) { nodes { outlet { id } } } }')) - base).toBe(20)
    expect(await cost('{ events(first: 1) { nodes { comparison { version } } } }')).toBeGreaterThan(3_000)
    const compared = 'query ($ids: [ID!]!) { compareArticles(ids: $ids) { version } }'
    expect((await cost(compared, { ids })) - (await cost(compared, { ids: ids.slice(0, 2) }))).toBe(
      250 * (ids.length - 2),
    )
  })
})

describe('the length of a request', () => {
  const long = (bytes: number) => `# ${'x'.repeat(bytes)}\n`

  it('of a query is bounded, in one piece or in many', async () => {
    expect((await post(server.url, { query: `${long(90_000)}{ __typename }` })).status).toBe(200)
    expect(await post(server.url, { query: `${long(100_000)}{ __typename }` })).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    })
    const pieces = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`{"query": "{ __typename }", "variables": {"x": "`))
        controller.enqueue(new TextEncoder().encode('x'.repeat(200_000)))
        controller.enqueue(new TextEncoder().encode('"}}'))
        controller.close()
      },
    })
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: pieces,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
  })

  it('of one that hands in articles is bounded, and so is each article', async () => {
    const text = 'The pier of Karsk Quay is closed, Ines Roe said on Monday. '
    const articles = [{ text: text.repeat(4) }, { text: text.repeat(20_000) }]
    const answer = await post(server.url, { query: INGEST, variables: { articles } })
    expect([answer.status, answer.data]).toEqual([200, { ingestArticles: { storedCount: 1, rejectedCount: 1 } }])
    const many = Array.from({ length: 6 }, () => ({ text: text.repeat(15_000) }))
    expect(await post(server.url, { query: INGEST, variables: { articles: many } })).toMatchObject({
      status: 413,
      code: 'TOO_LARGE',
    })
  })
})

describe('the limits', () => {
  it('are told by the schema as they are', async () => {
    const { data } = await server.ask<{ limits: { name: string; most: number; counts: string }[] }>(
      '{ limits { name most counts } }',
    )
    expect(data?.limits).toEqual(Object.entries(LIMITS).map(([name, limit]) => ({ name, ...limit })))
  })
})
