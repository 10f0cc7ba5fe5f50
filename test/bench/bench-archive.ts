import Table from 'cli-table3'
import { type DocumentNode, print } from 'graphql'
import {
  CheckTextDocument,
  EventCoverageDocument,
  EventsDocument,
  OutletPairsDocument,
  QuoteLookupDocument,
  RenderingStatsDocument,
  SearchDocument,
} from '../../src/client/generated/sdk.js'
import { WINDOW_DAYS } from '../../src/cluster/candidate-window.js'
import { encodeId } from '../../src/graphql/node-id.js'
import { startServer, type RunningServer } from '../../src/serve/server.js'
import type { Store } from '../../src/store/open-store.js'
import { median } from './bench-start.js'
import { growArchive } from './grow-archive.js'
import { saveFigures } from './save-figures.js'
import { syntheticCoverage, type SyntheticArticle } from './synthetic-coverage.js'
import { takeIn } from './take-in.js'
import { watchServer } from './watch-server.js'
import { withStore } from './with-store.js'

/** How large the archive is when it is first measured, how many copies are laid beside it, and what is taken in each time. */
interface Sizes {
  readonly stored: number
  readonly copies: number
  readonly measured: number
}

const QUICK: Sizes = { stored: 150, copies: 9, measured: 40 }
const WHOLE: Sizes = { stored: 900, copies: 99, measured: 100 }

/** How often a question is asked: each time as another document, so that none is answered by what was kept. */
const ASKED = 5

/** What is answered where a question, or one statement of it, took too long. */
const GIVEN_UP = new Set(['TOO_SLOW', 'BUSY'])

/** Articles of a day in the synthetic coverage. */
const ARTICLES_A_DAY = 2_000

/** Sentences of the draft that is checked. */
const DRAFT_QUOTES = 10

const MS_A_DAY = 86_400_000
const NO_LIMITS = { costInWindow: 1e12, costAtOnce: 1e12, requestsAtOnce: 1e6 }

/** What one task takes, in ms, in the small archive and in the large one; null = it was given up, as what takes ten seconds is. */
export interface ArchiveFigures {
  readonly task: string
  readonly small: number | null
  readonly large: number | null
}

/** What an article of the large archive takes. */
export interface ArticleNeeds {
  /** On the disk, in bytes, indexes included, by table. */
  readonly bytes: Readonly<Record<string, number>>
  /** Of the processor, in ms: what this process takes, and what the connections of the database do; null = that cannot be known. */
  readonly nodeMs: number
  readonly serverMs: number | null
}

/** All that is measured of the two archives. */
export interface ArchiveMeasure {
  readonly articles: readonly [small: number, large: number]
  readonly figures: readonly ArchiveFigures[]
  readonly needs: ArticleNeeds
}

interface Ask {
  readonly task: string
  readonly query: string
  readonly variables: object
}

/**
 * What it costs to take an article in, and to ask, in an archive that is a hundred times the size of another one: both on the
 * PostgreSQL server that TEST_DATABASE_URL names, whose superuser it must be. The figures are written to coverage/bench-archive.json.
 */
export async function benchArchive(isQuick: boolean): Promise<Table.Table> {
  const url = process.env['TEST_DATABASE_URL']
  if (url === undefined) throw new Error('Set TEST_DATABASE_URL to a PostgreSQL server: this measure needs one.')
  const { stored, copies, measured } = isQuick ? QUICK : WHOLE
  const coverage = [...syntheticCoverage({ articles: stored + 2 * measured, largest: Math.floor(stored / 10) })]
  const daysApart = (stored + measured) / ARTICLES_A_DAY
  return withStore(url, async (store, connectionString) => {
    const server = await startServer(store, { host: '127.0.0.1', port: 0 }, { limits: NO_LIMITS })
    try {
      await takeIn(store, coverage.slice(0, stored))
      const inSmall = await takeIn(store, coverage.slice(stored, stored + measured))
      const asks = await questions(store)
      const small = await askAll(server, asks)
      await growArchive(connectionString, { copies, daysApart })
      // Past the window in which an article may join an event: the event that is asked about stays as it was.
      const away = Math.max(copies * daysApart, WINDOW_DAYS + 1)
      const late = coverage.slice(stored + measured).map((article) => later(article, away))
      const cpu = process.cpuUsage()
      const watched = await watchServer(store)
      const inLarge = await takeIn(store, late)
      const { user, system } = process.cpuUsage(cpu)
      const serverMs = watched()
      const large = await askAll(server, asks)
      const figures: ArchiveFigures[] = [
        { task: 'an article taken in', small: inSmall, large: inLarge },
        ...asks.map(({ task }, index) => ({ task, small: small[index] ?? null, large: large[index] ?? null })),
      ]
      const articles = [stored + measured, (stored + measured) * (copies + 1)] as const
      const needs: ArticleNeeds = {
        bytes: await sizesOf(store, articles[1] + measured),
        nodeMs: (user + system) / 1_000 / measured,
        serverMs: serverMs === null ? null : serverMs / measured,
      }
      const measure: ArchiveMeasure = { articles, figures, needs }
      return saveFigures('archive', measure, tableOf(articles, figures), isQuick)
    } finally {
      await server.close()
    }
  })
}

