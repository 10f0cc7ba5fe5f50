import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Moment } from '../../src/model/article.js'
import { readHeader } from '../../src/extract/header/read-header.js'
import { readArticles } from '../../src/read/read-articles.js'
import { loadModels } from '../../src/models/load-models.js'

/** Title, authors, date and body of a page; rows {id, url, html: path of the packed page}. The page is read without its address. */
export async function predict(row: Record<string, unknown>, goldFile: string): Promise<unknown> {
  const { id, html } = row
  const bytes = gunzipSync(readFileSync(join(dirname(goldFile), String(html))))
  for await (const reading of readArticles([{ name: String(id), bytes, format: 'HTML' }], loadModels())) {
    if (reading.kind === 'rejected') break
    const { header } = readHeader(reading)
    const day = dayOf(header.publishedAt)
    return { id, title: header.title, authors: header.authors, date: day, body: reading.text }
  }
  return { id, title: null, authors: [], date: null, body: null }
}

/** The day as the page prints it: in its own time zone. */
function dayOf(moment: Moment | null): string | null {
  if (moment === null || moment.precision === 'YEAR') return null
  const zone = /^([+-])(\d{2}):(\d{2})$/.exec(moment.zone ?? '')
  const minutes = zone === null ? 0 : (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]))
  return new Date(Date.parse(moment.at) + minutes * 60_000).toISOString().slice(0, 10)
}
