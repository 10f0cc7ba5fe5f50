import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, RashomonError } from '../../src/client/index.js'
import type { RashomonClient } from '../../src/client/index.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'

let server: TestServer
let client: RashomonClient

beforeAll(async () => {
  server = await startTestServer()
  client = createClient(server.url)
}, STARTING_MS)
afterAll(() => server.close())

describe('the client against a running server', () => {
  it('takes articles in, with a result for each', async () => {
    const { ingestArticles } = await client.ingestArticles({
      articles: [...HARBOUR_ARTICLES, { name: 'empty.txt', text: '  ' }, { name: 'both', text: 'a', html: '<p>a' }],
    })
    expect(ingestArticles).toMatchObject({ storedCount: 4, unchangedCount: 0, revisedCount: 0, rejectedCount: 2 })
    const [first, , , , empty, both] = ingestArticles.results
    expect(first).toMatchObject({ __typename: 'ArticleStored', index: 0, name: 'courier.txt' })
    expect(first?.__typename === 'ArticleStored' && first.article.outlet?.name).toBe('The Port Courier')
    expect(empty).toMatchObject({ __typename: 'ArticleRejected', name: 'empty.txt', reason: 'EMPTY' })
    expect(both).toMatchObject({ __typename: 'ArticleRejected', reason: 'BAD_FIELD' })
  })

  it('stores nothing new the second time, and a revision when the text changes', async () => {
    const [courier, wire] = HARBOUR_ARTICLES
    const { ingestArticles } = await client.ingestArticles({
      articles: [{ ...courier }, { ...wire, text: `${wire?.text ?? ''}\n\nThe strike was to go on, the union said.` }],
    })
    expect(ingestArticles.results.map(({ __typename }) => __typename)).toEqual(['ArticleUnchanged', 'ArticleRevised'])
    expect(ingestArticles.results[1]).toMatchObject({ revision: 2 })
  })

  it('reads how each outlet told it', async () => {
    const { events } = await client.coverage()
    const [event] = events.nodes
    expect(event?.articleCount).toBe(4)
    expect(event?.comparison.origins.outletCount).toBe(4)
    const lindqvist = event?.comparison.utterances.nodes.find(({ speaker }) => speaker?.name === 'Marta Lindqvist')
    expect(lindqvist?.renderings.length).toBeGreaterThanOrEqual(3)
    expect(lindqvist?.renderings.every(({ differences }) => differences.length > 0)).toBe(true)
    expect(lindqvist?.coverage).toHaveLength(4)
    expect(event?.comparison.timeline.map(({ article }) => article.outlet?.name).slice(0, 2)).toEqual([
      'The Port Courier',
      'Nordic Wire',
    ])
  })

  it('compares articles picked by hand', async () => {
    const { articles } = await client.articlesPage({ first: 2 })
    const { compareArticles } = await client.compareArticles({ ids: articles.nodes.map(({ id }) => id) })
    expect(compareArticles.articles).toHaveLength(2)
  })

  it('pages through quotes and shows one with the text around it', async () => {
    const seen = []
    let after: string | null = null
    do {
      const { quotes }: Awaited<ReturnType<typeof client.quotes>> = await client.quotes({ first: 2, after })
      seen.push(...quotes.nodes)
      after = quotes.pageInfo.hasNextPage ? quotes.pageInfo.endCursor : null
    } while (after !== null)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
    const { quotes } = await client.quotes()
    expect(quotes.totalCount).toBe(seen.length)
    const quote = seen.find(({ directness }) => directness === 'DIRECT')
    const { node } = await client.quoteInContext({ id: quote?.id ?? '', before: 20, after: 20 })
    expect(node).toMatchObject({ text: quote?.text, context: { text: quote?.text, start: (quote?.start ?? 0) - 20 } })
  })

  it('gives errors their code', async () => {
    const failed = client.quotes({ first: 1000 })
    await expect(failed).rejects.toBeInstanceOf(RashomonError)
    await expect(failed).rejects.toMatchObject({ code: 'BAD_INPUT', message: 'first must be from 1 to 100, not 1000.' })
    await expect(createClient('http://127.0.0.1:1').events()).rejects.toMatchObject({ code: null, status: null })
  })

  it('left no fault behind', () => {
    expect(server.faults).toEqual([])
  })
})
