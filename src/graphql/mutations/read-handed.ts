import type { Rejected } from '../../model/article.js'
import type { SourceBytes } from '../../pipeline.js'
import type { WebSource } from '../../web/page-of.js'
import type { Context } from '../context.js'
import { givenOf, readAsked, type ArticleInputShape } from './article-input.js'
import { fetchPages, isAddressOnly } from './fetch-pages.js'
import type { Refused } from './ingest-result.js'

/** Each article as it can be read; those of which nothing but an address is handed in are fetched, where the server may. */
export async function readHanded(
  { web, limits }: Pick<Context, 'web' | 'limits'>,
  articles: readonly ArticleInputShape[],
): Promise<(SourceBytes | Refused)[]> {
  const pages = web == null ? null : fetchPages(web, articles)
  try {
    const asked: (SourceBytes | Refused)[] = []
    for (const [index, article] of articles.entries()) {
      const isFetched = pages !== null && isAddressOnly(article)
      asked.push(isFetched ? readFetched(await pages.next(), article, index) : readAsked(article, index, limits))
    }
    return asked
  } finally {
    await pages?.close()
  }
}

/** A page as it was fetched, with what is stated beside its address; of the address, the one that the page is known by holds. */
function readFetched(page: WebSource | Rejected, article: ArticleInputShape, index: number): SourceBytes | Refused {
  const name = article.name ?? ('kind' in page ? page.origin.name : page.name)
  if ('kind' in page) return { kind: 'rejected', index, name, reason: page.reason, message: page.message }
  return { ...page, name, given: givenOf({ ...article, url: null }) }
}
