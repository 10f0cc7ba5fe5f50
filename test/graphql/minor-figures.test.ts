import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'

const TAKE_IN = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) { results { __typename ... on TakenArticle { article { id } event { id } } } }
}`

const ARTICLES = [
  {
    name: 'courier.txt',
    outlet: 'The Port Courier',
    title: 'Keeper of the Karsk lighthouse retires',
    publishedAt: '2026-03-05T09:00:00.000Z',
    text: 'Ines Duarte, 77, the keeper of the Karsk lighthouse, retired on Thursday after 40 ships had sailed past to greet her.',
  },
  {
    name: 'gazette.txt',
    outlet: 'Varnholm Gazette',
    title: 'Karsk lighthouse keeper retires',
    publishedAt: '2026-03-05T12:00:00.000Z',
    text: 'The 77-year-old Ines Duarte, keeper of the Karsk lighthouse, retired on Thursday after 40 ships had sailed past to greet her.',
  },
]

interface Answer {
  readonly figures: { readonly totalCount: number; readonly nodes: readonly { readonly text: string }[] }
  readonly articles: { readonly nodes: readonly { readonly figures: Answer['figures'] }[] }
  readonly events: {
    readonly nodes: readonly {
      readonly comparison: {
        readonly figures: readonly {
          readonly counted: string
          readonly members: readonly { readonly figure: { readonly text: string; readonly start: number } }[]
        }[]
      }
    }[]
  }
}

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  const { errors } = await server.ask(TAKE_IN, { articles: ARTICLES })
  expect(errors).toBeUndefined()
}, STARTING_MS)
afterAll(() => server.close())

describe('an age that two outlets print', () => {
  it('is in their comparison with its place in each text, and in no list of figures', async () => {
    const { data, errors } = await server.ask(`{
      figures(first: 10) { totalCount nodes { text } }
      articles(first: 10) { nodes { figures(first: 10) { totalCount nodes { text } } } }
      events(first: 1) { nodes { comparison { figures { counted members { figure { text start } } } } } }
    }`)
    expect(errors).toBeUndefined()
    const { figures, articles, events } = data as unknown as Answer
    expect(figures).toEqual({ totalCount: 2, nodes: [{ text: '40 ships' }, { text: '40 ships' }] })
    for (const node of articles.nodes) expect(node.figures).toEqual({ totalCount: 1, nodes: [{ text: '40 ships' }] })
    const ages = events.nodes[0]?.comparison.figures.find(({ counted }) => counted === 'Ines Duarte’s age')
    expect(ages?.members.map(({ figure }) => figure.text).sort()).toEqual(['77', '77-year-old'])
    expect(ages?.members.map(({ figure }) => figure.start).sort((a, b) => a - b)).toEqual([4, 13])
  })

  it('stays out of the table of figures', async () => {
    const response = await fetch(new URL('/export/figures.csv', server.url))
    const lines = (await response.text()).trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).not.toContain('isMinor')
  })
})
