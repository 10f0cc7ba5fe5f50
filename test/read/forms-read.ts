import { loadModels } from '../../src/models/load-models.js'
import type { Reading } from '../../src/model/article.js'
import { readArticles } from '../../src/read/read-articles.js'
import type { SourceBytes } from '../../src/read/source.js'

export const REPORT = 'The harbour is closed.'

export async function read(name: string, text: string, format?: SourceBytes['format']): Promise<Reading[]> {
  const source = { name, bytes: new TextEncoder().encode(text), ...(format === undefined ? {} : { format }) }
  const readings: Reading[] = []
  for await (const reading of readArticles([source], loadModels())) readings.push(reading)
  return readings
}

/** "title: Harbour" for what was read, "BAD_JSON a.json[1]:3 message" for what was not. */
export async function told(name: string, text: string): Promise<string[]> {
  return (await read(name, text)).flatMap((reading) =>
    reading.kind === 'article'
      ? [...reading.stated.map(({ field, value }) => `${field}: ${value}`), reading.text]
      : [`${reading.reason} ${reading.origin.name}:${reading.origin.line ?? ''} ${reading.message}`],
  )
}
