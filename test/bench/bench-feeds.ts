import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import Table from 'cli-table3'
import { followOnce, isIdle } from '../../src/follow/follow.js'
import { FIRST_INTERVAL } from '../../src/follow/pace.js'
import { nextDueAt } from '../../src/store/follow/due.js'
import { addSources } from '../../src/store/follow/sources.js'
import type { Store } from '../../src/store/open-store.js'
import { openWeb, type Web } from '../../src/web/open-web.js'
import { readReach } from '../../src/web/reach.js'
import { saveFigures } from './save-figures.js'
import { watchServer } from './watch-server.js'
import { withStore } from './with-store.js'

const WEB = resolve(import.meta.dirname, 'feeds-web.ts')
const [MINUTE, DAY] = [60_000, 86_400_000]
const START = Date.parse('2031-03-03T06:00:00Z')

/** Feeds, the articles that each lists at a time, how many it prints a day, and the days that it is followed. */
const SIZES = {
  quick: { feeds: 40, items: 5, perDay: 2, days: 2 },
  whole: { feeds: 500, items: 20, perDay: 2, days: 3 },
} as const

/** A stretch of following, and what it took. */
export interface FollowedDay {
  readonly stretch: string
  readonly polls: number
  readonly pagesRead: number
  /** Polls and readings that were answered with "not modified". */
  readonly notModified: number
  readonly stored: number
  /** Minutes of the processor, the follower's and where it is known the database's. */
  readonly cpuMinutes: number
  /** Resident memory of the follower at the end, in megabytes of 10^6 bytes. */
  readonly megabytes: number
}

/**
 * What it takes to follow feeds: first all that they list, then day by day what is new, and what is read again. The clock is the trial's own, and
 * days go by as fast as the work is done; the web is a process of its own, whose time does not count. On PostgreSQL where TEST_DATABASE_URL
 * names a server, else on the embedded engine. The figures are written to coverage/bench-feeds.json.
 */
export async function benchFeeds(isQuick: boolean): Promise<Table.Table> {
  const sizes = isQuick ? SIZES.quick : SIZES.whole
  return withStore(process.env['TEST_DATABASE_URL'] ?? null, async (store) => {
    const trial = await Trial.begin(store, sizes)
    try {
      const days = [await trial.follow('all that is listed', null)]
      for (let day = 1; day <= sizes.days; day += 1) {
        days.push(await trial.follow(`day ${String(day)}`, START + day * DAY))
      }
      const { feeds, items, perDay } = sizes
      const told = `${store.engine}: ${String(feeds)} feeds of ${String(items)} articles, ${String(perDay)} new a day each`
      return saveFigures('feeds', { engine: store.engine, ...sizes, days }, tableOf(told, days), isQuick)
    } finally {
      await trial.close()
    }
  })
}

/** Feeds that are followed under a clock of their own. */
class Trial {
  #now = START
  readonly #clock = {
    now: () => this.#now,
    pause: (ms: number) => {
      this.#now += ms
      return Promise.resolve()
    },
  }
  readonly #web: Web

  private constructor(
    private readonly store: Store,
    private readonly served: ChildProcess,
    port: number,
  ) {
    this.#web = openWeb({
      reach: readReach([`*.example:${String(port)}`, `127.0.0.1:${String(port)}`]),
      userAgent: 'Rashomon/0 (bench)',
      pauseMs: 0,
      clock: this.#clock,
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    })
  }

  static async begin(store: Store, sizes: (typeof SIZES)[keyof typeof SIZES]): Promise<Trial> {
    const { feeds, items, perDay, days } = sizes
    const served = fork(WEB, [feeds, items, perDay, days, START].map(String), { execArgv: ['--import', 'tsx'] })
    const [port] = (await once(served, 'message')) as [number]
    const wanted = Array.from({ length: feeds }, (_, feed) => ({
      address: `http://o${String(feed)}.example:${String(port)}/feed.xml`,
      title: null,
    }))
    await addSources(store.db, wanted, { now: new Date(START), interval: FIRST_INTERVAL })
    return new Trial(store, served, port)
  }

  /** Follows until a moment; null = until nothing is due. */
  async follow(stretch: string, end: number | null): Promise<FollowedDay> {
    const database = await watchServer(this.store)
    const before = process.cpuUsage()
    const sums = { polls: 0, pagesRead: 0, notModified: 0, stored: 0 }
    for (;;) {
      const report = await followOnce({ store: this.store, web: this.#web, clock: this.#clock })
      if (report.pollsFailed > 0) throw new Error(`${String(report.pollsFailed)} feeds could not be polled.`)
      sums.polls += report.polled
      sums.pagesRead += report.read
      sums.notModified += report.notModified
      sums.stored += report.stored
      if (!isIdle(report)) continue
      const due = end === null ? null : await nextDueAt(this.store.db)
      if (due === null || end === null || due.getTime() > end) break
      // Whoever follows looks every quarter of a minute; here what is due within a minute is done together.
      this.#now = Math.max(this.#now, due.getTime() + MINUTE)
      this.served.send(this.#now)
    }
    const { user, system } = process.cpuUsage(before)
    const spent = (user + system) / 1_000 + (database() ?? 0)
    return { stretch, ...sums, cpuMinutes: spent / MINUTE, megabytes: process.memoryUsage.rss() / 1e6 }
  }

  async close(): Promise<void> {
    await this.#web.close()
    this.served.kill()
  }
}

function tableOf(told: string, days: readonly FollowedDay[]): Table.Table {
  const table = new Table({
    head: [told, 'polls', 'pages read', 'not modified', 'stored', 'CPU minutes', 'CPU ms a page read', 'memory, MB'],
    style: { head: [], border: [] },
  })
  for (const { stretch, polls, pagesRead, notModified, stored, cpuMinutes, megabytes } of days) {
    const each = (cpuMinutes * MINUTE) / Math.max(1, pagesRead)
    table.push([
      stretch,
      polls,
      pagesRead,
      notModified,
      stored,
      cpuMinutes.toFixed(2),
      each.toFixed(0),
      megabytes.toFixed(0),
    ])
  }
  return table
}
