import { readHeader } from '../../src/extract/header/read-header.js'
import type { ReadArticle, Reading } from '../../src/model/article.js'
import { readArticles } from '../../src/read/read-articles.js'
import { loadModels } from '../../src/models/load-models.js'

export const REPORT = [
  'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday after a night of talks.',
  'Talks about pay had failed for the third time this year, and neither side would name a date for the next round.',
  '“We will not give in,” union leader Ines Roth told reporters at the gate on Tuesday, to long applause from the pickets.',
]

export const BODY = REPORT.map((text) => `<p>${text}</p>`).join('')

export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Harbour stays shut</title>${head}</head><body>${body}</body></html>`
}

export async function pageHeader(body: string, head = ''): Promise<ReturnType<typeof readHeader>['header']> {
  const [article] = await read('a.html', page(body, head))
  return readHeader(article as ReadArticle).header
}

export async function read(name: string, content: string | Uint8Array): Promise<Reading[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const readings: Reading[] = []
  for await (const reading of readArticles([{ name, bytes }], loadModels())) readings.push(reading)
  return readings
}
