import type {
  AddedSource,
  DueSource,
  FollowFailure,
  FollowedSource,
  PageStatus,
  SourceKind,
  ToldSource,
  WantedSource,
} from '../../model/follow.js'
import type { Prisma } from '../generated/prisma/client.js'
import { normalizeUrl } from '../normalize-url.js'
import { inTransaction, type Database } from '../transaction.js'
import { makeUuids } from '../uuid-v7.js'
import type { Taking } from './due.js'
import { addPages, type ListedPages } from './pages.js'

const newId = makeUuids()

/** What is told of a source. */
export const TOLD_OF_SOURCE = {
  id: true,
  address: true,
  title: true,
  kind: true,
  listAddress: true,
  createdAt: true,
  interval: true,
  nextPollAt: true,
  lastPolledAt: true,
  lastNewAt: true,
  failures: true,
  failureReason: true,
  failure: true,
} as const

/**
 * Follows sources from now on; those that are followed already stay as they are.
 *
 * @param interval seconds between their first two polls.
 * @returns the sources in the order given, each with whether it is new; those without an address of the web are left out.
 */
export async function addSources(
  db: Database,
  wanted: readonly WantedSource[],
  { now, interval }: { readonly now: Date; readonly interval: number },
): Promise<AddedSource[]> {
  const byAddress = new Map(wanted.flatMap((one) => [[normalizeUrl(one.address), one] as const]))
  byAddress.delete(null)
  return inTransaction(db, async (tx) => {
    const rows = [...byAddress].map(([address, { title }]) => ({
      id: newId(),
      address: address ?? '',
      title,
      createdAt: now,
      interval,
      nextPollAt: now,
    }))
    await tx.followedSource.createMany({ data: rows, skipDuplicates: true })
    const own = new Set(rows.map(({ id }) => id))
    const stored = await tx.followedSource.findMany({
      where: { address: { in: rows.map(({ address }) => address) } },
      select: TOLD_OF_SOURCE,
    })
    const found = new Map(stored.map((source) => [source.address, source]))
    return rows.flatMap(({ address }) => {
      const source = found.get(address)
      return source === undefined ? [] : [{ source, isNew: own.has(source.id) }]
    })
  })
}

/** All that is followed, by address. */
export async function listSources(db: Database): Promise<ToldSource[]> {
  const sources = await db.followedSource.findMany({ select: TOLD_OF_SOURCE, orderBy: { address: 'asc' } })
  const counts = await countPages(
    db,
    sources.map(({ id }) => id),
  )
  return sources.map((source) => ({ ...source, pages: counts.get(source.id) ?? {} }))
}

/** How many pages of sources were found how. */
export async function countPages(
  db: Database,
  sourceIds: readonly string[],
): Promise<Map<string, ToldSource['pages']>> {
  const groups = await db.watchedPage.groupBy({
    by: ['sourceId', 'status'],
    where: { sourceId: { in: [...sourceIds] } },
    _count: { _all: true },
  })
  const counts = new Map<string, Partial<Record<PageStatus, number>>>()
  for (const { sourceId, status, _count } of groups) {
    if (sourceId === null) continue
    counts.set(sourceId, { ...counts.get(sourceId), [status]: _count._all })
  }
  return counts
}

/**
 * Follows a source no more: its pages are not read again. What was taken in stays.
 *
 * @param key its id or its address.
 * @returns the source that was followed; null where there is none.
 */
export async function removeSource(db: Database, key: string): Promise<FollowedSource | null> {
  return inTransaction(db, async (tx) => {
    const where = isUuid(key) ? { id: key.toLowerCase() } : { address: normalizeUrl(key) ?? key }
    const source = await tx.followedSource.findUnique({ where, select: TOLD_OF_SOURCE })
    if (source === null) return null
    await tx.watchedPage.updateMany({ where: { sourceId: source.id }, data: { nextReadingAt: null } })
    await tx.followedSource.delete({ where: { id: source.id } })
    return source
  })
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}

/** Takes the sources that are due, the longest due first. Nobody else gets them until they are settled, or the time is over. */
export async function takeSources(db: Database, { now, until, most }: Taking): Promise<DueSource[]> {
  return db.$queryRaw<DueSource[]>`
    WITH due AS MATERIALIZED (
      SELECT id, "nextPollAt" FROM "FollowedSource"
      WHERE "nextPollAt" <= ${now} AND ("takenUntil" IS NULL OR "takenUntil" <= ${now})
      ORDER BY "nextPollAt", id LIMIT ${most} FOR UPDATE SKIP LOCKED
    ), taken AS (
      UPDATE "FollowedSource" s SET "takenUntil" = ${until} FROM due WHERE s.id = due.id
      RETURNING s.id, address, kind::text AS kind, "listAddress", etag, "lastModified", "interval", failures, due."nextPollAt" AS at
    ) SELECT id, address, kind, "listAddress", etag, "lastModified", "interval", failures FROM taken ORDER BY at, id`
}

/** What a poll came to, as it is kept. */
export interface SourceNews {
  readonly id: string
  readonly now: Date
  readonly interval: number
  readonly nextPollAt: Date
  /** What it listed; null where it said that nothing changed, or came to nothing. */
  readonly listed: (ListedPages & SourceForm) | null
  /** Why it came to nothing; null where it did not. */
  readonly failure: FollowFailure | null
  /** Whether the address that was polled leads nowhere any more, and the home page is to be asked again. */
  readonly isListGone?: boolean
}

interface SourceForm {
  readonly kind: SourceKind
  readonly listAddress: string
  readonly title: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

/** Keeps what a poll came to: the pages that it listed and when it is polled next, all or nothing. @returns how many pages are new. */
export async function settleSource(db: Database, news: (found: number) => SourceNews): Promise<number> {
  const { id, listed, now } = news(0)
  return inTransaction(db, async (tx) => {
    // Who was told to follow it no more meanwhile is left alone.
    const [held] = await tx.$queryRaw<{ title: string | null; isFirst: boolean }[]>`
      SELECT title, kind IS NULL AS "isFirst" FROM "FollowedSource" WHERE id = ${id}::uuid FOR UPDATE`
    if (held === undefined) return 0
    const found = listed === null ? 0 : await addPages(tx, { ...listed, sourceId: id, now, isFirst: held.isFirst })
    const { interval, nextPollAt, failure, isListGone } = news(found)
    const form: Prisma.FollowedSourceUpdateInput =
      listed === null
        ? {}
        : {
            kind: listed.kind,
            listAddress: listed.listAddress,
            etag: listed.etag,
            lastModified: listed.lastModified,
            title: held.title ?? listed.title,
          }
    await tx.followedSource.update({
      where: { id },
      data: {
        ...form,
        interval,
        nextPollAt,
        takenUntil: null,
        lastPolledAt: now,
        ...(found > 0 ? { lastNewAt: now } : {}),
        failures: failure === null ? 0 : { increment: 1 },
        failureReason: failure?.reason ?? null,
        failure: failure?.message ?? null,
        ...(isListGone === true ? { listAddress: null, etag: null, lastModified: null } : {}),
      },
    })
    return found
  })
}
