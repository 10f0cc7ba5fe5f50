import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { extract } from '../../src/extract/extract.js'
import type { Facts } from '../../src/model/facts.js'
import { loadModels } from '../../src/models/load-models.js'
import { readArticles } from '../../src/read/read-articles.js'

/**
 * The facts of an article's file, read by its ending as an ingest reads it. The only place where the golden files touch
 * the reader and the extractor.
 *
 * @throws Error if the file holds no article, or more than one.
 */
export async function readGolden(path: string): Promise<Facts> {
  const found: Facts[] = []
  for await (const reading of readArticles([{ name: basename(path), bytes: readFileSync(path) }], loadModels())) {
    if (reading.kind === 'rejected') throw new Error(`${path}: ${reading.message}`)
    found.push(extract(reading, loadModels()))
  }
  const [facts] = found
  if (facts === undefined || found.length > 1)
    throw new Error(`${path} must hold one article; it holds ${found.length}`)
  return facts
}
