import type { DueSource } from '../model/follow.js'
import { giveBack } from '../store/follow/due.js'
import { settleSource, takeSources, type SourceNews } from '../store/follow/sources.js'
import { visitList, type VisitedList } from '../web/visit.js'
import type { FetchFailure, NotModified } from '../web/fetched.js'
import type { Following } from './following.js'
import { afterFailure, intervalAfter, later } from './pace.js'

/** Sources that are polled at once; those of one host wait for each other. */
const AT_ONCE = 32

/** Longest that a poll may take before somebody else takes the source, in seconds. */
export const HELD_SECONDS = 15 * 60

/** What some polls came to. */
export interface Polls {
  readonly polled: number
  readonly pollsFailed: number
  readonly found: number
  readonly notModified: number
}

/** Polls the sources that are due. What each lists is safe with it, and the others do not wait for a slow one to be so. */
export async function pollSources({ store, web, clock, signal }: Following): Promise<Polls> {
  const now = new Date(clock.now())
  const due = await takeSources(store.db, { now, until: later(now, HELD_SECONDS), most: AT_ONCE })
  const outcomes = await Promise.all(
    due.map(async (source) => {
      const { etag, lastModified } = source
      const known = { etag, lastModified }
      const visited = await visitList(web, source.listAddress ?? source.address, {
        known,
        ...(signal === undefined ? {} : { signal }),
      })
      // What was broken off is done by whoever comes next.
      if (signal?.aborted === true) return null
      const found = await settleSource(store.db, (many) => newsOf(source, visited, new Date(clock.now()), many))
      return { visited, found }
    }),
  )
  const done = outcomes.filter((one) => one !== null)
  if (done.length < due.length) {
    await giveBack(
      store.db,
      due.map(({ id }) => id),
    )
  }
  return {
    polled: done.length,
    pollsFailed: done.filter(({ visited }) => visited.kind === 'failure').length,
    found: done.reduce((sum, { found }) => sum + found, 0),
    notModified: done.filter(({ visited }) => visited.kind === 'not-modified').length,
  }
}

/** @param found how many pages are new among those that it lists. */
function newsOf(
  source: DueSource,
  visited: VisitedList | NotModified | FetchFailure,
  now: Date,
  found: number,
): SourceNews {
  const { id, interval } = source
  if (visited.kind === 'failure') {
    const { reason, message, retryAfterSeconds } = visited
    return {
      id,
      now,
      interval,
      nextPollAt: afterFailure(now, interval, source.failures + 1, retryAfterSeconds),
      listed: null,
      failure: { reason, message },
      isListGone: reason === 'NOT_FOUND' && source.kind === 'HOME_PAGE',
    }
  }
  const next = intervalAfter({ interval, hasNew: found > 0, freshSeconds: visited.freshSeconds })
  const settled = { id, now, interval: next, nextPollAt: later(now, next), failure: null }
  if (visited.kind === 'not-modified') return { ...settled, listed: null }
  const { form, listAddress, title, links, validators } = visited
  return { ...settled, listed: { kind: source.kind ?? form, listAddress, title, links, ...validators } }
}
