import type { Database } from './transaction.js'

/** The outlets of articles, by the articles' ids; those of which none is known are left out. */
export async function loadOutletIds(db: Database, articleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...new Set(articleIds)] } },
    select: { id: true, outletId: true },
  })
  return new Map(rows.flatMap(({ id, outletId }) => (outletId === null ? [] : [[id, outletId] as const])))
}
