import { ALL_ARTICLES } from './load-candidates.js'
import type { Tx } from './transaction.js'

/**
 * Keeps up to date in how many articles each term stands, when an article's terms were `before` (null for a new article)
 * and are `after` now. Every article counts some of the same terms, so this is the last thing a transaction does, and
 * always in the same order.
 */
export async function countTerms(tx: Tx, before: readonly string[] | null, after: readonly string[]): Promise<void> {
  const change = new Map<string, number>()
  for (const term of before ?? []) change.set(term, (change.get(term) ?? 0) - 1)
  for (const term of after) change.set(term, (change.get(term) ?? 0) + 1)
  if (before === null) change.set(ALL_ARTICLES, 1)
  const changed = [...change].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  await tx.$executeRaw`
    INSERT INTO "TermFrequency" AS known (term, articles)
    SELECT * FROM unnest(${changed.map(([term]) => term)}::text[], ${changed.map(([, by]) => by)}::int[])
    ON CONFLICT (term) DO UPDATE SET articles = known.articles + EXCLUDED.articles`
}
