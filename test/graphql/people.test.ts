import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'

/** Two years of one politician, a namesake, and a surname that is told later. */
const ARTICLES = [
  [
    '2030-02-03',
    'Levy on yards put off',
    'Mayor Ruth Halloran put off the levy on boat yards in Karsk on Sunday. “The yards need another year,” Halloran said.',
  ],
  [
    '2030-09-10',
    'Karsk elects a governor',
    'The mayor, Ruth Halloran, won the vote for governor of the coast on Tuesday. “We begin with the harbour,” Ms Halloran said. “Then come the roads.”',
  ],
  [
    '2032-01-20',
    'Dam above Lowen declared safe',
    'Governor Ruth Halloran said the dam above Lowen was safe. “Nobody has to leave the valley,” Halloran said.',
  ],
  [
    '2031-05-05',
    'A prize for sea poems',
    'The poet Ruth Halloran, 81, took the sea prize for her verses at the festival of Morn. “I write at night,” Halloran said.',
  ],
  [
    '2029-07-07',
    'Yard of Alder builds a ferry',
    'The yard of Alder will build a ferry of forty metres, Sam Okafor said on Saturday at the launch of a tug.',
  ],
  [
    '2032-03-01',
    'Ferry stays in port for fog',
    '“We sail when the fog lifts,” Mr Okafor said of the ferry that stayed in port at Alder on Monday.',
  ],
  [
    '2032-03-01',
    'Fog keeps ferry in port',
    'The ferry stayed in port at Alder on Monday for fog. “We sail when the fog lifts,” the owner, Sam Okafor, said.',
  ],
] as const

const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) { results { __typename ... on TakenArticle { article { id people { nodes { id } } } } } }
}`

interface Person {
  readonly id: string
  readonly name: string
  readonly articleCount: number
  readonly quoteCount: number
  readonly lastSeenAt: string | null
}

let server: TestServer
let taken: string[]

async function list(rest: string): Promise<Person[]> {
  const { data, errors } = await server.ask<{ people: { nodes: Person[] } }>(
    `{ people(first: 20, ${rest}) { nodes { id name articleCount quoteCount lastSeenAt } } }`,
  )
  expect(errors).toBeUndefined()
  return data?.people.nodes ?? []
}

beforeAll(async () => {
  server = await startTestServer()
  taken = []
  for (const [i, [publishedAt, title, text]] of ARTICLES.entries()) {
    const articles = [
      { title, text, publishedAt: `${publishedAt}T00:00:00Z`, outlet: `Paper ${i}`, url: `https://paper.example/${i}` },
    ]
    const { data, errors } = await server.ask<{
      ingestArticles: { results: { article: { people: { nodes: { id: string }[] } } }[] }
    }>(INGEST, { articles })
    expect(errors).toBeUndefined()
    taken.push(data?.ingestArticles.results[0]?.article.people.nodes[0]?.id ?? '')
  }
}, STARTING_MS)
afterAll(() => server.close())

describe('people over an archive', () => {
  it('are one each, by how often they are quoted and when they were last seen', async () => {
    const quoted = await list('orderBy: { field: QUOTE_COUNT, direction: DESC }')
    expect(quoted.map(({ name, articleCount, quoteCount }) => [name, articleCount, quoteCount])).toEqual([
      ['Ruth Halloran', 3, 5],
      ['Sam Okafor', 3, 3],
      ['Ruth Halloran', 1, 1],
    ])
    const seen = await list('orderBy: { field: LAST_SEEN_AT, direction: DESC }')
    expect(seen.map(({ lastSeenAt }) => lastSeenAt?.slice(0, 10))).toEqual(['2032-03-01', '2032-01-20', '2031-05-05'])
    expect(await list('where: { quoteCount: { gte: 2 }, lastSeenAt: { lt: "2032-02-01T00:00:00Z" } }')).toEqual([
      quoted[0],
    ])
  })

  it('have roles over time', async () => {
    const { data, errors } = await server.ask(
      'query ($id: ID!) { person(id: $id) { roles { role articleCount firstSeenAt lastSeenAt } } }',
      { id: taken[0] },
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({
      person: {
        roles: [
          expect.objectContaining({ role: 'Governor', articleCount: 1, lastSeenAt: '2032-01-20T00:00:00.000Z' }),
          expect.objectContaining({
            role: 'Mayor',
            articleCount: 2,
            firstSeenAt: '2030-02-03T00:00:00.000Z',
            lastSeenAt: '2030-09-10T00:00:00.000Z',
          }),
        ],
      },
    })
  })

  it('lead on from the id of whoever turned out to be another, as person and as node', async () => {
    const [open = '', named = ''] = taken.slice(5)
    expect(open).not.toBe(named)
    const { data, errors } = await server.ask(
      `query ($id: ID!) { person(id: $id) { mergedInto { ...whole } } node(id: $id) { ... on Person { mergedInto { ...whole } } } }
       fragment whole on Person { id name quotes(first: 5) { totalCount } }`,
      { id: open },
    )
    expect(errors).toBeUndefined()
    const mergedInto = { id: named, name: 'Sam Okafor', quotes: { totalCount: 3 } }
    expect(data).toEqual({ person: { mergedInto }, node: { mergedInto } })
  })
})
