import Table from 'cli-table3'
import { MOST_HITS, QUERY_TERMS, WINDOW_DAYS } from '../../src/cluster/candidate-window.js'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import { extract } from '../../src/extract/extract.js'
import { loadModels } from '../../src/models/load-models.js'
import { plainArticle } from '../support/plain-article.js'
import type { ArchiveMeasure, ArticleNeeds } from './bench-archive.js'
import { median } from './bench-start.js'
import { readFigures, saveFigures } from './save-figures.js'
import { syntheticCoverage } from './synthetic-coverage.js'

/** Articles a day that are planned for. */
const RATES = [1e5, 1e6, 1e7, 1e8] as const

/** Articles that are made and read to see how many others each one meets. */
const SIMULATED = { quick: 300, whole: 3_000 } as const

const SECONDS_A_DAY = 86_400
const DAYS_A_YEAR = 365

/** A core is not planned to be busier than this. */
const FULL = 0.7

/** What a rate of articles asks for. */
export interface PlannedRate {
  readonly articlesADay: number
  readonly articlesASecond: number
  readonly nodeCores: number
  /** Null where what the database took of the processor is not known. */
  readonly serverCores: number | null
  readonly gigabytesADay: number
  readonly terabytesAYear: number
  /** Articles within the window that share a term by which a new one looks for its like; at most `MOST_HITS` of them are read. */
  readonly met: number
  /** Times a second that the count of a common term rises. */
  readonly commonTermASecond: number
}

/**
 * What 10^5 to 10^8 articles a day ask for, by what an article took when it was measured (`npm run -s bench -- archive`) and by how many
 * others it meets among articles of the generator. Nothing of it was run at that size.
 */
export function benchPlan(isQuick: boolean): Promise<Table.Table> {
  const measured = readFigures<ArchiveMeasure>('archive')
  if (measured === null) throw new Error('Measure an archive first: npm run -s bench -- archive')
  return Promise.resolve(planGrowth(measured.figures.needs, isQuick))
}

function planGrowth(needs: ArticleNeeds, isQuick: boolean): Table.Table {
  const { met, commonest } = simulate(isQuick ? SIMULATED.quick : SIMULATED.whole)
  const bytes = Object.values(needs.bytes).reduce((sum, one) => sum + one, 0)
  const coresFor = (rate: number, ms: number): number => (rate * ms) / 1_000 / SECONDS_A_DAY / FULL
  const figures = RATES.map((rate): PlannedRate => ({
    articlesADay: rate,
    articlesASecond: rate / SECONDS_A_DAY,
    nodeCores: coresFor(rate, needs.nodeMs),
    serverCores: needs.serverMs === null ? null : coresFor(rate, needs.serverMs),
    gigabytesADay: (rate * bytes) / 1e9,
    terabytesAYear: (rate * bytes * DAYS_A_YEAR) / 1e12,
    met: met * rate * WINDOW_DAYS,
    commonTermASecond: (commonest * rate) / SECONDS_A_DAY,
  }))
  return saveFigures('plan', { bytes, met, commonest, figures }, tableOf(figures), isQuick)
}

/** Share of other articles that an article meets by its terms, and the share of articles that have the commonest one. */
function simulate(count: number): { readonly met: number; readonly commonest: number } {
  const holders = new Map<string, number[]>()
  const shares: number[] = []
  let place = 0
  for (const { title, text } of syntheticCoverage({ articles: count, largest: Math.ceil(count / 10) })) {
    const { terms } = makeFingerprint(extract(plainArticle(`${title}\n\n${text}`), loadModels()))
    const asked = terms.slice(0, QUERY_TERMS)
    const others = new Set(asked.flatMap(({ term }) => holders.get(term) ?? []))
    if (place > count / 2) shares.push(others.size / place)
    for (const { term } of terms) {
      const known = holders.get(term)
      if (known === undefined) holders.set(term, [place])
      else known.push(place)
    }
    place += 1
  }
  return { met: median(shares), commonest: Math.max(...[...holders.values()].map(({ length }) => length)) / count }
}

function tableOf(figures: readonly PlannedRate[]): Table.Table {
  const table = new Table({
    head: [
      'articles a day',
      'a second',
      'cores for Node',
      'cores for the database',
      'GB a day',
      'TB a year',
      `articles of ${String(WINDOW_DAYS)} days that share a term (${String(MOST_HITS)} are read)`,
      'times a second the commonest term is counted',
    ],
    style: { head: [], border: [] },
  })
  const show = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 2 })
  for (const one of figures) {
    const { serverCores, ...rest } = one
    table.push([
      show(rest.articlesADay),
      show(rest.articlesASecond),
      show(rest.nodeCores),
      serverCores === null ? 'not known' : show(serverCores),
      show(rest.gigabytesADay),
      show(rest.terabytesAYear),
      show(rest.met),
      show(rest.commonTermASecond),
    ])
  }
  return table
}
