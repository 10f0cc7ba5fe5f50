import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderReport } from '../../../src/cli/report/render-report.js'
import { loadModels } from '../../../src/models/load-models.js'
import { compareInMemory, type Compared } from '../../../src/pipeline.js'
import type { Reading } from '../../../src/model/article.js'
import { readArticles } from '../../../src/read/read-articles.js'
import { markComparison } from './mark-comparison.js'

const REPORTS = import.meta.dirname
const SAMPLE = resolve(REPORTS, '../../../sample')

/** The later chapters of the sample's story are events of their own. */
const LATER_CHAPTER = /inquiry|verdict/

/** The events of our own whose whole comparison is expected: those of this folder, a file each, and the sample. */
export function goldenReports(): string[] {
  const events = readdirSync(REPORTS).filter((name) => name.endsWith('.jsonl'))
  return [...events.map((name) => name.replace(/\.jsonl$/, '')), 'sample'].sort()
}

/** What is expected of an event: the report that a reader gets, and everything that a client is told. */
export const PRINTS = {
  report: (compared: Compared): string => renderReport(compared, { width: 120, colour: false }),
  comparison: markComparison,
} as const

/** `report` or `comparison`: also the ending of its file. */
export type Print = keyof typeof PRINTS

export function reportPath(event: string, print: Print): string {
  return join(REPORTS, `${event}.${print}`)
}

/** The comparison of an event, through the code that ingestion and comparison run. */
export async function compareEvent(event: string): Promise<Compared> {
  const paths =
    event === 'sample'
      ? readdirSync(SAMPLE)
          .filter((name) => !LATER_CHAPTER.test(name))
          .sort()
          .map((name) => join(SAMPLE, name))
      : [join(REPORTS, `${event}.jsonl`)]
  const sources = paths.map((path) => ({
    name: path.split('/').at(-1) ?? path,
    bytes: new Uint8Array(readFileSync(path)),
  }))
  const readings: Reading[] = []
  for await (const reading of readArticles(sources, loadModels())) readings.push(reading)
  return compareInMemory(readings)
}
