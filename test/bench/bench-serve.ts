import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Table from 'cli-table3'
import { print } from 'graphql'
import { EventCoverageDocument } from '../../src/client/generated/sdk.js'
import { startServer, type RunningServer } from '../../src/serve/server.js'
import type { Store } from '../../src/store/open-store.js'
import { LoadClient } from './load-client.js'
import { saveFigures } from './save-figures.js'
import { syntheticCoverage } from './synthetic-coverage.js'
import { takeIn } from './take-in.js'
import { withStore } from './with-store.js'

/** How much is stored, and how long each contender is asked in each round. */
const SIZES = { quick: { articles: 60, ms: 1_000 }, whole: { articles: 400, ms: 3_000 } } as const
const ROUNDS = 5

/** One task, and what our server does of it beside its limit: the same bytes or rows over bare HTTP. */
export interface ServeFigures {
  readonly task: string
  readonly bytes: number
  readonly limitASecond: number
  readonly oursASecond: number
  /** Ours over the limit: the median of the rounds, the least and the most. */
  readonly ratio: readonly [median: number, least: number, most: number]
}

interface Contest {
  readonly task: string
  readonly bodies: readonly string[]
  /** What the limit answers to a body. */
  readonly limit: (body: string) => Promise<Buffer>
}

const NO_LIMITS = { costInWindow: 1e12, costAtOnce: 1e12, requestsAtOnce: 1e6 }
const LIST = 'query ($n: Int) { events(first: $n) { nodes { id title articleCount firstAt lastAt } } }'
const NODE =
  'query ($id: ID!, $n: Int) { node(id: $id) { ... on Event { title articles(first: $n) { nodes { title url } } } } }'

/**
 * How many answers a second: a comparison that was asked for before, against its own bytes over bare HTTP; lists and nodes that nobody
 * asked for before, against SQL written by hand over bare HTTP. The contenders are asked by turns, on the
 * database that TEST_DATABASE_URL names, else on the embedded engine. The figures are written to coverage/bench-serve.json.
 */
export async function benchServe(isQuick: boolean): Promise<Table.Table> {
  const { articles, ms } = isQuick ? SIZES.quick : SIZES.whole
  return withStore(process.env['TEST_DATABASE_URL'] ?? null, async (store) => {
    const client = new LoadClient()
    const server = await startServer(store, { host: '127.0.0.1', port: 0 }, { limits: NO_LIMITS })
    try {
      await fill(store, articles)
      const figures: ServeFigures[] = []
      for (const contest of await contests(store, server)) figures.push(await hold(contest, server, client, ms))
      return saveFigures('serve', { engine: store.engine, figures }, tableOf(store.engine, figures), isQuick)
    } finally {
      await client.close()
      await server.close()
    }
  })
}

async function fill(store: Store, articles: number): Promise<void> {
  await takeIn(store, [...syntheticCoverage({ articles, largest: Math.floor(articles / 6) })])
}

async function contests(store: Store, server: RunningServer): Promise<Contest[]> {
  const { data } = JSON.parse(
    (await post(server, { query: '{ events(first: 50) { nodes { id articleCount } } }' })).toString(),
  ) as {
    data: { events: { nodes: { id: string; articleCount: number }[] } }
  }
  const events = data.events.nodes.toSorted((a, b) => b.articleCount - a.articleCount)
  const middle = events.find(({ articleCount }) => articleCount <= 12) ?? events[0]
  const comparison = JSON.stringify({ query: print(EventCoverageDocument), variables: { id: middle?.id } })
  const kept = await post(server, JSON.parse(comparison) as object)
  // Each is another question: nothing is asked for again.
  const asks = <T>(make: (n: number) => T): T[] => Array.from({ length: 4_000 }, (_, i) => make(i))
  const keyOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[1] ?? ''
  return [
    { task: 'a comparison, asked for before', bodies: [comparison], limit: () => Promise.resolve(kept) },
    {
      task: 'a page of events, new each time',
      bodies: asks((i) => JSON.stringify({ query: `${LIST} #${String(i)}`, variables: { n: 20 } })),
      limit: async () =>
        Buffer.from(
          JSON.stringify(
            await store.db.$queryRaw`
              SELECT id, title, "articleCount", "firstAt", "lastAt" FROM "Event"
              WHERE "mergedIntoId" IS NULL AND "articleCount" > 0 ORDER BY "lastAt" DESC NULLS LAST, id DESC LIMIT 21`,
          ),
        ),
    },
    {
      task: 'an event with its articles, new each time',
      bodies: asks((i) =>
        JSON.stringify({ query: `${NODE} #${String(i)}`, variables: { id: events[i % events.length]?.id, n: 10 } }),
      ),
      limit: async (body) => {
        const { variables } = JSON.parse(body) as { variables: { id: string } }
        const id = keyOf(variables.id)
        const event = await store.db.$queryRaw`SELECT title FROM "Event" WHERE id = ${id}::uuid`
        const articles = await store.db.$queryRaw`
          SELECT title, url FROM "Article" WHERE "eventId" = ${id}::uuid ORDER BY "publishedAt", id LIMIT 11`
        return Buffer.from(JSON.stringify({ event, articles }))
      },
    },
  ]
}

async function hold(
  { task, bodies, limit }: Contest,
  server: RunningServer,
  client: LoadClient,
  ms: number,
): Promise<ServeFigures> {
  const bare = await listen(limit)
  const url = `http://127.0.0.1:${String((bare.address() as AddressInfo).port)}/graphql`
  const ours = `${server.url}/graphql`
  try {
    const [first = '{}'] = bodies
    const bytes = (await post(server, JSON.parse(first) as object)).byteLength
    for (const target of [url, ours]) await client.run({ url: target, bodies, ms: ms / 2 })
    const rounds: (readonly [number, number])[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      // Documents of each round are its own.
      const own = bodies.length === 1 ? bodies : bodies.map((body) => body.replace('#', `#${String(round)}.`))
      const limitASecond = await client.run({ url, bodies: own, ms })
      rounds.push([limitASecond, await client.run({ url: ours, bodies: own, ms })])
    }
    const ratios = rounds.map(([a, b]) => b / a).sort((a, b) => a - b)
    const middle = Math.floor(ROUNDS / 2)
    const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[middle] ?? NaN
    return {
      task,
      bytes,
      limitASecond: medianOf(rounds.map(([a]) => a)),
      oursASecond: medianOf(rounds.map(([, b]) => b)),
      ratio: [ratios[middle] ?? NaN, ratios[0] ?? NaN, ratios.at(-1) ?? NaN],
    }
  } finally {
    bare.closeAllConnections()
    bare.close()
  }
}

/** Nothing but Node: it reads the request, and sends what the answer is. */
async function listen(answer: (body: string) => Promise<Buffer>): Promise<Server> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      void answer(Buffer.concat(parts).toString()).then((bytes) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.byteLength })
        response.end(bytes)
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

async function post({ url }: RunningServer, body: object): Promise<Buffer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return Buffer.from(await response.arrayBuffer())
}

function tableOf(engine: Store['engine'], figures: readonly ServeFigures[]): Table.Table {
  const table = new Table({
    head: [engine, 'bytes', 'the limit, a second', 'ours, a second', 'ours over the limit'],
    style: { head: [], border: [] },
  })
  for (const { task, bytes, limitASecond, oursASecond, ratio } of figures) {
    const [median, least, most] = ratio.map((one) => one.toFixed(3))
    table.push([task, bytes, limitASecond.toFixed(0), oursASecond.toFixed(0), `${median} (${least} to ${most})`])
  }
  return table
}
