import { ingest } from '../../src/pipeline.js'
import type { Store } from '../../src/store/open-store.js'
import type { SyntheticArticle } from './synthetic-coverage.js'

/**
 * Takes synthetic articles in, in their order. @returns milliseconds an article
 *
 * @throws Error when one of them is not stored: what was measured would not be what the measure says.
 */
export async function takeIn(store: Store, articles: readonly SyntheticArticle[]): Promise<number> {
  if (articles.length === 0) return 0
  const bytes = new TextEncoder().encode(articles.map((article) => JSON.stringify(article)).join('\n'))
  const begun = performance.now()
  for await (const outcome of ingest(store, [{ name: 'coverage.jsonl', bytes }])) {
    if (outcome.kind !== 'stored')
      throw new Error(`An article of the measure was not stored: ${JSON.stringify(outcome)}`)
  }
  return (performance.now() - begun) / articles.length
}
