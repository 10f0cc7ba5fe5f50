import { extract } from '../../src/extract/extract.js'
import type { Facts } from '../../src/model/facts.js'
import { readArticles } from '../../src/read/read-articles.js'
import { loadModels } from '../../src/models/load-models.js'

/** The facts of a row's `text`, read as a text file is; null where it is rejected. */
export async function readFacts(row: Record<string, unknown>): Promise<Facts | null> {
  const text = typeof row['text'] === 'string' ? row['text'] : ''
  const bytes = new TextEncoder().encode(text)
  for await (const reading of readArticles([{ name: String(row['id']), bytes, format: 'TEXT' }], loadModels())) {
    if (reading.kind === 'article') return extract(reading, loadModels())
  }
  return null
}
