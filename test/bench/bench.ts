/**
 * How time grows, measured in one run against that run's own baseline: `npm run -s bench [-- extract | hostile | compare | start]`.
 * `npm run -s bench -- against CHECKOUT` puts this checkout beside another one, an older state of the code say: both read the
 * same articles by turns, and start by turns. `npm run -s bench -- ingest | archive | cluster | serve | cold | contender | memory | feeds | plan [--quick]` measures the
 * whole product on coverage of its own making, and `npm run -s bench -- report` writes docs/benchmarks.md from what these measured.
 * Time is the processor's, not the clock's, wherever one process does all: what other programs do on the machine is left out as
 * far as it can be. Figures of two machines cannot be compared; the ratios can.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Table from 'cli-table3'
import { findWords } from '../../src/text/words.js'
import { extract } from '../../src/extract/extract.js'
import { compareInMemory, readFacts } from '../../src/pipeline.js'
import { loadModels } from '../../src/models/load-models.js'
import { benchArchive } from './bench-archive.js'
import { benchCluster } from './bench-cluster.js'
import { benchCold } from './bench-cold.js'
import { benchContender } from './bench-contender.js'
import { benchFeeds } from './bench-feeds.js'
import { benchIngest } from './bench-ingest.js'
import { benchMemory } from './bench-memory.js'
import { benchServe } from './bench-serve.js'
import { benchStart, median } from './bench-start.js'
import { HOSTILE_PIECES } from './hostile-pieces.js'
import { loadExtractor } from './load-extractor.js'
import { benchPlan } from './plan-growth.js'
import { writeReport } from './write-report.js'
import { mulberry32 } from './random.js'
import { plainArticle } from '../support/plain-article.js'

const SAMPLE = resolve(import.meta.dirname, '../../sample')
const paragraphs = await readParagraphs()
/** Words of a usual news article. */
const USUAL = 600

/** Text to facts, for texts of growing length, up to one of a megabyte. Baseline: finding the words of the same text. */
function benchExtract(): Table.Table {
  const table = new Table({
    head: [
      'text',
      'words',
      'CPU ms',
      'articles of 600 words a second and core',
      'against a usual one',
      'against finding words',
    ],
    style: { head: [], border: [] },
  })
  const usual = Array.from({ length: 40 }, (_, seed) => textOf(USUAL, seed))
  let first: number | null = null
  for (const texts of [usual, ...[2_400, 9_600, 38_400, 170_000].map((words) => [textOf(words)])]) {
    const words = totalOf(texts, (text) => findWords(text).length)
    const characters = totalOf(texts, (text) => text.length)
    const spent = totalOf(texts, (text) => {
      const article = plainArticle(text)
      return leastMs(() => extract(article, loadModels()))
    })
    const baseline = totalOf(texts, (text) => leastMs(() => findWords(text)))
    first ??= spent / words
    table.push([
      `${texts.length} x ${Math.round(characters / texts.length / 1_000)} KB`,
      words,
      spent.toFixed(0),
      ((words / USUAL / spent) * 1_000).toFixed(0),
      `${(spent / words / first).toFixed(2)}x`,
      `${(spent / baseline).toFixed(0)}x`,
    ])
  }
  return table
}

/** Text to facts, for a piece repeated to an eighth of a megabyte and to a whole one. In line with length is 1x. */
function benchHostile(): Table.Table {
  const table = new Table({
    head: ['piece', 'CPU ms at 125 KB', 'CPU ms at 1 MB', 'against in line with length'],
    style: { head: [], border: [] },
  })
  for (const [name, piece] of HOSTILE_PIECES) {
    extract(plainArticle(piece.repeat(1_000)), loadModels())
    const [small = 0, large = 0] = [125_000, 1_000_000].map((length) => {
      const article = plainArticle(`Title\n\n${piece.repeat(Math.ceil(length / piece.length))}`)
      return leastMs(() => extract(article, loadModels()), 1)
    })
    table.push([name, small.toFixed(0), large.toFixed(0), `${(large / small / 8).toFixed(2)}x`])
  }
  return table
}

/** Facts to a comparison, for events of growing size. Baseline: the smallest event; a quadratic method would grow 10x an article. */
function benchCompare(): Table.Table {
  const table = new Table({
    head: ['articles in the event', 'CPU ms', 'CPU ms an article', 'against the smallest'],
    style: { head: [], border: [] },
  })
  let first: number | null = null
  for (const count of [5, 50, 500]) {
    const facts = Array.from({ length: count }, (_, index) => extract(plainArticle(textOf(250, index)), loadModels()))
    const spent = leastMs(() => compareInMemory(facts), count < 500 ? 3 : 1)
    const rate = spent / count
    first ??= rate
    table.push([count, spent.toFixed(0), rate.toFixed(2), `${(rate / first).toFixed(2)}x`])
  }
  return table
}

