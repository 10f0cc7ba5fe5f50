import Table from 'cli-table3'
import { startServer } from '../../src/serve/server.js'
import type { Store } from '../../src/store/open-store.js'
import { median } from './bench-start.js'
import { startContender } from './contender.js'
import { growArchive } from './grow-archive.js'
import { LoadClient } from './load-client.js'
import { saveFigures } from './save-figures.js'
import { syntheticCoverage } from './synthetic-coverage.js'
import { takeIn } from './take-in.js'
import { withStore } from './with-store.js'

const SIZES = {
  quick: { articles: 120, copies: 19, ms: 500 },
  whole: { articles: 400, copies: 24, ms: 2_000 },
} as const
const ROUNDS = 5

const ARTICLES_A_DAY = 2_000
const NO_LIMITS = { costInWindow: 1e12, costAtOnce: 1e12, requestsAtOnce: 1e6 }

/** One task, and how often a second each of the two does it. */
export interface ContenderFigures {
  readonly task: string
  readonly theirsASecond: number
  readonly oursASecond: number
  /** Ours over theirs: the median of the rounds, the least and the most. */
  readonly ratio: readonly [median: number, least: number, most: number]
}

/** A question as either of the two takes it. */
interface Task {
  readonly task: string
  readonly ours: string
  readonly theirs: string
  readonly variable: 'after' | 'id'
}

const TASKS: readonly Task[] = [
  {
    task: 'twenty events, each with five articles and their outlets',
    ours: 'query ($after: String) { events(first: 20, after: $after) { nodes { id title articles(first: 5) { nodes { title url outlet { name } } } } } }',
    theirs:
      'query ($after: Cursor) { allEvents(first: 20, after: $after, orderBy: LAST_AT_DESC) { nodes { id title articlesByEventId(first: 5, orderBy: PUBLISHED_AT_ASC) { nodes { title url outletByOutletId { name } } } } } }',
    variable: 'after',
  },
  {
    task: 'twenty events, each with the number of its articles',
    ours: 'query ($after: String) { events(first: 20, after: $after) { nodes { id title firstAt lastAt articles { totalCount } } } }',
    theirs:
      'query ($after: Cursor) { allEvents(first: 20, after: $after, orderBy: LAST_AT_DESC) { nodes { id title firstAt lastAt articlesByEventId { totalCount } } } }',
    variable: 'after',
  },
  {
    task: 'one event by its id, with ten articles',
    ours: 'query ($id: ID!) { node(id: $id) { ... on Event { title articles(first: 10) { nodes { title url } } } } }',
    theirs:
      'query ($id: ID!) { node(id: $id) { ... on Event { title articlesByEventId(first: 10, orderBy: PUBLISHED_AT_ASC) { nodes { title url } } } } }',
    variable: 'id',
  },
]

/**
 * Pages, lists and single events, none asked for before, beside PostGraphile 5 on the same database: the PostgreSQL server that TEST_DATABASE_URL
 * names. Both know the documents; the variables are new each time. The figures are written to coverage/bench-contender.json.
 */
export async function benchContender(isQuick: boolean): Promise<Table.Table> {
  const url = process.env['TEST_DATABASE_URL']
  if (url === undefined) throw new Error('Set TEST_DATABASE_URL to a PostgreSQL server: PostGraphile needs one.')
  const { articles, copies, ms } = isQuick ? SIZES.quick : SIZES.whole
  return withStore(url, async (store, connectionString) => {
    await fill(store, articles)
    await growArchive(connectionString, { copies, daysApart: articles / ARTICLES_A_DAY })
    const client = new LoadClient()
    const server = await startServer(store, { host: '127.0.0.1', port: 0 }, { limits: NO_LIMITS })
    const contender = await startContender(connectionString)
    try {
      const events = await store.db.event.count()
      const ours = await listEvents(`${server.url}/graphql`, 'events(first: 100, after: $after)', 'String')
      const theirs = await listEvents(
        `${contender.url}/graphql`,
        'allEvents(first: 100, after: $after, orderBy: LAST_AT_DESC)',
        'Cursor',
      )
      const figures: ContenderFigures[] = []
      for (const task of TASKS) {
        const rounds: (readonly [theirs: number, ours: number])[] = []
        for (let round = 0; round <= ROUNDS; round += 1) {
          const bodiesOf = (query: string, known: readonly Listed[]): string[] =>
            known
              .filter((_, place) => place % (ROUNDS + 1) === round)
              .map(({ cursor, id }) =>
                JSON.stringify({ query, variables: { [task.variable]: task.variable === 'id' ? id : cursor } }),
              )
          const theirsASecond = await client.run({
            url: `${contender.url}/graphql`,
            bodies: bodiesOf(task.theirs, theirs),
            ms,
          })
          const oursASecond = await client.run({ url: `${server.url}/graphql`, bodies: bodiesOf(task.ours, ours), ms })
          // The first round is nobody's measure.
          if (round > 0) rounds.push([theirsASecond, oursASecond])
        }
        figures.push(figuresOf(task.task, rounds))
      }
      const stored = articles * (copies + 1)
      return saveFigures('contender', { articles: stored, events, figures }, tableOf(stored, figures), isQuick)
    } finally {
      await client.close()
      contender.close()
      await server.close()
    }
  })
}

async function fill(store: Store, articles: number): Promise<void> {
  await takeIn(store, [...syntheticCoverage({ articles, largest: Math.floor(articles / 10) })])
}

/** An event of a list, with the place behind it. */
interface Listed {
  readonly id: string
  readonly cursor: string
}

async function listEvents(url: string, field: string, cursor: string): Promise<Listed[]> {
  const query = `query ($after: ${cursor}) { list: ${field} { edges { cursor node { id } } } }`
  const all: Listed[] = []
  for (;;) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after: all.at(-1)?.cursor ?? null } }),
    })
    const { data } = (await response.json()) as {
      data: { list: { edges: { cursor: string; node: { id: string } }[] } }
    }
    if (data.list.edges.length === 0) return all
    all.push(...data.list.edges.map(({ cursor: own, node }) => ({ id: node.id, cursor: own })))
  }
}

function figuresOf(task: string, rounds: readonly (readonly [number, number])[]): ContenderFigures {
  const ratios = rounds.map(([theirs, ours]) => ours / theirs)
  return {
    task,
    theirsASecond: median(rounds.map(([theirs]) => theirs)),
    oursASecond: median(rounds.map(([, ours]) => ours)),
    ratio: [median(ratios), Math.min(...ratios), Math.max(...ratios)],
  }
}

function tableOf(articles: number, figures: readonly ContenderFigures[]): Table.Table {
  const table = new Table({
    head: [`${String(articles)} articles`, 'PostGraphile 5, a second', 'ours, a second', 'ours over theirs'],
    style: { head: [], border: [] },
  })
  for (const { task, theirsASecond, oursASecond, ratio } of figures) {
    const [middle, least, most] = ratio.map((one) => one.toFixed(2))
    table.push([task, theirsASecond.toFixed(0), oursASecond.toFixed(0), `${middle} (${least} to ${most})`])
  }
  return table
}
