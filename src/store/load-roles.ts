import { groupBy } from './group-by.js'
import type { Database } from './transaction.js'

/** A role as articles print it for somebody, and when they did. */
export interface PrintedRole {
  /** As most of these articles spell it. */
  readonly role: string
  /** How many articles print it in their latest version. */
  readonly articleCount: number
  /** When the first and the last dated one was published; null while none is dated. */
  readonly firstSeenAt: Date | null
  readonly lastSeenAt: Date | null
}

/** The roles printed for each of these people, the latest printed first; spellings in other letters count as one. */
export async function loadRoles(
  db: Database,
  personIds: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, readonly PrintedRole[]>> {
  const rows = await db.$queryRaw<(PrintedRole & { personId: string })[]>`
    SELECT "personId", role, "articleCount", "firstSeenAt", "lastSeenAt" FROM (
      SELECT m."personId", MODE() WITHIN GROUP (ORDER BY m.role) AS role, COUNT(DISTINCT a.id)::int AS "articleCount",
             MIN(a."publishedAt") AS "firstSeenAt", MAX(a."publishedAt") AS "lastSeenAt",
             ROW_NUMBER() OVER (
               PARTITION BY m."personId" ORDER BY MAX(a."publishedAt") DESC NULLS LAST, COUNT(DISTINCT a.id) DESC, LOWER(m.role)
             ) AS place
      FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId"
      WHERE m."personId" = ANY(${[...personIds]}::uuid[]) AND m.role IS NOT NULL
      GROUP BY m."personId", LOWER(m.role)
    ) AS printed
    WHERE place <= ${most} ORDER BY "personId", place`
  return groupBy(rows, ({ personId }) => personId)
}
