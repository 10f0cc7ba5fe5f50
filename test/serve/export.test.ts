import { parquetReadObjects } from 'hyparquet'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '../../src/client/index.js'
import { COLUMNS } from '../../src/serve/export/columns.js'
import { HARBOUR_ARTICLES } from '../graphql/harbour-articles.js'
import { TEST_DATABASE_URL } from '../support/open-test-store.js'
import { startTestServer, STARTING_MS } from './test-server.js'
import type { TestServer } from './test-server.js'

let server: TestServer

const INGEST =
  'mutation ($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { storedCount revisedCount } }'
const FORMULA = '=HYPERLINK("https://trap.example","press here")'

beforeAll(async () => {
  server = await startTestServer()
  await server.ask(INGEST, {
    articles: [
      ...HARBOUR_ARTICLES,
      {
        text: '“We sell, and bake, ""rye"" bread\n\nevery day,” said baker Anna Holm.\n\nThe shop opened on Monday.',
        title: FORMULA,
        outlet: 'The Kaltby Post',
        url: 'https://kaltby.example/bakery',
      },
    ],
  })
}, STARTING_MS)
afterAll(() => server.close())

async function table(name: string, query: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/export/${name}?${new URLSearchParams(query).toString()}`)
  return {
    status: response.status,
    snapshot: response.headers.get('rashomon-snapshot') ?? '',
    text: await response.text(),
  }
}

const rowsOf = (text: string) =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]))

describe('an exported table', () => {
  it('has every quote that the API has, with the article that proves it', async () => {
    const { text, status } = await table('quotes.jsonl')
    expect(status).toBe(200)
    const rows = rowsOf(text)
    const { data } = await server.ask<{ quotes: { totalCount: number; nodes: { id: string; text: string }[] } }>(
      '{ quotes(first: 100) { totalCount nodes { id text } } }',
    )
    expect(rows).toHaveLength(data?.quotes.totalCount ?? -1)
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(data?.quotes.nodes.map(({ id }) => id)))
    for (const { article, text: words, start, end } of rows) {
      const { data: proof } = await server.ask<{ node: { text: string } }>(
        'query ($id: ID!) { node(id: $id) { ... on Article { text } } }',
        { id: article },
      )
      expect(proof?.node.text.slice(Number(start), Number(end))).toBe(words)
    }
  })

  it('takes the filter of the list of that name, by the rules of the schema', async () => {
    const { text } = await table('quotes.jsonl', { where: '{"outlet": {"in": "the-port-courier"}}' })
    const outlets = rowsOf(text).map(({ outlet }) => outlet)
    expect(new Set(outlets)).toEqual(new Set(['The Port Courier']))
    for (const where of ['{"outlet": {"is": 1}}', '{"author": 1}', 'outlet', '{"event": {"in": "x"}}', '[]']) {
      const refused = await table('quotes.jsonl', { where })
      expect(refused.status).toBe(400)
      expect(refused.text).toContain('BAD_INPUT')
    }
    for (const name of ['quotas.csv', 'quotes.xls', 'constructor.csv']) expect((await table(name)).status).toBe(400)
    expect((await table('quotes.csv', { snapshot: 'yesterday' })).status).toBe(400)
  })

  it('is read by a spreadsheet as what it is: no cell computes, none breaks its row', async () => {
    const { text } = await table('articles.csv', { where: '{"outlet": {"in": "the-kaltby-post"}}' })
    const [head, ...rest] = text.split('\r\n')
    expect(head?.split(',').slice(0, 4)).toEqual(['id', 'article', 'revision', 'title'])
    expect(rest.at(-1)).toBe('')
    expect(text).toContain(`"'${FORMULA.replaceAll('"', '""')}"`)
    expect(text).not.toMatch(/(?:^|,)"?=/m)
    const { text: lines } = await table('articles.jsonl', { where: '{"outlet": {"in": "the-kaltby-post"}}' })
    expect(rowsOf(lines)[0]).toMatchObject({ title: FORMULA, authors: [], outlet: 'The Kaltby Post' })
  })

  async function addArticle(about: string): Promise<void> {
    await server.ask(INGEST, {
      articles: [
        {
          text: `The ${about} of Kaltby are counted again.\n\n“There are 12 ${about} now,” said mayor Berta ${about}son.`,
          outlet: `The ${about} Post`,
        },
      ],
    })
  }

  it.skipIf(TEST_DATABASE_URL === null)(
    'waits for whoever is still writing here, and for nobody who writes elsewhere',
    async () => {
      const { db } = server.store
      const snapshotAfter = async () => {
        const { text: before } = await table('articles.csv')
        await addArticle(`boats${String(Math.random()).slice(2, 6)}`)
        return (await table('articles.csv')).text !== before
      }
      const client = new Client({ connectionString: TEST_DATABASE_URL ?? '' })
      await client.connect()
      const [here] = await db.$queryRaw<{ schema: string }[]>`SELECT current_schema() AS schema`
      const elsewhere = `elsewhere_${here?.schema ?? ''}`
      await client.query(`CREATE SCHEMA "${elsewhere}"`)
      await client.query(`BEGIN; CREATE TABLE "${elsewhere}".note (id int)`)
      expect(await snapshotAfter()).toBe(true)
      await client.query('ROLLBACK')
      await client.query(`BEGIN; INSERT INTO "${here?.schema ?? ''}"."Story" (id) VALUES (gen_random_uuid())`)
      expect(await snapshotAfter()).toBe(false)
      await client.query(`ROLLBACK; DROP SCHEMA "${elsewhere}"`)
      await client.end()
    },
  )

  it.each(['articles', 'quotes', 'figures'])(
    'of %s is the same again by its snapshot, letter by letter, whatever came in since',
    async (name) => {
      const first = await table(`${name}.csv`)
      expect(first.status).toBe(200)
      await addArticle(name)
      const again = await table(`${name}.csv`, { snapshot: first.snapshot })
      expect(again.snapshot).toBe(first.snapshot)
      expect(again.text).toBe(first.text)
      expect((await table(`${name}.csv`)).text).not.toBe(first.text)
    },
  )

  it.each(['citations', 'utterances', 'people', 'outlets', 'events', 'storylines'])(
    'of %s has no newcomers in an older snapshot',
    async (name) => {
      const first = await table(`${name}.jsonl`)
      expect(first.status).toBe(200)
      await addArticle(`${name}-`)
      const again = await table(`${name}.jsonl`, { snapshot: first.snapshot })
      expect(rowsOf(again.text).map(({ id }) => id)).toEqual(rowsOf(first.text).map(({ id }) => id))
    },
  )

  it('keeps to the version of a text that was known at its snapshot', async () => {
    const before = await table('quotes.jsonl')
    const answer = await server.ask<{ ingestArticles: { revisedCount: number } }>(INGEST, {
      articles: [
        {
          text: '“We sell nothing,” said baker Anna Holm.',
          url: 'https://kaltby.example/bakery',
          outlet: 'The Kaltby Post',
        },
      ],
    })
    expect(answer.data?.ingestArticles.revisedCount).toBe(1)
    expect((await table('quotes.jsonl', { snapshot: before.snapshot })).text).toBe(before.text)
    const now = rowsOf((await table('quotes.jsonl')).text).map(({ text }) => text)
    expect(now).toContain('We sell nothing,')
    expect(now.some((text) => String(text).startsWith('We sell, and bake'))).toBe(false)
  })

  it.each(Object.entries(COLUMNS))('of %s is one table as CSV, lines of JSON and Parquet', async (name, columns) => {
    const lines = await table(`${name}.jsonl`)
    expect(lines.status).toBe(200)
    const rows = rowsOf(lines.text)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(columns))
    const [head] = (await table(`${name}.csv`)).text.split('\r\n')
    expect(head).toBe(Object.keys(columns).join(','))
    const response = await fetch(`${server.url}/export/${name}.parquet`)
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet')
    const read = await parquetReadObjects({ file: await response.arrayBuffer() })
    // A date is a moment in the one, its ISO form in the other.
    const moment = (value: unknown) => (typeof value === 'string' ? new Date(value).toISOString() : value)
    const dates = Object.entries(columns).flatMap(([column, type]) => (type === 'moment' ? [column] : []))
    const dated = rows.map((row) => ({
      ...row,
      ...Object.fromEntries(dates.map((column) => [column, moment(row[column])])),
    }))
    expect(JSON.parse(JSON.stringify(read))).toEqual(dated)
  })

  it('of what is computed proves each row, and has no snapshots', async () => {
    for (const name of ['renderings', 'coverage', 'findings']) {
      for (const { article, text: words, start, end } of rowsOf((await table(`${name}.jsonl`)).text)) {
        if (words === null) continue
        const { data } = await server.ask<{ node: { text: string } }>(
          'query ($id: ID!) { node(id: $id) { ... on Article { text } } }',
          { id: article },
        )
        expect(data?.node.text.slice(Number(start), Number(end))).toBe(words)
      }
      const { status, text } = await table(`${name}.csv`, { snapshot: '20310501T080000123Z' })
      expect([status, text.includes('has no snapshots')]).toEqual([400, true])
    }
  })

  it('of corrections has what the API counts of each outlet, and takes the same filter', async () => {
    const counted = 'revisions articles headlines quotes speakers figures material silent noted medianHours'
    const ask = async (where: string) => {
      const { data } = await server.ask<{ revisionStats: { outlet: { id: string; name: string } }[] }>(
        `{ revisionStats${where} { outlet { id name } ${counted} } }`,
      )
      return data?.revisionStats.map(({ outlet, ...counts }) => ({
        outletId: outlet.id,
        outlet: outlet.name,
        ...counts,
      }))
    }
    const rows = rowsOf((await table('corrections.jsonl')).text)
    expect(rows).toMatchObject([{ outlet: 'The Kaltby Post', revisions: 1, silent: 1, noted: 0 }])
    expect(rows).toEqual(await ask(''))
    const noted = await table('corrections.jsonl', { where: '{"isSilent": false}' })
    expect([noted.status, rowsOf(noted.text)]).toEqual([200, await ask('(where: { isSilent: false })')])
  })

  it('comes through the client, row by row', async () => {
    const client = createClient(server.url)
    const found: unknown[] = []
    for await (const row of client.exportRows('quotes', { where: { outlet: { in: 'the-port-courier' } } })) {
      found.push(row['outlet'])
    }
    expect(new Set(found)).toEqual(new Set(['The Port Courier']))
    const { body, snapshot } = await client.exportTable('outlets', 'csv')
    expect(await new Response(body).text()).toBe((await table('outlets.csv', { snapshot })).text)
    await expect(client.exportTable('quotes', 'csv', { where: { outlet: { in: 'kaltby-pots' } } })).rejects.toThrow(
      'there is no outlet "kaltby-pots"',
    )
  })

  it('breaks off nothing and leaves no fault', () => {
    expect(server.faults).toEqual([])
  })
})
