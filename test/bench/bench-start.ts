import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import Table from 'cli-table3'

const HERE = import.meta.dirname
const ARTICLE = resolve(HERE, '../../sample/06-vostran-gazette.txt')
const ROUNDS = 10

/** What one process took until it had imported the extractor, read an article, and read it again. */
interface Steps {
  readonly imported: number
  readonly first: number
  readonly second: number
}

/**
 * How long a process takes to its first article, the median of ten, checkouts taking turns. Baseline: reading the same article
 * again, when all lists and weights are at hand.
 */
export function benchStart(checkouts: readonly string[]): Table.Table {
  const table = new Table({
    head: ['checkout', 'import, ms', 'first article, ms', 'both', 'against reading it again', 'against the first row'],
    style: { head: [], border: [] },
  })
  const runs = checkouts.map((): Steps[] => [])
  for (let round = 0; round < ROUNDS; round++) {
    checkouts.forEach((checkout, index) => runs[index]?.push(startProcess(checkout)))
  }
  let baseline: number | null = null
  checkouts.forEach((checkout, index) => {
    const of = (step: (steps: Steps) => number): number => median((runs[index] ?? []).map(step))
    const both = of(({ imported, first }) => imported + first)
    baseline ??= both
    table.push([
      checkout,
      of(({ imported }) => imported).toFixed(0),
      of(({ first }) => first).toFixed(0),
      both.toFixed(0),
      `${(both / of(({ second }) => second)).toFixed(0)}x`,
      `${(both / baseline).toFixed(2)}x`,
    ])
  })
  return table
}

function startProcess(checkout: string): Steps {
  const script = resolve(HERE, 'first-article.ts')
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, resolve(checkout), ARTICLE], {
    encoding: 'utf8',
  })
  return JSON.parse(printed) as Steps
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}
