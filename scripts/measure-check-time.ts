/**
 * How long a draft of ten quotations takes to be held against an archive, on the PostgreSQL server that TEST_DATABASE_URL names, whose
 * superuser it must be. Articles of a seeded script are taken in and copied within the database until there are so many; what the
 * drafts quote came in after them, as a desk checks what is new.
 *
 *   npm run -s check-time -- [--articles 10000] [--own 300] [--drafts 40] [--altered 0] [--seed 5]
 *
 * Of so many of the ten a word is changed, "--altered": these are looked for in other words, too.
 */
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { ingest } from '../src/pipeline.js'
import { checkDraft } from '../src/pipeline/check-draft.js'
import { EVERYWHERE } from '../src/store/search/article-scope.js'
import type { Store } from '../src/store/open-store.js'
import { growArchive } from '../test/bench/grow-archive.js'
import { mulberry32 } from '../test/bench/random.js'
import { syntheticCoverage } from '../test/bench/synthetic-coverage.js'
import { withStore } from '../test/bench/with-store.js'

/** Articles that drafts quote, quotations of a draft, and drafts that are checked before any counts. */
const [QUOTED, QUOTATIONS, WARMING] = [60, 10, 5]

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    own: { type: 'string', default: '300' },
    drafts: { type: 'string', default: '40' },
    altered: { type: 'string', default: '0' },
    seed: { type: 'string', default: '5' },
  },
})
const [articles = 0, own = 1, drafts = 0, altered = 0] = [
  values.articles,
  values.own,
  values.drafts,
  values.altered,
].map(Number)
const url = process.env['TEST_DATABASE_URL']
if (url === undefined) throw new Error('Set TEST_DATABASE_URL to a PostgreSQL server: this measure needs one.')
await withStore(url, async (store, connectionString) => {
  await takeIn(store, own, 1)
  await growArchive(connectionString, { copies: Math.ceil(articles / own) - 1, daysApart: 2 })
  const before = new Date()
  await takeIn(store, QUOTED, 99)
  const quotes = await store.db.quote.findMany({
    where: { directness: 'DIRECT', revision: { article: { createdAt: { gte: before } } } },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  const random = mulberry32(Number(values.seed))
  const [wall, cpu]: [number[], number[]] = [[], []]
  let missed = 0
  for (let n = 0; n < drafts + WARMING; n++) {
    const chosen = Array.from({ length: QUOTATIONS }, () => quotes[Math.floor(random() * quotes.length)])
    const text = chosen
      .map((quote, at) => `“${print(quote?.text ?? '', at < altered)}” ${quote?.person?.name ?? 'she'} said.`)
      .join('\n\n')
    const [began, used] = [performance.now(), process.cpuUsage()]
    const checked = await checkDraft(store.db, { name: 'draft.txt', bytes: Buffer.from(text) }, EVERYWHERE)
    if (n < WARMING) continue
    const { user, system } = process.cpuUsage(used)
    wall.push(performance.now() - began)
    cpu.push((user + system) / 1_000)
    missed += checked.filter(({ verdict }) => verdict === 'NOT_FOUND').length
  }
  const middle = (times: number[]): string => times.sort((a, b) => a - b)[times.length >> 1]?.toFixed(0) ?? '?'
  console.log(
    `${String(await store.db.article.count())} articles, ${String(drafts)} drafts of ${String(QUOTATIONS)} quotations that stand in print, ${String(altered)} of them with a word changed: median ${middle(wall)} ms, ${middle(cpu)} ms of them of this processor, at load ${(loadavg()[0] ?? 0).toFixed(1)}; ${String(missed)} quotations not found`,
  )
})

/** The words as they stand, or with another one in the middle. */
function print(text: string, isAltered: boolean): string {
  const words = text.split(' ')
  return isAltered ? words.with(words.length >> 1, 'marmalade').join(' ') : text
}

async function takeIn(store: Store, count: number, seed: number): Promise<void> {
  const rows = [...syntheticCoverage({ articles: count, largest: 12, seed })]
  const bytes = new TextEncoder().encode(
    rows.map((row) => JSON.stringify({ ...row, url: `${row.url}?${String(seed)}` })).join('\n'),
  )
  for await (const outcome of ingest(store, [{ name: 'coverage.jsonl', bytes }])) {
    if (outcome.kind !== 'stored') throw new Error(`Not stored: ${JSON.stringify(outcome)}`)
  }
}
