import type { PageStatus } from '../../model/follow.js'
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

/** Pages of a source whose last reading came to nothing, the last read first. */
export function loadFailedPages(db: Database, sourceId: string, most: number): Promise<ToldPage[]> {
  return db.watchedPage.findMany({
    where: { sourceId, failure: { not: null } },
    select: TOLD,
    orderBy: [{ lastReadAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
}
