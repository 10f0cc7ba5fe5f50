import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTestServer, STARTING_MS } from '../serve/test-server.js'
import type { TestServer } from '../serve/test-server.js'
import { readsRows } from '../support/reads-rows.js'
import { HARBOUR_ARTICLES } from './harbour-articles.js'

/** The query of the README: whoever asks it as it stands gets an answer. */
const COVERAGE = `
query Coverage {
  events(first: 1) { nodes { id title articles(first: 10) { nodes { title publishedAt outlet { name } } }
    comparison {
      origins { outletCount originCount families { articles { title outlet { name } } } }
      utterances(first: 20) { nodes {
        speaker { name }
        renderings { text directness article { outlet { name } } quote { cue start end } differences { kind from to } }
        coverage { article { outlet { name } } state } } }
      figures { relation members { text low high article { outlet { name } } } }
      timeline { at article { outlet { name } } }
    } } }
}`

const INGEST = `mutation ($articles: [ArticleInput!]!) {
  ingestArticles(articles: $articles) { results { __typename ... on TakenArticle { article { id text } event { id } } } }
}`

let server: TestServer
const statements = vi.spyOn(pg.Client.prototype, 'query')

/** How many SQL statements of its own an answer takes. */
async function countStatements(query: string, variables?: Record<string, unknown>): Promise<number> {
  statements.mockClear()
  const { errors } = await server.ask(query, variables)
  expect(errors).toBeUndefined()
  const sent = statements.mock.calls.map(([statement]) => {
    const given = statement as unknown
    return typeof given === 'string' ? given : (given as { text: string }).text
  })
  return sent.filter(readsRows).length
}

beforeAll(async () => {
  server = await startTestServer()
  await server.ask(INGEST, { articles: HARBOUR_ARTICLES.slice(0, 2) })
}, STARTING_MS)
afterAll(async () => {
  statements.mockRestore()
  await server.close()
})

describe('the coverage query', () => {
  it('takes the same number of statements for two articles and for twelve', async () => {
    const few = await countStatements(COVERAGE)
    const more = HARBOUR_ARTICLES.slice(2)
    const copies = Array.from({ length: 8 }, (_, index) => {
      const original = HARBOUR_ARTICLES[index % 4]
      const text = `${original?.text ?? ''}\n\nThe town council meets at ${String(index + 8)} o'clock to talk about the strike.`
      return {
        ...original,
        text,
        url: `https://copy${String(index)}.example/strike`,
        outlet: `Copy ${String(index)}`,
        name: `copy ${String(index)}`,
      }
    })
    await server.ask(INGEST, { articles: [...more, ...copies] })
    const { data } = await server.ask<{ events: { nodes: { articleCount: number }[] } }>(
      '{ events(first: 1) { nodes { articleCount } } }',
    )
    expect(data?.events.nodes[0]?.articleCount).toBe(12)
    const many = await countStatements(COVERAGE)
    expect(many).toBeLessThanOrEqual(few)
    expect(many).toBeLessThan(40)
  })

  it('proves every word: each rendering and each quote stands in the text where it says', async () => {
    interface Rendering {
      text: string
      start: number
      end: number
      article: { text: string }
      quote: { text: string; start: number; end: number }
    }
    const { data } = await server.ask<{
      events: { nodes: { comparison: { utterances: { nodes: { renderings: Rendering[] }[] } } }[] }
    }>(
      '{ events(first: 1) { nodes { comparison { utterances(first: 100) { nodes { renderings { text start end article { text } quote { text start end } } } } } } } }',
    )
    const renderings =
      data?.events.nodes[0]?.comparison.utterances.nodes.flatMap((utterance) => utterance.renderings) ?? []
    expect(renderings.length).toBeGreaterThan(10)
    for (const { text, start, end, article, quote } of renderings) {
      expect(article.text.slice(start, end)).toBe(text)
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.text)
    }
  })

  it('names the speakers whom several outlets quote and others leave out', async () => {
    interface Absent {
      speaker: { name: string }
      quotedBy: number
      absentFrom: { isMentioned: boolean; outlet: { name: string }; articles: { title: string }[] }[]
    }
    const ask = (minOutlets: number) =>
      server.ask<{ events: { nodes: { comparison: { absentSpeakers: Absent[] } }[] } }>(
        `{ events(first: 1) { nodes { comparison { absentSpeakers(minOutlets: ${String(minOutlets)}) {
          speaker { name } quotedBy absentFrom { isMentioned outlet { name } articles { title } } } } } } }`,
      )
    const absent = (await ask(2)).data?.events.nodes[0]?.comparison.absentSpeakers ?? []
    // The mirror and its copies report the harbour master's words; the gazette and its copies have none of them.
    expect(absent.map(({ speaker, quotedBy }) => [speaker.name, quotedBy])).toEqual([['Jonas Ekdal', 6]])
    expect(absent[0]?.absentFrom.map(({ outlet }) => outlet.name).sort()).toEqual([
      'Copy 2',
      'Copy 6',
      'Varnholm Gazette',
    ])
    expect(absent[0]?.absentFrom.every(({ isMentioned, articles }) => !isMentioned && articles.length === 1)).toBe(true)
    expect((await ask(7)).data?.events.nodes[0]?.comparison.absentSpeakers).toEqual([])
    expect((await ask(0)).errors?.[0]?.extensions.code).toBe('BAD_INPUT')
  })

  it('counts without reprints when it is asked to', async () => {
    interface Counted {
      independence: string
      articles: unknown[]
      origins: { outletCount: number; originCount: number }
      people: { quotedBy: number }[]
    }
    const { data } = await server.ask<{ events: { nodes: { all: Counted; originals: Counted }[] } }>(
      `{ events(first: 1) { nodes { all: comparison { ...Counts } originals: comparison(independence: ORIGINALS_ONLY) { ...Counts } } } }
       fragment Counts on Comparison {
         independence articles { id } origins { outletCount originCount } people { quotedBy } }`,
    )
    const [{ all, originals } = {}] = data?.events.nodes ?? []
    expect([all?.independence, originals?.independence]).toEqual(['ALL', 'ORIGINALS_ONLY'])
    expect(originals?.origins).toEqual(all?.origins)
    expect(originals?.articles).toHaveLength(all?.origins.originCount ?? 0)
    expect(originals?.articles.length).toBeLessThan(12)
    expect(originals?.people[0]?.quotedBy).toBeLessThan(all?.people[0]?.quotedBy ?? 0)
  })

  it.each([
    [
      'articles',
      '{ articles { nodes { title outlet { name } event { title } quotes(first: 5) { totalCount nodes { text speaker { name names { name } } } } figures { nodes { text } } } } }',
    ],
    ['outlets', '{ outlets { nodes { name articles(first: 3) { totalCount nodes { title } } } } }'],
    [
      'people',
      '{ people { nodes { name names { name } quotes { totalCount nodes { text article { title outlet { name } } } } utterances { nodes { text renderings { text } } } } } }',
    ],
    [
      'quotes',
      '{ quotes { nodes { text context { before after } article { title } revision { number } renderings { utterance { text } } } } }',
    ],
    [
      'utterances',
      '{ utterances { nodes { text speaker { name } event { title } renderings { text quote { cue } article { outlet { name } } } } } }',
    ],
    [
      'events',
      '{ events { nodes { title articles { totalCount nodes { title } } utterances { totalCount nodes { text } } } } }',
    ],
  ])('asks for %s without a statement for each row', async (_name, query) => {
    expect(await countStatements(query)).toBeLessThan(16)
  })

  it('left no fault behind', () => {
    expect(server.faults).toEqual([])
  })
})
