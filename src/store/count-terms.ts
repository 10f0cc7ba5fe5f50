import { ALL_ARTICLES } from './load-frequencies.js'
import type { Tx } from './transaction.js'

/** What an article is found by, before and after a change; `before` is null for a new article. */
export interface ChangedTerms {
  readonly before: readonly string[] | null
  readonly after: readonly string[]
}

/**
 * Keeps up to date in how many articles each term stands. Every article counts some of the same terms, so this is the
 * last thing a transaction does, and always in the same order.
 */
export async function countTerms(tx: Tx, articles: readonly ChangedTerms[]): Promise<void> {
  const change = new Map<string, number>()
  const add = (term: string, by: number): void => void change.set(term, (change.get(term) ?? 0) + by)
  for (const { before, after } of articles) {
    for (const term of before ?? []) add(term, -1)
    for (const term of after) add(term, 1)
    if (before === null) add(ALL_ARTICLES, 1)
  }
  const changed = [...change].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  await tx.$executeRaw`
    INSERT INTO "TermFrequency" AS known (term, articles)
    SELECT * FROM unnest(${changed.map(([term]) => term)}::text[], ${changed.map(([, by]) => by)}::int[])
    ON CONFLICT (term) DO UPDATE SET articles = known.articles + EXCLUDED.articles`
}
