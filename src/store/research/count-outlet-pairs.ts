import { Prisma } from '../generated/prisma/client.js'
import type { Database } from '../transaction.js'
import { countAll, countRows, pageOfCounts, type CountedPage, type CountedRow } from './counted-page.js'
import { isInScope, isOfOutlets, type CoverageScope } from './which-articles.js'

/** What two outlets have in common over the events that both report. */
export interface OutletPairCount extends CountedRow {
  readonly a: string
  readonly b: string
  /** Utterances that both ran. */
  readonly count: number
  /** Events that both report. */
  readonly events: number
  /** Utterances of these events that each of them ran. */
  readonly aRan: number
  readonly bRan: number
  /** Of the shared ones, those printed by both in the very same words. */
  readonly verbatim: number
  /** Of the shared ones, those whose articles both tell the minute, and how many each of them had first. */
  readonly timed: number
  readonly aFirst: number
  readonly bFirst: number
  /** Minutes from a's article to b's, over the timed ones; negative where b is usually first. Null = none is timed. */
  readonly medianLag: number | null
}

/** The pairs of outlets that report an event in common, those that share most utterances first. */
export async function countOutletPairs(
  db: Database,
  scope: CoverageScope,
  page: CountedPage,
): Promise<OutletPairCount[]> {
  return countAll<OutletPairCount>(db, pageOfCounts(pairs(scope), page))
}

export async function countPairs(db: Database, scope: CoverageScope): Promise<number> {
  return countRows(db, pairs(scope))
}

/** Events that both outlets of a pair report, the latest published first, at most so many a pair. */
export async function findSharedEvents(
  db: Database,
  wanted: readonly { readonly a: string; readonly b: string }[],
  scope: CoverageScope,
  most: number,
): Promise<{ readonly a: string; readonly b: string; readonly eventId: string }[]> {
  return db.$queryRaw`
    SELECT pair.a, pair.b, shared."eventId"
    FROM unnest(${wanted.map(({ a }) => a)}::uuid[], ${wanted.map(({ b }) => b)}::uuid[]) AS pair(a, b)
    CROSS JOIN LATERAL (
      SELECT a."eventId", max(a."publishedAt") AS at FROM "Article" a
      WHERE a."outletId" IN (pair.a, pair.b) AND ${isInScope(scope)}
      GROUP BY a."eventId" HAVING count(DISTINCT a."outletId") = 2
      ORDER BY at DESC NULLS LAST, a."eventId" DESC LIMIT ${most}
    ) AS shared`
}

function pairs(scope: CoverageScope): Prisma.Sql {
  return Prisma.sql`
    WITH reported AS (
      SELECT DISTINCT a."eventId", a."outletId" FROM "Article" a
      WHERE a."outletId" IS NOT NULL AND ${isInScope(scope)}
    ), spoken AS (
      SELECT a."eventId", a."outletId", count(DISTINCT r."utteranceId") AS ran
      FROM "Rendering" r JOIN "Article" a ON a.id = r."articleId"
      WHERE a."outletId" IS NOT NULL AND ${isInScope(scope)}
      GROUP BY a."eventId", a."outletId"
    ), ran AS MATERIALIZED (
      SELECT r."utteranceId", a."outletId", min(a."publishedAt") AS at,
             bool_and(a."publishedPrecision" IN ('MINUTE', 'SECOND')) AS exact, array_agg(r.wording) AS wordings
      FROM "Rendering" r JOIN "Article" a ON a.id = r."articleId" JOIN "Utterance" u ON u.id = r."utteranceId"
      WHERE u."articleCount" > 1 AND a."outletId" IS NOT NULL AND ${isInScope(scope)}
      GROUP BY r."utteranceId", a."outletId"
    ), met AS (
      SELECT x."outletId" AS a, y."outletId" AS b, count(*)::int AS events,
             COALESCE(sum(sx.ran), 0)::int AS "aRan", COALESCE(sum(sy.ran), 0)::int AS "bRan"
      FROM reported x
      JOIN reported y ON y."eventId" = x."eventId" AND x."outletId" < y."outletId"
      LEFT JOIN spoken sx ON sx."eventId" = x."eventId" AND sx."outletId" = x."outletId"
      LEFT JOIN spoken sy ON sy."eventId" = y."eventId" AND sy."outletId" = y."outletId"
      WHERE ${isOfOutlets(Prisma.sql`x."outletId"`, scope)} OR ${isOfOutlets(Prisma.sql`y."outletId"`, scope)}
      GROUP BY 1, 2
    ), shared AS (
      SELECT a, b, count(*)::int AS count, (count(*) FILTER (WHERE verbatim))::int AS verbatim, count(lag)::int AS timed,
             (count(*) FILTER (WHERE lag > 0))::int AS "aFirst", (count(*) FILTER (WHERE lag < 0))::int AS "bFirst",
             percentile_cont(0.5) WITHIN GROUP (ORDER BY lag) AS "medianLag"
      FROM (
        SELECT x."outletId" AS a, y."outletId" AS b, x.wordings && y.wordings AS verbatim,
               CASE WHEN x.exact AND y.exact THEN EXTRACT(EPOCH FROM y.at - x.at)::float8 / 60 END AS lag
        FROM ran x JOIN ran y ON y."utteranceId" = x."utteranceId" AND x."outletId" < y."outletId"
        -- Told to be worked out before it is sorted: the wordings are far wider than what comes of them.
        OFFSET 0
      ) AS both_ran
      GROUP BY a, b
    )
    SELECT md5(met.a::text || met.b::text)::uuid AS id, met.a, met.b, met.events, met."aRan", met."bRan",
           COALESCE(shared.count, 0) AS count, COALESCE(verbatim, 0) AS verbatim, COALESCE(timed, 0) AS timed,
           COALESCE("aFirst", 0) AS "aFirst", COALESCE("bFirst", 0) AS "bFirst", "medianLag"
    FROM met LEFT JOIN shared ON shared.a = met.a AND shared.b = met.b`
}
