import { readHeader } from '../../src/extract/header/read-header.js'
import { readArticles } from '../../src/read/read-articles.js'
import { loadModels } from '../../src/models/load-models.js'

// What the editors who collected the rows knew of an article before it was annotated; they are handed in as a caller would.
const GIVEN = ['outlet', 'title', 'date', 'author', 'credit', 'url'] as const

/** Whether an article is agency copy: `{"id", "wire": boolean, "agencies": […]}`. Rows {id, text} and what is known beside it. */
export async function predict(row: Record<string, unknown>): Promise<unknown> {
  const given = Object.fromEntries(GIVEN.flatMap((name) => (typeof row[name] === 'string' ? [[name, row[name]]] : [])))
  const bytes = new TextEncoder().encode(JSON.stringify({ ...given, text: row['text'] }))
  for await (const reading of readArticles([{ name: String(row['id']), bytes, format: 'JSONL' }], loadModels())) {
    if (reading.kind === 'rejected') break
    const { agencies } = readHeader(reading).header
    return { id: row['id'], wire: agencies.length > 0, agencies }
  }
  return { id: row['id'], wire: false, agencies: [] }
}
