import type { PageStatus } from '../../model/follow.js'
import { groupBy } from '../group-by.js'
import type { Database } from '../transaction.js'

/** A page with what became of it, as it is told. */
export interface ToldPage {
  readonly address: string
  readonly articleId: string | null
  readonly status: PageStatus
  readonly movedTo: string | null
  readonly foundAt: Date
  readonly lastReadAt: Date | null
  readonly lastSeenAt: Date | null
  readonly changedAt: Date | null
  readonly nextReadingAt: Date | null
  readonly failures: number
  readonly failureReason: string | null
  readonly failure: string | null
}

const TOLD = {
  address: true,
  articleId: true,
  status: true,
  movedTo: true,
  foundAt: true,
  lastReadAt: true,
  lastSeenAt: true,
  changedAt: true,
  nextReadingAt: true,
  failures: true,
  failureReason: true,
  failure: true,
} as const

/** The page of each of some articles; of several the one on which it was seen last. Those that are not followed are left out. */
export async function loadPagesOf(db: Database, articleIds: readonly string[]): Promise<Map<string, ToldPage>> {
  const rows = await db.watchedPage.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: TOLD,
    orderBy: [{ lastSeenAt: { sort: 'asc', nulls: 'first' } }, { id: 'desc' }],
  })
  return new Map(rows.map((row) => [row.articleId ?? '', row]))
}

/** Pages of each source whose last reading came to nothing, the last read first, at most so many each. */
export async function loadFailedPages(
  db: Database,
  sourceIds: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, ToldPage[]>> {
  const rows = await db.$queryRaw<(ToldPage & { readonly sourceId: string })[]>`
    SELECT * FROM (
      SELECT address, "articleId", status::text AS status, "movedTo", "foundAt", "lastReadAt", "lastSeenAt", "changedAt",
             "nextReadingAt", failures, "failureReason"::text AS "failureReason", failure, "sourceId",
             row_number() OVER (PARTITION BY "sourceId" ORDER BY "lastReadAt" DESC NULLS LAST, id DESC)::int AS place
      FROM "WatchedPage" WHERE "sourceId" = ANY(${[...sourceIds]}::uuid[]) AND failure IS NOT NULL
    ) AS failed
    WHERE place <= ${most} ORDER BY "sourceId", place`
  return groupBy(rows, ({ sourceId }) => sourceId)
}
