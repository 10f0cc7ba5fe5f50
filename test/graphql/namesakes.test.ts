import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS, type TestServer } from '../serve/test-server.js'
import { NAMESAKES } from '../support/namesakes.js'

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }'
const NAMED = `query ($name: String!) {
  people(first: 10, where: { name: { contains: $name } }) { nodes { name articles(first: 5) { nodes { publishedAt } } } }
}`

interface Named {
  readonly people: {
    readonly nodes: readonly {
      readonly name: string
      readonly articles: { readonly nodes: readonly { readonly publishedAt: string }[] }
    }[]
  }
}

const MS_A_DAY = 86_400_000

/** Days between two articles, so that none is of the event of another. */
const APART = 9

describe('namesakes in one archive', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    const texts = [0, 1].flatMap((again) =>
      NAMESAKES.flatMap(([, one, other]) => [`${one}${' '.repeat(again)}`, other]),
    )
    const articles = texts.map((text, place) => ({
      text,
      outlet: `Paper ${String(place)}`,
      publishedAt: new Date(Date.UTC(2031, 0, 1) + place * APART * MS_A_DAY).toISOString(),
    }))
    for (let start = 0; start < articles.length; start += 10) {
      const some = articles.slice(start, start + 10)
      const { data } = await server.ask<{ ingestArticles: { storedCount: number } }>(INGEST, { articles: some })
      expect(data?.ingestArticles.storedCount).toBe(some.length)
    }
  }, 4 * STARTING_MS)
  afterAll(() => server.close())

  it.each(NAMESAKES)('are two, each with their own articles: %s', async (evidence, _one, _other, surname) => {
    const { data } = await server.ask<Named>(NAMED, { name: surname })
    const place = NAMESAKES.findIndex((pair) => pair[0] === evidence)
    const dayOf = (index: number) => new Date(Date.UTC(2031, 0, 1) + index * APART * MS_A_DAY).toISOString()
    const days = (data?.people.nodes ?? []).map(({ articles }) =>
      articles.nodes.map(({ publishedAt }) => new Date(publishedAt).toISOString()).sort(),
    )
    const [first, second] = [2 * place, 2 * place + 1]
    const later = 2 * NAMESAKES.length
    expect(days.sort()).toEqual([
      [dayOf(first), dayOf(first + later)],
      [dayOf(second), dayOf(second + later)],
    ])
  })
})
