import Table from 'cli-table3'
import type { Store } from '../../src/store/open-store.js'
import { countStatements } from './count-statements.js'
import { saveFigures } from './save-figures.js'
import { watchServer } from './watch-server.js'
import { syntheticCoverage, syntheticEvent, type SyntheticArticle } from './synthetic-coverage.js'
import { takeIn } from './take-in.js'
import { withStore } from './with-store.js'

/** What ingestion is measured with. */
interface Sizes {
  /** Articles stored before the first measure, and before the second one. */
  readonly few: number
  readonly many: number
  /** Articles of each measure, in so many rounds. */
  readonly measured: number
  readonly rounds: number
  /** Articles of the one large event. */
  readonly event: number
}

const QUICK: Sizes = { few: 60, many: 200, measured: 50, rounds: 5, event: 40 }
const WHOLE: Sizes = { few: 1_000, many: 20_000, measured: 500, rounds: 5, event: 505 }
/** The embedded engine is measured at a size of its own: it is for a desk, not for an archive. */
const WHOLE_EMBEDDED: Sizes = { ...WHOLE, many: 3_000 }

/** Articles that are taken in one by one where one place in an event is measured. */
const PLACE_ROUNDS = 5

/** One measure: the median of its rounds, the least and the most. */
interface Measure {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** What taking in articles costs on one engine. */
export interface IngestFigures {
  readonly engine: Store['engine']
  readonly articlesStored: readonly [number, number]
  readonly articlesASecond: Measure
  readonly articlesASecondWhenMany: Measure
  /** Time an article when many are stored, over that when few are. */
  readonly costWhenMany: Measure
  readonly statementsAnArticle: number
  /** On the embedded engine that of the database is part of it. */
  readonly nodeCpuMsAnArticle: number
  /** Null where the server runs elsewhere, or is embedded. */
  readonly serverCpuMsAnArticle: number | null
  /** The last article of a large event over its fifth, each taken in alone. */
  readonly lastOfEvent: Measure & { readonly articles: number }
  readonly events: { readonly made: number; readonly found: number }
}

/**
 * Takes in synthetic coverage of real size: how many articles a second, in how many statements, and how that grows with what is
 * stored and with the size of an event. On PostgreSQL where TEST_DATABASE_URL names a server, and on the embedded engine.
 * The figures are written to coverage/bench-ingest.json.
 */
export async function benchIngest(isQuick: boolean): Promise<Table.Table> {
  const server = process.env['TEST_DATABASE_URL'] ?? null
  const all: IngestFigures[] = []
  for (const databaseUrl of server === null ? [null] : [server, null]) {
    const sizes = isQuick ? QUICK : databaseUrl === null ? WHOLE_EMBEDDED : WHOLE
    all.push(await measure(databaseUrl, sizes))
  }
  return saveFigures('ingest', all, tableOf(all), isQuick)
}

async function measure(databaseUrl: string | null, sizes: Sizes): Promise<IngestFigures> {
  const total = sizes.many + sizes.measured
  const coverage = [...syntheticCoverage({ articles: total, largest: Math.floor(total / 10) })]
  const begun = sizes.few + sizes.measured
  return withStore(databaseUrl, async (store) => {
    await takeIn(store, coverage.slice(0, sizes.few))
    const counter = countStatements()
    const server = await watchServer(store)
    const cpu = process.cpuUsage()
    const first = await timeRounds(store, coverage.slice(sizes.few, begun), sizes.rounds)
    const { user, system } = process.cpuUsage(cpu)
    const statements = counter.stop()
    const serverMs = server()
    await takeIn(store, coverage.slice(begun, sizes.many))
    const second = await timeRounds(store, coverage.slice(sizes.many), sizes.rounds)
    const lastOfEvent = await measureEvent(store, sizes.event)
    const made = new Set(coverage.map(({ url }) => url.split('/')[3])).size + 1
    return {
      engine: store.engine,
      articlesStored: [sizes.few, sizes.many],
      articlesASecond: measureOf(first.map((ms) => 1_000 / ms)),
      articlesASecondWhenMany: measureOf(second.map((ms) => 1_000 / ms)),
      costWhenMany: ratioOf(second, first),
      statementsAnArticle: statements / sizes.measured,
      nodeCpuMsAnArticle: (user + system) / 1_000 / sizes.measured,
      serverCpuMsAnArticle: serverMs === null ? null : serverMs / sizes.measured,
      lastOfEvent: { ...lastOfEvent, articles: sizes.event },
      events: { made, found: await store.db.event.count({ where: { articleCount: { gt: 0 } } }) },
    }
  })
}

/** Time of the last articles of an event, each taken in alone, over that of its fifth and those about it. */
async function measureEvent(store: Store, size: number): Promise<Measure> {
  const articles = [...syntheticEvent({ articles: size, seed: 5 })]
  const alone = async (some: readonly SyntheticArticle[]): Promise<number[]> => {
    const times: number[] = []
    for (const article of some) times.push(await takeIn(store, [article]))
    return times
  }
  await takeIn(store, articles.slice(0, 3))
  const early = await alone(articles.slice(3, 3 + PLACE_ROUNDS))
  await takeIn(store, articles.slice(3 + PLACE_ROUNDS, -PLACE_ROUNDS))
  return ratioOf(await alone(articles.slice(-PLACE_ROUNDS)), early)
}

/** Milliseconds an article, of each round. */
async function timeRounds(store: Store, articles: readonly SyntheticArticle[], rounds: number): Promise<number[]> {
  const each = Math.ceil(articles.length / rounds)
  const times: number[] = []
  for (let from = 0; from < articles.length; from += each) {
    times.push(await takeIn(store, articles.slice(from, from + each)))
  }
  return times
}

function measureOf(values: readonly number[]): Measure {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: sorted[Math.floor(sorted.length / 2)] ?? NaN, least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN }
}

/** The ratio of two medians; least and most are those of each value of the first over the median of the second. */
function ratioOf(values: readonly number[], others: readonly number[]): Measure {
  const { median } = measureOf(others)
  return measureOf(values.map((value) => value / median))
}

function tableOf(all: readonly IngestFigures[]): Table.Table {
  const table = new Table({
    head: ['', ...all.map(({ engine, articlesStored: [few, many] }) => `${engine}, ${few} and ${many} stored`)],
    style: { head: [], border: [] },
  })
  const show = ({ median, least, most }: Measure, digits: number) =>
    `${median.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`
  const rows: Readonly<Record<string, (figures: IngestFigures) => string>> = {
    'articles a second, few stored': ({ articlesASecond }) => show(articlesASecond, 1),
    'articles a second, many stored': ({ articlesASecondWhenMany }) => show(articlesASecondWhenMany, 1),
    'cost with many stored over few': ({ costWhenMany }) => `${show(costWhenMany, 2)}x`,
    'statements an article': ({ statementsAnArticle }) => statementsAnArticle.toFixed(1),
    "Node's CPU ms an article": ({ nodeCpuMsAnArticle }) => nodeCpuMsAnArticle.toFixed(1),
    "the server's CPU ms an article": ({ serverCpuMsAnArticle: ms }) => (ms === null ? '' : ms.toFixed(1)),
    'last article of an event over its fifth': ({ lastOfEvent }) =>
      `${show(lastOfEvent, 1)}x at ${lastOfEvent.articles} articles`,
    'events made and found': ({ events }) => `${events.made}, ${events.found}`,
  }
  for (const [name, cell] of Object.entries(rows)) table.push([name, ...all.map(cell)])
  return table
}
