import { loadModels } from '../../src/models/load-models.js'
import type { ReadArticle } from '../../src/model/article.js'
import { readArticles } from '../../src/read/read-articles.js'

export const REPORT = 'The harbour of Port Lowen will stay closed until the weekend, the port authority said.'

export type Case = readonly [page: string, stated: readonly string[]]

/** What a page states, in order: "rule field: value". */
export async function stated(head: string, body: string): Promise<string[]> {
  const article = await readPage(`<html><head>${head}</head><body>${body}<p>${REPORT}</p></body></html>`)
  return article.stated.map(({ rule, field, value }) => `${rule} ${field}: ${value}`)
}

export async function readPage(html: string): Promise<ReadArticle> {
  for await (const reading of readArticles([{ name: 'a.html', bytes: new TextEncoder().encode(html) }], loadModels()))
    if (reading.kind === 'article') return reading
  throw new Error('No article was read.')
}
