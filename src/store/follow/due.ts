import type { Database } from '../transaction.js'

/** Which of what is due is taken, and until when nobody else takes it. */
export interface Taking {
  readonly now: Date
  readonly until: Date
  readonly most: number
}

/** Gives taken sources back that were not polled, and pages that were not read: somebody else may do so at once. */
export async function giveBack(db: Database, ids: readonly string[]): Promise<void> {
  await db.followedSource.updateMany({ where: { id: { in: [...ids] } }, data: { takenUntil: null } })
  await db.watchedPage.updateMany({ where: { id: { in: [...ids] } }, data: { takenUntil: null } })
}

/** When the next source or page is due; null = nothing is followed. What somebody has taken is due when his time is over. */
export async function nextDueAt(db: Database): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT min(at) AS at FROM (
      (SELECT greatest("nextPollAt", "takenUntil") AS at FROM "FollowedSource")
      UNION ALL
      (SELECT greatest("nextReadingAt", "takenUntil") FROM "WatchedPage" WHERE "nextReadingAt" IS NOT NULL
        ORDER BY "nextReadingAt" LIMIT 1000)
    ) due`
  return row?.at ?? null
}
