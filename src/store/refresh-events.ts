import type { Tx } from './transaction.js'

/**
 * Brings events up to date with their articles: how many, from when to when, and the title, which is the headline of the
 * article that shares most telling terms with all others. Every call makes a new version of each.
 */
export async function refreshEvents(tx: Tx, eventIds: readonly string[]): Promise<void> {
  const ids = [...eventIds].sort()
  await tx.$executeRaw`
    WITH member AS (
      SELECT id, "eventId", title, "publishedAt" FROM "Article" WHERE "eventId" = ANY(${ids}::uuid[])
    ), weight AS (
      SELECT member.id, member."eventId", t.term, LN(1 + t.count) AS weight
      FROM member JOIN "ArticleTerm" t ON t."articleId" = member.id
    ), total AS (
      SELECT "eventId", term, SUM(weight) AS weight FROM weight GROUP BY "eventId", term
    ), central AS (
      SELECT weight.id, SUM(weight.weight * (total.weight - weight.weight)) / SQRT(SUM(weight.weight * weight.weight)) AS score
      FROM weight JOIN total ON total."eventId" = weight."eventId" AND total.term = weight.term
      GROUP BY weight.id
    ), headline AS (
      SELECT DISTINCT ON (member."eventId") member."eventId", member.title
      FROM member LEFT JOIN central ON central.id = member.id
      WHERE member.title IS NOT NULL
      ORDER BY member."eventId", COALESCE(central.score, 0) DESC, member."publishedAt" NULLS LAST, member.id
    ), count AS (
      SELECT "eventId", COUNT(*)::int AS articles, MIN("publishedAt") AS first, MAX("publishedAt") AS last
      FROM member GROUP BY "eventId"
    )
    UPDATE "Event" event SET
      "articleCount" = count.articles,
      "firstAt" = count.first,
      "lastAt" = count.last,
      title = headline.title,
      version = event.version + 1,
      "updatedAt" = now()
    FROM count LEFT JOIN headline ON headline."eventId" = count."eventId"
    WHERE event.id = count."eventId"`
}
