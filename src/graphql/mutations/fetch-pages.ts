import type { Rejected } from '../../model/article.js'
import { cancelling } from '../../store/cancellation.js'
import { gather } from '../../web/gather.js'
import type { Web } from '../../web/open-web.js'
import type { WebSource } from '../../web/page-of.js'
import type { ArticleInputShape } from './article-input.js'

/** The pages of articles of which nothing but an address is handed in: the next one each time it is asked for, in order. */
export interface PageQueue {
  next(): Promise<WebSource | Rejected>
  close(): Promise<void>
}

/** Whether nothing but an address is known of the text of an article. */
export function isAddressOnly({ text, html, url }: ArticleInputShape): boolean {
  return [text, html].every((given) => given === null || given === undefined) && url !== null && url !== undefined
}

/** Fetches pages ahead of those who take them, a few at a time. It ends with the request that asked for them. */
export function fetchPages(web: Web, articles: readonly ArticleInputShape[]): PageQueue {
  const addresses = articles.filter(isAddressOnly).flatMap(({ url }) => url?.href ?? [])
  const signal = cancelling()
  const pages = gather(web, addresses, { most: 1, isOneArticle: true, ...(signal === null ? {} : { signal }) })
  return {
    async next() {
      const { done, value } = await pages.next()
      if (done === true) throw new Error('This is a bug in Rashomon: an address came to nothing')
      return value
    },
    async close() {
      await pages.return()
    },
  }
}
