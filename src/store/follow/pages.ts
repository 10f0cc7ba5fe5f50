import type { DuePage, PageStatus } from '../../model/follow.js'
import { updateRows, toJson } from '../insert-rows.js'
import { normalizeUrl } from '../normalize-url.js'
import { inTransaction, type Database, type Tx } from '../transaction.js'
import { makeUuids } from '../uuid-v7.js'
import type { Taking } from './due.js'

const newId = makeUuids()

/** Pages of a source that are read when it is first polled: those that it lists first. What is further down was there before. */
const READ_AT_FIRST = 50

/** Pages of one host in one batch: the others do not wait until all of a busy one are read. */
const MOST_OF_HOST = 8

/** Pages that are due first, among which a batch is chosen. */
const LOOKED_AT = 1_000

/** Addresses as a list has them. */
export interface ListedPages {
  readonly links: readonly string[]
}

interface Adding extends ListedPages {
  readonly sourceId: string
  readonly now: Date
  readonly isFirst: boolean
}

/** Notes the pages that nobody listed before; they are due at once. @returns how many there are. */
export async function addPages(tx: Tx, { links, sourceId, now, isFirst }: Adding): Promise<number> {
  const byAddress = new Map<string, string>()
  for (const link of links) {
    const address = normalizeUrl(link)
    if (address !== null && !byAddress.has(address)) byAddress.set(address, link)
  }
  const rows = [...byAddress].map(([address, link], place) => ({
    id: newId(),
    address,
    link,
    host: new URL(link).hostname,
    sourceId,
    foundAt: now,
    nextReadingAt: isFirst && place >= READ_AT_FIRST ? null : now,
  }))
  if (rows.length === 0) return 0
  return tx.$executeRaw`
    INSERT INTO "WatchedPage" (id, address, link, host, "sourceId", "foundAt", "nextReadingAt")
    SELECT id, address, link, host, "sourceId", "foundAt", "nextReadingAt"
    FROM json_populate_recordset(NULL::"WatchedPage", ${toJson(rows)}::json)
    ORDER BY address ON CONFLICT (address) DO NOTHING`
}

/** Takes the pages that are due, the longest due first, of each host a few. Nobody else gets them until they are settled, or the time is over. */
export async function takePages(db: Database, { now, until, most }: Taking): Promise<DuePage[]> {
  return db.$queryRaw<DuePage[]>`
    WITH ahead AS MATERIALIZED (
      SELECT id, row_number() OVER (PARTITION BY host ORDER BY "nextReadingAt", id) AS place FROM (
        SELECT id, host, "nextReadingAt" FROM "WatchedPage"
        WHERE "nextReadingAt" <= ${now} AND ("takenUntil" IS NULL OR "takenUntil" <= ${now})
        ORDER BY "nextReadingAt", id LIMIT ${LOOKED_AT}
      ) first
    ), due AS MATERIALIZED (
      SELECT p.id, p."nextReadingAt" AS at FROM "WatchedPage" p JOIN ahead ON ahead.id = p.id
      WHERE ahead.place <= ${MOST_OF_HOST} AND p."nextReadingAt" <= ${now} AND (p."takenUntil" IS NULL OR p."takenUntil" <= ${now})
      ORDER BY p."nextReadingAt", p.id LIMIT ${most} FOR UPDATE OF p SKIP LOCKED
    ), taken AS (
      UPDATE "WatchedPage" p SET "takenUntil" = ${until} FROM due WHERE p.id = due.id RETURNING p.*, due.at
    )
    SELECT t.id, link, t."articleId", status::text AS status, answered, "movedTo", etag, "lastModified", "foundAt", "lastSeenAt",
      "changedAt", failures, (
        SELECT max(greatest(CASE WHEN o."foundAt" > t."foundAt" THEN o."foundAt" END, o."changedAt"))
        FROM "Article" own JOIN "Article" a ON a."eventId" = own."eventId" JOIN "WatchedPage" o ON o."articleId" = a.id
        WHERE own.id = t."articleId"
      ) AS "movedAt"
    FROM taken t ORDER BY at, t.id`
}

/** What a reading came to, as it is kept. All of it is written. */
export interface PageNews {
  readonly id: string
  readonly articleId: string | null
  readonly status: PageStatus
  readonly answered: string | null
  readonly movedTo: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly lastReadAt: Date
  readonly lastSeenAt: Date | null
  readonly changedAt: Date | null
  readonly nextReadingAt: Date | null
  readonly failures: number
  readonly failureReason: string | null
  readonly failure: string | null
}

/** What happened to stories by some readings. */
export interface StoryNews {
  /** Articles that are new or have new words. */
  readonly articleIds: readonly string[]
  /** When the other pages of their events are read again at the latest. */
  readonly readAgainAt: Date
}

/**
 * Keeps what readings came to. Pages of articles that another page leads to as well are not read again: one of them is enough. Pages of events
 * in which something happened are read again soon.
 */
export async function settlePages(db: Database, news: readonly PageNews[], stories: StoryNews): Promise<void> {
  await inTransaction(db, async (tx) => {
    const ids = news.map(({ id }) => id).sort()
    await tx.$queryRaw`SELECT id FROM "WatchedPage" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    await updateRows(
      tx,
      'WatchedPage',
      news.map((one) => ({ ...one, takenUntil: null })),
    )
    // The first page of an article is the one that is read again, for as long as its source is followed.
    await tx.$executeRaw`
      UPDATE "WatchedPage" p SET "nextReadingAt" = NULL WHERE p.id = ANY(${ids}::uuid[]) AND p."articleId" IS NOT NULL AND EXISTS (
        SELECT 1 FROM "WatchedPage" o WHERE o."articleId" = p."articleId" AND o.id < p.id AND o."sourceId" IS NOT NULL
          AND o.status IN ('LIVE', 'MOVED', 'PAYWALLED', 'UNREACHABLE'))
        OR p.id = ANY(${ids}::uuid[]) AND p."sourceId" IS NULL`
    if (stories.articleIds.length > 0) {
      await tx.$executeRaw`
        UPDATE "WatchedPage" p SET "nextReadingAt" = ${stories.readAgainAt} FROM "Article" a
        WHERE p."articleId" = a.id AND p."nextReadingAt" > ${stories.readAgainAt} AND p.status IN ('LIVE', 'MOVED')
          AND NOT p.id = ANY(${ids}::uuid[])
          AND a."eventId" IN (SELECT "eventId" FROM "Article" WHERE id = ANY(${[...stories.articleIds]}::uuid[]))`
    }
  })
}
