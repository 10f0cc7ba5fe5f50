import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readHeader } from '../../src/extract/header/read-header.js'
import { readArticles } from '../../src/read/read-articles.js'

/** Title, authors, date and body of a page; rows {id, url, html: path of the packed page}. The page is read without its address. */
export async function predict(row: Record<string, unknown>, goldFile: string): Promise<unknown> {
  const { id, html } = row
  const bytes = gunzipSync(readFileSync(join(dirname(goldFile), String(html))))
  for await (const reading of readArticles([{ name: String(id), bytes, format: 'HTML' }])) {
    if (reading.kind === 'rejected') break
    const { header } = readHeader(reading)
    const day = header.publishedAt?.precision === 'YEAR' ? null : (header.publishedAt?.at.slice(0, 10) ?? null)
    return { id, title: header.title, authors: header.authors, date: day, body: reading.text }
  }
  return { id, title: null, authors: [], date: null, body: null }
}
