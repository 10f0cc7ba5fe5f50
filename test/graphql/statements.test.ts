import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { documentOf, queries, variablesOf } from './documented-queries.js'
import { readsRows } from '../support/reads-rows.js'
import { HARBOUR_ARTICLES } from './harbour-articles.js'

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount } }'

/** More than any documented query needs, comparisons included. */
const MOST_STATEMENTS = 40

/** The queue of jobs looks for work by itself meanwhile, and whether there are keys is asked again after a while. */
const BY_ITSELF = /\w_queue\b|\bqueue_\w|"ApiKey"/

let server: TestServer
let few: Map<string, number>
const statements = vi.spyOn(pg.Client.prototype, 'query')

beforeAll(async () => {
  server = await startTestServer()
  await server.ask(INGEST, { articles: HARBOUR_ARTICLES.slice(0, 2) })
  few = await countAll()
  const copies = Array.from({ length: 8 }, (_, index) => ({
    ...HARBOUR_ARTICLES[index % 4],
    text: `${HARBOUR_ARTICLES[index % 4]?.text ?? ''}\n\nThe town council meets at ${String(index + 8)} o'clock about the strike.`,
    url: `https://copy${String(index)}.example/strike`,
    outlet: `Copy ${String(index)}`,
  }))
  await server.ask(INGEST, { articles: [...HARBOUR_ARTICLES.slice(2), ...copies] })
}, STARTING_MS)
afterAll(async () => {
  statements.mockRestore()
  await server.close()
})

async function countAll(): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const operation of queries) {
    const name = operation.name?.value ?? ''
    const variables = await variablesOf(server, name)
    statements.mockClear()
    const { errors } = await server.ask(documentOf(operation), variables)
    // Operations whose variables are not known here answer nothing, and would prove nothing.
    if (errors !== undefined) continue
    const sent = statements.mock.calls.map(([statement]) => {
      const given = statement as unknown
      return typeof given === 'string' ? given : (given as { text: string }).text
    })
    counts.set(name, sent.filter((sql) => readsRows(sql) && !BY_ITSELF.test(sql)).length)
  }
  return counts
}

describe('the documented queries', () => {
  it('take no more statements for twelve articles than for two', async () => {
    const many = await countAll()
    expect([...many.keys()]).toEqual(
      expect.arrayContaining(['ArticlesPage', 'Coverage', 'PersonQuotes', 'Search', 'QuoteLookup', 'Utterances']),
    )
    expect(many.size).toBe(queries.length)
    const grown = [...many].filter(([name, count]) => count > (few.get(name) ?? 0))
    expect(grown.map(([name, count]) => `${name}: ${String(few.get(name))}, then ${String(count)}`)).toEqual([])
    expect(Math.max(...many.values())).toBeLessThan(MOST_STATEMENTS)
  }, 120_000)
})

it('left no fault behind', () => {
  expect(server.faults).toEqual([])
})
