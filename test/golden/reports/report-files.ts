import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { renderReport } from '../../../src/cli/report/render-report.js'
import { loadModels } from '../../../src/models/load-models.js'
import { compareInMemory } from '../../../src/pipeline.js'
import type { Reading } from '../../../src/model/article.js'
import { readArticles } from '../../../src/read/read-articles.js'

const REPORTS = import.meta.dirname
const SAMPLE = resolve(REPORTS, '../../../sample')

/** The events of our own whose whole comparison is expected: those of this folder, a file each, and the sample. */
export function goldenReports(): string[] {
  const events = readdirSync(REPORTS).filter((name) => name.endsWith('.jsonl'))
  return [...events.map((name) => name.replace(/\.jsonl$/, '')), 'sample'].sort()
}

export function reportPath(event: string): string {
  return join(REPORTS, `${event}.report`)
}

/** The report of an event as a reader gets it, through the code that ingestion and comparison run. */
export async function printReport(event: string): Promise<string> {
  const paths =
    event === 'sample'
      ? readdirSync(SAMPLE)
          .sort()
          .map((name) => join(SAMPLE, name))
      : [join(REPORTS, `${event}.jsonl`)]
  const sources = paths.map((path) => ({
    name: path.split('/').at(-1) ?? path,
    bytes: new Uint8Array(readFileSync(path)),
  }))
  const readings: Reading[] = []
  for await (const reading of readArticles(sources, loadModels())) readings.push(reading)
  return renderReport(compareInMemory(readings), { width: 120, colour: false })
}
