/** The rows of the coverage corpus (see its README), and the articles in them as a caller would hand them in. */
import type { Reading } from '../../../src/model/article.js'
import { loadModels } from '../../../src/models/load-models.js'
import { readArticles } from '../../../src/read/read-articles.js'

/** One event: its articles with every stretch in marks labelled. */
export interface CoverageRow {
  readonly id: string
  readonly articles: readonly CoverageArticle[]
  readonly indirect: readonly CoverageReport[]
}

/** A clause outside all marks, as printed, that reports statements which others quote. */
export interface CoverageReport {
  readonly article: string
  readonly text: string
  readonly utt: readonly string[]
}

export interface CoverageArticle {
  readonly id: string
  readonly text: string
  readonly segments?: readonly CoverageSegment[]
}

/** A stretch in marks; `utt` names the statements that it renders. Offsets in UTF-16 code units, end exclusive. */
export interface CoverageSegment {
  readonly start: number
  readonly end: number
  readonly label: { readonly utt?: readonly string[] }
}

/** What the editors who collected the rows knew of an article. */
const GIVEN = ['outlet', 'title', 'date', 'url'] as const

/** The articles of a row, in its order. */
export async function readRow({ articles }: CoverageRow): Promise<Reading[]> {
  const sources = articles.map((article) => {
    const fields = article as unknown as Record<string, unknown>
    const given = Object.fromEntries(GIVEN.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])))
    const bytes = new TextEncoder().encode(JSON.stringify({ ...given, text: article.text }))
    return { name: article.id, bytes, format: 'JSONL' as const }
  })
  const readings: Reading[] = []
  for await (const reading of readArticles(sources, loadModels())) readings.push(reading)
  return readings
}
