import { setTimeout as rest } from 'node:timers/promises'
import type { FollowReport } from '../model/follow.js'
import { nextDueAt } from '../store/follow/due.js'
import type { Following } from './following.js'
import { pollSources } from './poll-sources.js'
import { readPages } from './read-pages.js'

/**
 * One step of following: polls a few dozen sources that are due and reads a few dozen pages that are due, the longest due first. Several
 * processes may do so side by side; none gets what another one has. One that is killed in the middle has lost nothing: what it had is
 * taken up some minutes later.
 */
export async function followOnce(following: Following): Promise<FollowReport> {
  const [polls, readings] = await Promise.all([pollSources(following), readPages(following)])
  return { ...polls, ...readings, notModified: polls.notModified + readings.notModified }
}

/** Whether a step found anything to do. */
export function isIdle({ polled, read }: FollowReport): boolean {
  return polled === 0 && read === 0
}

/** Steps until nothing is due any more. @param tell called after each step. */
export async function followUntilIdle(following: Following, tell: (report: FollowReport) => void): Promise<void> {
  const isStopped = (): boolean => following.signal?.aborted === true
  while (!isStopped()) {
    const report = await followOnce(following)
    if (isIdle(report)) return
    tell(report)
  }
}

/** Somebody who follows. */
export interface Follower {
  /** Begins nothing more, breaks off what is asked of the web, and finishes what is being stored. */
  stop(): Promise<void>
}

/** Longest rest, in ms: another process may follow something new. */
const LONGEST_REST_MS = 15_000
const SHORTEST_REST_MS = 250

/** Follows until it is stopped. */
export function startFollower(
  { store, web, clock }: Omit<Following, 'signal'>,
  tell: { readonly step?: (report: FollowReport) => void; readonly fault: (error: unknown) => void },
): Follower {
  const stopped = new AbortController()
  const { signal } = stopped
  const isStopped = (): boolean => signal.aborted
  const work = async (): Promise<void> => {
    while (!isStopped()) {
      let wait = LONGEST_REST_MS
      try {
        await followUntilIdle({ store, web, clock, signal }, (report) => tell.step?.(report))
        const due = await nextDueAt(store.db)
        if (due !== null) wait = Math.min(wait, Math.max(SHORTEST_REST_MS, due.getTime() - clock.now()))
      } catch (error) {
        tell.fault(error)
      }
      if (!isStopped()) await rest(wait, undefined, { signal }).catch(() => undefined)
    }
  }
  const working = work()
  return {
    stop: async () => {
      stopped.abort()
      await working
    },
  }
}