/** Bytes of each table, an article, the largest first. */
async function sizesOf({ db }: Store, articles: number): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ name: string; bytes: number }[]>`
    SELECT relname AS name, pg_total_relation_size(relid)::float8 AS bytes FROM pg_stat_user_tables
    WHERE schemaname = current_schema() ORDER BY bytes DESC`
  return Object.fromEntries(rows.map(({ name, bytes }) => [name, Math.round(bytes / articles)]))
}

/** What people ask of an archive as a whole, and of one event in it. */
async function questions({ db }: Store): Promise<Ask[]> {
  const event = await db.event.findFirstOrThrow({
    where: { articleCount: { lte: 12 } },
    orderBy: { articleCount: 'desc' },
  })
  const quotes = await db.quote.findMany({
    where: { directness: 'DIRECT' },
    take: DRAFT_QUOTES,
    orderBy: { id: 'asc' },
  })
  const [quote] = quotes
  const words = quote?.text.split(' ').slice(0, 3).join(' ') ?? ''
  const id = encodeId('Event', event.id)
  const draft = quotes.map(({ text }) => `“${text}” she said.`).join('\n\n')
  const ask = (task: string, document: DocumentNode, variables: object): Ask => ({
    task,
    query: print(document),
    variables,
  })
  return [
    ask('the newest twenty events', EventsDocument, { first: 20 }),
    ask('a comparison of twelve articles at most', EventCoverageDocument, { id }),
    {
      task: 'twenty people, each with the number of quotations',
      query: '{ people(first: 20) { nodes { id name quotes { totalCount } } } }',
      variables: {},
    },
    ask('search for three words', SearchDocument, { text: words, first: 10 }),
    ask('a quotation looked up', QuoteLookupDocument, { text: quote?.text ?? '' }),
    ask('a draft of ten quotations checked', CheckTextDocument, { text: draft }),
    ask('renderings counted by outlet', RenderingStatsDocument, { groupBy: 'OUTLET', first: 20 }),
    ask('pairs of outlets', OutletPairsDocument, { first: 20 }),
  ]
}

/** Milliseconds of each question, the median of several; null where it was given up. */
async function askAll({ url }: RunningServer, asks: readonly Ask[]): Promise<(number | null)[]> {
  const spent: (number | null)[] = []
  for (const { task, query, variables } of asks) {
    const times: number[] = []
    for (let asked = 0; asked < ASKED; asked += 1) {
      const begun = performance.now()
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `${query} #${String(begun)}`, variables }),
      })
      const { errors } = (await response.json()) as {
        errors?: readonly { message: string; extensions?: { code?: string } }[]
      }
      const [error] = errors ?? []
      if (error !== undefined && !GIVEN_UP.has(error.extensions?.code ?? ''))
        throw new Error(`${task}: ${error.message}`)
      times.push(error === undefined ? performance.now() - begun : Infinity)
    }
    const middle = median(times)
    spent.push(Number.isFinite(middle) ? middle : null)
  }
  return spent
}

function later(article: SyntheticArticle, days: number): SyntheticArticle {
  return { ...article, date: new Date(Date.parse(article.date) + days * MS_A_DAY).toISOString() }
}

function tableOf([few, many]: readonly [number, number], figures: readonly ArchiveFigures[]): Table.Table {
  const table = new Table({
    head: ['ms', `${String(few)} articles`, `${String(many)} articles`, 'large over small'],
    style: { head: [], border: [] },
  })
  for (const { task, small, large } of figures) {
    const ratio = small === null || large === null ? '' : `${(large / small).toFixed(2)}x`
    table.push([task, ...[small, large].map((ms) => ms?.toFixed(1) ?? 'given up after 10,000'), ratio])
  }
  return table
}