/** Paragraphs of the sample in an order that the seed shuffles, until there are enough words. */
function textOf(words: number, seed = 0): string {
  const random = mulberry32(seed + 1)
  const chosen: string[] = []
  let length = 0
  while (length < words) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? ''
    chosen.push(paragraph)
    length += findWords(paragraph).length
  }
  return chosen.join('\n\n')
}

function totalOf<T>(items: readonly T[], measure: (item: T) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0)
}

/** Processor time of the least of several runs: what the work takes when nothing disturbs it. */
function leastMs(work: () => unknown, runs = 5): number {
  let least = Infinity
  for (let run = 0; run < runs; run += 1) {
    const begun = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begun)
    least = Math.min(least, (user + system) / 1_000)
  }
  return least
}

async function readParagraphs(): Promise<string[]> {
  const sources = readdirSync(SAMPLE)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(SAMPLE, name))) }))
  const found: string[] = []
  for await (const facts of readFacts(sources)) {
    if (!('article' in facts)) continue
    for (const { kind, start, end } of facts.blocks)
      if (kind === 'PARAGRAPH') found.push(facts.article.text.slice(start, end))
  }
  return found
}

/** This checkout beside another one: both read each article in turn, so that whatever slows the machine slows both. */
async function benchAgainst(other: string): Promise<Table.Table> {
  const table = new Table({
    head: ['texts', 'CPU ms there', 'CPU ms here', 'here against there', 'median of the articles'],
    style: { head: [], border: [] },
  })
  const there = await loadExtractor(other)
  const here = await loadExtractor(CHECKOUT)
  const articles = Array.from({ length: 150 }, (_, seed) => plainArticle(textOf(USUAL, seed)))
  for (const article of articles) for (const extractor of [there, here]) extractor(article)
  const pairs = articles.map((article) => [leastMs(() => there(article)), leastMs(() => here(article))] as const)
  const [before, after] = [totalOf(pairs, ([spent]) => spent), totalOf(pairs, ([, spent]) => spent)]
  const ratio = median(pairs.map(([spent, now]) => now / spent))
  table.push([
    `${articles.length} x ${USUAL} words`,
    before.toFixed(0),
    after.toFixed(0),
    `${(after / before).toFixed(2)}x`,
    `${ratio.toFixed(2)}x`,
  ])
  return table
}

const CHECKOUT = resolve(import.meta.dirname, '../..')
const benches: Readonly<Record<string, () => Table.Table>> = {
  extract: benchExtract,
  hostile: benchHostile,
  compare: benchCompare,
  start: () => benchStart([CHECKOUT]),
}
const [first, other] = process.argv.slice(2)
const isQuick = process.argv.includes('--quick')
/** Measures of the whole product, each of a run of its own. */
const whole: Readonly<Record<string, (isQuick: boolean) => Promise<Table.Table>>> = {
  ingest: benchIngest,
  archive: benchArchive,
  cluster: benchCluster,
  serve: benchServe,
  cold: benchCold,
  contender: benchContender,
  memory: benchMemory,
  feeds: benchFeeds,
  plan: benchPlan,
}
const named = whole[first ?? '']
if (named !== undefined) {
  console.log(`${first ?? ''}\n${(await named(isQuick)).toString()}\n`)
} else if (first === 'report') {
  const missing = writeReport()
  console.log(
    `docs/benchmarks.md is written.${missing.length === 0 ? '' : ` Not measured yet: ${missing.join(', ')}.`}`,
  )
} else if (first === 'against' && other !== undefined) {
  console.log(`extract\n${(await benchAgainst(resolve(other))).toString()}\n`)
  console.log(`start\n${benchStart([resolve(other), CHECKOUT]).toString()}\n`)
} else {
  const asked = process.argv.slice(2)
  // The engine compiles what runs often, step by step, over some hundred articles: the first are nobody's measure.
  for (let run = 0; run < 600; run += 1) extract(plainArticle(textOf(USUAL, run)), loadModels())
  for (const [name, bench] of Object.entries(benches)) {
    if (asked.length === 0 || asked.includes(name)) console.log(`${name}\n${bench().toString()}\n`)
  }
}
