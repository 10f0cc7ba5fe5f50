import { Prisma } from './generated/prisma/client.js'
import type { Tx } from './transaction.js'

/** What one article's latest version says of one person. */
export interface Appearance {
  readonly articleId: string
  readonly personId: string
  readonly publishedAt: Date | null
  /** Whether it names them or points at them; false for somebody whom it only quotes. */
  readonly isNamed: boolean
  readonly quotes: number
}

/**
 * Who appears in the latest version of some articles, or of those of some events. Read before and after a change, it tells
 * `countPeople` what changed.
 */
export function tallyPeople(
  tx: Tx,
  of: { readonly articleIds: readonly string[] } | { readonly eventIds: readonly string[] },
): Promise<Appearance[]> {
  const articles =
    'articleIds' in of
      ? Prisma.sql`a.id = ANY(${[...of.articleIds]}::uuid[])`
      : Prisma.sql`a."eventId" = ANY(${[...of.eventIds]}::uuid[])`
  return tx.$queryRaw<Appearance[]>`
    SELECT seen."articleId", seen."personId", seen."publishedAt", bool_or(seen.named) AS "isNamed",
           SUM(seen.quotes)::int AS quotes
    FROM (
      SELECT a.id AS "articleId", a."publishedAt", m."personId", true AS named, 0 AS quotes
      FROM "Article" a JOIN "Mention" m ON m."revisionId" = a."currentRevisionId" WHERE ${articles}
      UNION ALL
      SELECT a.id, a."publishedAt", q."personId", false, 1
      FROM "Article" a JOIN "Quote" q ON q."revisionId" = a."currentRevisionId"
      WHERE q."personId" IS NOT NULL AND ${articles}
    ) AS seen
    GROUP BY seen."articleId", seen."personId", seen."publishedAt"`
}
