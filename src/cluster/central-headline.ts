import type { FingerprintTerm } from '../model/event.js'

/** An article of an event, as far as the event may be called by its headline. */
export interface Headlined {
  readonly id: string
  readonly title: string | null
  readonly publishedAt: Date | null
  readonly terms: readonly FingerprintTerm[]
}

/**
 * What an event is called: the headline of the article that shares most telling terms with all others; of equals the one
 * published first. Null where no article has a headline.
 */
export function centralHeadline(articles: readonly Headlined[]): string | null {
  const weighed = articles.map(({ terms }) => terms.map(({ term, count }) => [term, Math.log1p(count)] as const))
  const totals = new Map<string, number>()
  for (const terms of weighed) for (const [term, weight] of terms) totals.set(term, (totals.get(term) ?? 0) + weight)
  const scores = weighed.map((terms) => {
    let [shared, squares] = [0, 0]
    for (const [term, weight] of terms) {
      shared += weight * ((totals.get(term) ?? weight) - weight)
      squares += weight * weight
    }
    return squares === 0 ? 0 : shared / Math.sqrt(squares)
  })
  const [best] = articles
    .flatMap((article, index) => (article.title === null ? [] : [{ ...article, score: scores[index] ?? 0 }]))
    .sort((a, b) => b.score - a.score || timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1))
  return best?.title ?? null
}

/** Undated ones last, and still in an order: infinity less infinity is no number. */
function timeOf({ publishedAt }: Headlined): number {
  return publishedAt?.getTime() ?? Number.MAX_SAFE_INTEGER
}
