import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { seedRows } from '../support/seed-rows.js'

const ROWS = 10_000
const FACTS = ['Quote', 'Mention', 'Figure', 'Citation'] as const
const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) { results { __typename ... on TakenArticle { article { id } } } }
}`
const TEXT =
  'ALDER, Reuters - The ferry was late again, and 40 passengers missed the night train.\n\n' +
  '“Nobody told us anything for three hours,” Ines Duarte, the harbour minister, said on Monday, according to the port authority.'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
}, STARTING_MS)
afterAll(() => server.close())

/** How many facts of each kind there are, and how many bear another date than their article. */
async function countDates() {
  const counts = FACTS.map(async (kind) => {
    const [row] = await server.store.db.$queryRawUnsafe<{ all: bigint; wrong: bigint }[]>(
      `SELECT count(*) AS all, count(*) FILTER (WHERE f."publishedAt" IS DISTINCT FROM a."publishedAt") AS wrong
       FROM "${kind}" f JOIN "Revision" r ON r.id = f."revisionId" JOIN "Article" a ON a.id = r."articleId"`,
    )
    return { kind, all: Number(row?.all), wrong: Number(row?.wrong) }
  })
  return Promise.all(counts)
}

describe('the facts of an article', () => {
  it('bear its date: of every kind, and of every version when it is dated later, or otherwise', async () => {
    const url = 'https://alder.example/ferry'
    const take = async (article: object) => {
      const { data } = await server.ask<{ ingestArticles: { results: { __typename: string }[] } }>(INGEST, {
        articles: [{ url, ...article }],
      })
      return data?.ingestArticles.results[0]?.__typename
    }
    expect(await take({ text: TEXT })).toBe('ArticleStored')
    expect(await take({ text: TEXT, publishedAt: '2031-03-03T09:00:00Z' })).toBe('ArticleRevised')
    expect((await countDates()).filter(({ all, wrong }) => all === 0 || wrong > 0)).toEqual([])
    const more = `${TEXT}\n\nThe port said on Tuesday that it was sorry.`
    expect(await take({ text: more, publishedAt: '2031-03-04T09:00:00Z' })).toBe('ArticleRevised')
    expect((await countDates()).filter(({ all, wrong }) => all < 2 || wrong > 0)).toEqual([])
    const { data } = await server.ask<{ quotes: { totalCount: number } }>(
      '{ quotes(where: { publishedAt: { gte: "2031-03-04T00:00:00Z" } }) { totalCount } }',
    )
    expect(data?.quotes.totalCount).toBe(1)
  })
})

describe('a page of facts in the order of publication', () => {
  const statements = vi.spyOn(pg.Client.prototype, 'query')
  beforeAll(async () => {
    await seedRows(server.store.db, { outlets: 10, events: 100, people: 100, articles: ROWS })
  }, STARTING_MS)
  afterAll(() => {
    statements.mockRestore()
  })

  it.each(['quotes', 'figures', 'citations'])('of %s is read off an index: nothing is sorted', async (list) => {
    const page = async (after: string) => {
      statements.mockClear()
      const { data } = await server.ask<Record<string, { pageInfo: { endCursor: string } }>>(
        `{ ${list}(first: 100, orderBy: { field: PUBLISHED_AT, direction: DESC }${after}) { nodes { id } pageInfo { endCursor } } }`,
      )
      return data?.[list]?.pageInfo.endCursor ?? ''
    }
    await page(`, after: "${await page('')}"`)
    const plans: string[] = []
    for (const call of statements.mock.calls) {
      const { text, values = [] } = call[0] as unknown as { text: string; values?: unknown[] }
      if (!/^SELECT .*ORDER BY/is.test(text)) continue
      // Values as they would be typed: the planner then knows what they are.
      const typed = text.replace(/\$(\d+)/g, (_all, place: string) => literal(values[Number(place) - 1]))
      const rows = await server.store.db.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(`EXPLAIN ${typed}`)
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
    }
    expect(plans).toHaveLength(1)
    expect(plans[0]).toMatch(/Index (?:Only )?Scan (?:Backward )?using "\w+_publishedAt_id_idx"/)
    expect(plans[0]).not.toContain('Sort')
  })
})

function literal(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return `'${(value instanceof Date ? value.toISOString() : String(value)).replaceAll("'", "''")}'`
}
