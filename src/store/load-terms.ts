import type { FingerprintTerm } from '../model/event.js'
import type { Tx } from './transaction.js'

/** Articles whose terms are kept in memory, at most: some thirty megabytes. */
const MOST_KEPT = 4_000

/** The terms of the versions that were asked for last. The terms of a version never change, so this holds for any database. */
const kept = new Map<string, readonly FingerprintTerm[]>()

/** The telling terms of stored articles, each under the key of its article. */
export async function loadTerms(
  tx: Tx,
  articles: readonly { readonly id: string; readonly revisionId: string }[],
): Promise<ReadonlyMap<string, readonly FingerprintTerm[]>> {
  const revisions = new Map(articles.map(({ id, revisionId }) => [id, revisionId]))
  const found = new Map<string, readonly FingerprintTerm[]>()
  const missing: string[] = []
  for (const [id, revisionId] of revisions) {
    const terms = kept.get(revisionId)
    if (terms === undefined) missing.push(id)
    else found.set(id, keep(revisionId, terms))
  }
  if (missing.length === 0) return found
  const rows = await tx.$queryRaw<{ id: string; terms: Record<string, number> }[]>`
    SELECT "articleId" AS id, json_object_agg(term, count) AS terms
    FROM "ArticleTerm" WHERE "articleId" = ANY(${missing}::uuid[]) GROUP BY "articleId"`
  for (const { id, terms } of rows) {
    const sorted = Object.entries(terms)
      .map(([term, count]) => ({ term, count }))
      .sort((a, b) => (a.term < b.term ? -1 : 1))
    found.set(id, keep(revisions.get(id) ?? '', sorted))
  }
  return found
}

function keep(revisionId: string, terms: readonly FingerprintTerm[]): readonly FingerprintTerm[] {
  kept.delete(revisionId)
  kept.set(revisionId, terms)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return terms
}
