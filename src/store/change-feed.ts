import type { Change, ChangeKind } from '../model/change.js'
import type { Prisma } from './generated/prisma/client.js'
import { uncancellable } from './cancellation.js'
import { CLOCK } from './save-changes.js'
import type { Database } from './transaction.js'

/** Which changes a subscriber wants. */
export interface ChangeFilter {
  readonly kinds?: readonly ChangeKind[]
  /** Only changes of this event, and of the one that takes it over. */
  readonly eventId?: string
}

/** Which versions the change log holds: those after `prunedTo` up to `version`. Both are 0 while nothing happened. */
export interface ChangeSpan {
  readonly version: number
  readonly prunedTo: number
}

/** The change log as it grows, whichever process writes it. */
export interface ChangeFeed {
  /** What the log holds now. */
  span(): Promise<ChangeSpan>
  /** Whether as many follow as may: each holds a connection open. */
  isFull(): boolean
  /**
   * Changes after a version, those that are stored first, then as they come, until the reader leaves, the feed closes, or
   * what comes next is no longer kept.
   */
  follow(after: number, filter: ChangeFilter): AsyncIterableIterator<Change>
  /** Ends all who follow. */
  close(): void
}

/** How often the clock is looked at while somebody waits, in ms: a quarter of what readers may call late. */
const LOOK_MS = 250

/** Most who may follow one feed at a time. */
export const MOST_FOLLOWERS = 1_000

/** Changes read at a time by one who is far behind. */
const BATCH = 500

/**
 * Opens the feed of a database. While anybody follows, one small question a moment tells whether something happened; it is
 * asked once for all, and works on every engine and across processes.
 */
export function openChangeFeed(db: Database, mostFollowers = MOST_FOLLOWERS): ChangeFeed {
  let following = 0
  const span = async (): Promise<ChangeSpan> => {
    const clock = await db.changeClock.findUnique({ where: { id: CLOCK }, select: { version: true, prunedTo: true } })
    return clock ?? { version: 0, prunedTo: 0 }
  }
  const lookout = openLookout(span)
  const log = openLog(db, span)

  /** Whoever reads is counted, from the first word to the last. */
  async function* counted(changes: AsyncGenerator<Change, void, void>): AsyncGenerator<Change, void, void> {
    following += 1
    try {
      yield* changes
    } finally {
      following -= 1
    }
  }

  return {
    span,
    isFull: () => following >= mostFollowers,
    follow: (after, filter) => {
      const left = new AbortController()
      const changes = counted(readChanges({ log, lookout }, { after, filter, left: left.signal }))
      return {
        [Symbol.asyncIterator]() {
          return this
        },
        next: () => changes.next(),
        return: () => {
          left.abort()
          return changes.return()
        },
      }
    },
    close: () => {
      lookout.close()
    },
  }
}

/** Waits for changes on behalf of all followers. */
interface Lookout {
  /** The latest version as soon as it is beyond the given one; null when nobody wants to know any more. */
  readonly beyond: (version: number, left: AbortSignal) => Promise<number | null>
  readonly close: () => void
}

function openLookout(span: () => Promise<ChangeSpan>): Lookout {
  const waiting = new Set<() => void>()
  const ended = new AbortController()
  let known = 0
  let timer: NodeJS.Timeout | null = null

  const look = async (): Promise<void> => {
    // A database that is away for a moment is asked again at the next look.
    const { version } = await span().catch(() => ({ version: known }))
    if (version > known) {
      known = version
      for (const wake of [...waiting]) wake()
    }
    timer = waiting.size === 0 || ended.signal.aborted ? null : setTimeout(() => void look(), LOOK_MS)
  }

  return {
    beyond: async (version, left) => {
      while (known <= version) {
        if (left.aborted || ended.signal.aborted) return null
        await new Promise<void>((resolve) => {
          const wake = (): void => {
            waiting.delete(wake)
            left.removeEventListener('abort', wake)
            resolve()
          }
          waiting.add(wake)
          left.addEventListener('abort', wake)
          timer ??= setTimeout(() => void look(), 0)
        })
      }
      return left.aborted || ended.signal.aborted ? null : known
    },
    close: () => {
      ended.abort()
      if (timer !== null) clearTimeout(timer)
      for (const wake of [...waiting]) wake()
    },
  }
}

/** Changes of one stretch of the log, and up to which version the log was pruned when they had been read. */
interface Stretch {
  readonly rows: readonly Change[]
  readonly prunedTo: number
}

/** Reads the log. */
interface ChangeLog {
  readonly read: (after: number, last: number, condition: Prisma.ChangeWhereInput) => Promise<Stretch>
}

/** All who wait for the same changes wake at once: what one of them reads serves the others. */
function openLog(db: Database, span: ChangeFeed['span']): ChangeLog {
  const underWay = new Map<string, Promise<Stretch>>()
  const read = async (after: number, last: number, condition: Prisma.ChangeWhereInput): Promise<Stretch> => {
    const rows = await db.change.findMany({
      where: { version: { gt: after, lte: last }, ...condition },
      orderBy: { version: 'asc' },
      take: BATCH,
    })
    // Asked after reading: what was taken out before or meanwhile may be missing.
    return { rows, prunedTo: (await span()).prunedTo }
  }
  return {
    read: (after, last, condition) => {
      const key = JSON.stringify([after, last, condition])
      const others = underWay.get(key)
      if (others !== undefined) return others
      const stretch = uncancellable(() => read(after, last, condition))
      underWay.set(key, stretch)
      const forget = (): void => {
        underWay.delete(key)
      }
      stretch.then(forget, forget)
      return stretch
    },
  }
}

/** What one follower asked for. */
interface Follower {
  readonly after: number
  readonly filter: ChangeFilter
  readonly left: AbortSignal
}

async function* readChanges(
  { log, lookout }: { readonly log: ChangeLog; readonly lookout: Lookout },
  { after, filter, left }: Follower,
): AsyncGenerator<Change, void, void> {
  let [seen, eventId] = [after, filter.eventId]
  for (;;) {
    const last = await lookout.beyond(seen, left)
    if (last === null) return
    const { rows, prunedTo } = await log.read(seen, last, conditionOf(filter, eventId))
    if (prunedTo > seen) return
    const merged = rows.findIndex((row) => row.kind === 'EVENT_MERGED' && row.eventId === eventId)
    const told = merged < 0 ? rows : rows.slice(0, merged + 1)
    for (const row of told) yield row
    // Whoever follows an event that was taken over follows the other one from there.
    if (merged >= 0) eventId = rows[merged]?.otherEventId ?? eventId
    seen = merged >= 0 || rows.length === BATCH ? (told.at(-1)?.version ?? last) : last
  }
}

function conditionOf({ kinds }: ChangeFilter, eventId: string | undefined): Prisma.ChangeWhereInput {
  return {
    ...(kinds === undefined ? {} : { kind: { in: [...kinds] } }),
    ...(eventId === undefined ? {} : { OR: [{ eventId }, { otherEventId: eventId }] }),
  }
}
