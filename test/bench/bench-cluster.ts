import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import Table from 'cli-table3'
import { saveFigures } from './save-figures.js'
import { syntheticCoverage, type SyntheticArticle } from './synthetic-coverage.js'
import { withStore } from './with-store.js'

const PART = resolve(import.meta.dirname, 'ingest-part.ts')
const SIZES = { quick: { articles: 80, rounds: 1 }, whole: { articles: 300, rounds: 3 } } as const

/** Articles a second of one process, and of two that share the work. */
export interface ClusterFigures {
  readonly one: number
  readonly two: number
  /** Articles that are stored after two processes took them in: as many as were handed to them. */
  readonly storedByTwo: number
}

/**
 * Two processes that take articles in at once, beside one that takes in all of them: on the PostgreSQL server that TEST_DATABASE_URL names, which
 * works on the same cores. Each process has a core to itself, where the machine lets it be told so. Each begins with an empty database of its own; the start of the processes does not count.
 */
export async function benchCluster(isQuick: boolean): Promise<Table.Table> {
  const url = process.env['TEST_DATABASE_URL']
  if (url === undefined) throw new Error('Set TEST_DATABASE_URL to a PostgreSQL server: several processes need one.')
  const { articles, rounds } = isQuick ? SIZES.quick : SIZES.whole
  const coverage = [...syntheticCoverage({ articles, largest: Math.floor(articles / 10) })]
  const figures: ClusterFigures[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { rate: one } = await takeIn(url, [coverage])
    const halves = [0, 1].map((half) => coverage.filter((_, place) => place % 2 === half))
    const { rate: two, stored } = await takeIn(url, halves)
    figures.push({ one, two, storedByTwo: stored })
  }
  return saveFigures('cluster', figures, tableOf(articles, figures), isQuick)
}

/** Takes in each part with a process of its own. */
async function takeIn(
  url: string,
  parts: readonly (readonly SyntheticArticle[])[],
): Promise<{ readonly rate: number; readonly stored: number }> {
  return withStore(url, async ({ db }, connectionString) => {
    const children = await Promise.all(
      parts.map(async (part, core) => {
        const [command, ...given] = [...onCore(core), process.execPath, '--import', 'tsx', PART, connectionString]
        const child = spawn(command, given, { stdio: ['pipe', 'pipe', 'inherit'] })
        await once(child.stdout, 'data')
        return { child, part }
      }),
    )
    const begun = performance.now()
    await Promise.all(
      children.map(async ({ child, part }) => {
        child.stdin.end(part.map((article) => JSON.stringify(article)).join('\n'))
        const [code] = (await once(child, 'exit')) as [number | null]
        if (code !== 0) throw new Error('A process that took articles in failed.')
      }),
    )
    const seconds = (performance.now() - begun) / 1_000
    const handed = parts.reduce((sum, { length }) => sum + length, 0)
    return { rate: handed / seconds, stored: await db.article.count() }
  })
}

/** What stands before a command that runs on one core alone; nothing where there is no `taskset`. */
function onCore(core: number): readonly string[] {
  return HAS_TASKSET ? ['taskset', '-c', String(core)] : []
}

const HAS_TASKSET = spawnSync('taskset', ['--version']).status === 0

function tableOf(articles: number, figures: readonly ClusterFigures[]): Table.Table {
  const table = new Table({
    head: ['round', 'one process, articles a second', 'two, articles a second', 'two over one', 'stored by two'],
    style: { head: [], border: [] },
  })
  for (const [round, { one, two, storedByTwo }] of figures.entries()) {
    table.push([
      round + 1,
      one.toFixed(1),
      two.toFixed(1),
      `${(two / one).toFixed(2)}x`,
      `${String(storedByTwo)} of ${String(articles)}`,
    ])
  }
  return table
}
