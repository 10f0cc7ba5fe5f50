import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as rest } from 'node:timers/promises'
import Table from 'cli-table3'
import { print } from 'graphql'
import { EventCoverageDocument } from '../../src/client/generated/sdk.js'
import { startServer } from '../../src/serve/server.js'
import type { Store } from '../../src/store/open-store.js'
import { saveFigures } from './save-figures.js'
import { syntheticEvent } from './synthetic-coverage.js'
import { takeIn } from './take-in.js'
import { withStore } from './with-store.js'

/** Events that nobody asked for before, and the articles of each. */
const SIZES = { quick: { events: 2, articles: [10, 50] }, whole: { events: 5, articles: [10, 50, 100] } } as const

const NO_LIMITS = { costInWindow: 1e12, costAtOnce: 1e12, requestsAtOnce: 1e6, querySeconds: 120 }

/** A comparison of an event that nobody asked for before. */
export interface ColdFigures {
  readonly articles: number
  /** From the request to the last byte, in ms; each event once. */
  readonly ms: readonly number[]
  /** Longest that the server's event loop was held meanwhile, in ms; each event once. */
  readonly held: readonly number[]
}

/**
 * How long a reader waits for a comparison that nobody asked for before, and how long everybody else does meanwhile. The thread that compares
 * has been asked for another event before: its start does not count. On the server that TEST_DATABASE_URL names, else on the embedded
 * engine. The figures are written to coverage/bench-cold.json.
 */
export async function benchCold(isQuick: boolean): Promise<Table.Table> {
  const { events, articles } = isQuick ? SIZES.quick : SIZES.whole
  return withStore(process.env['TEST_DATABASE_URL'] ?? null, async (store) => {
    const server = await startServer(store, { host: '127.0.0.1', port: 0 }, { limits: NO_LIMITS })
    const ask = async (eventId: string): Promise<number> => {
      const body = JSON.stringify({ query: print(EventCoverageDocument), variables: { id: eventId } })
      const headers = { 'content-type': 'application/json' }
      const begun = performance.now()
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })
      const { errors } = JSON.parse(await response.text()) as { errors?: unknown }
      if (errors !== undefined) throw new Error(`No comparison: ${JSON.stringify(errors)}`)
      return performance.now() - begun
    }
    try {
      await ask(await takeInEvent(store, articles[0], 1))
      const figures: ColdFigures[] = []
      let seed = 2
      for (const size of articles) {
        const measured: { ms: number; held: number }[] = []
        for (let n = 0; n < events; n += 1) measured.push(await watch(ask, await takeInEvent(store, size, seed++)))
        figures.push({ articles: size, ms: measured.map(({ ms }) => ms), held: measured.map(({ held }) => held) })
      }
      return saveFigures('cold', { engine: store.engine, figures }, tableOf(store.engine, figures), isQuick)
    } finally {
      await server.close()
    }
  })
}

/** Stores an event of so many articles. @returns the id by which it is asked for. */
async function takeInEvent(store: Store, articles: number, seed: number): Promise<string> {
  const before = new Set((await store.db.event.findMany({ select: { id: true } })).map(({ id }) => id))
  // Each event has addresses of its own: the generator numbers those of each from the first.
  const told = [...syntheticEvent({ articles, seed })]
  await takeIn(
    store,
    told.map((article) => ({ ...article, url: article.url.replace('://', `://of${String(seed)}.`) })),
  )
  const [largest] = await store.db.event.findMany({
    where: { id: { notIn: [...before] }, mergedIntoId: null },
    orderBy: { articleCount: 'desc' },
    take: 1,
  })
  if (largest === undefined) throw new Error('The articles opened no event.')
  return Buffer.from(`Event:${largest.id}`).toString('base64url')
}

async function watch(
  ask: (eventId: string) => Promise<number>,
  eventId: string,
): Promise<{ readonly ms: number; readonly held: number }> {
  // What taking the event in left to be done is over.
  await rest(500)
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const ms = await ask(eventId)
  delays.disable()
  return { ms, held: delays.max / 1e6 }
}

function tableOf(engine: Store['engine'], figures: readonly ColdFigures[]): Table.Table {
  const table = new Table({
    head: [`${engine}: articles in the event`, 'ms to the answer', 'longest hold of the event loop, ms'],
    style: { head: [], border: [] },
  })
  for (const { articles, ms, held } of figures) {
    const told = (values: readonly number[]): string => values.map((one) => one.toFixed(0)).join(', ')
    table.push([articles, told(ms), told(held)])
  }
  return table
}
