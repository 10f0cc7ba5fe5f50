import type { PageStatus } from '../model/follow.js'
import { afterFailure, later } from './pace.js'

const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]

/** After how long a page is read again, in seconds since it was found: most corrections come within a day. */
const LADDER = [HOUR, DAY, 7 * DAY]

/** No page is read again sooner, however much its story moves, in seconds. */
const SOONEST = 30 * MINUTE

/** A story in which nothing happened for so long stands still, in seconds. */
const STANDS_STILL = 2 * DAY

/** How long is waited before a page is tried again that could not be had, in seconds. */
const TRY_AGAIN = 10 * MINUTE

/** How often in a row: some three days, with waits that double up to six hours. */
const MOST_FAILURES = 16

/** A reading that just took place, as far as the next one hangs on it. */
export interface Reading {
  readonly now: Date
  readonly foundAt: Date
  /** How it was found this time. */
  readonly status: PageStatus
  /** When something last happened to its story: another article, another version of one; null = not known. */
  readonly movedAt: Date | null
  /** Readings in a row that came to nothing, this one included. */
  readonly failures: number
  /** Seconds after which the server wants to be asked again; null = not said. */
  readonly retryAfterSeconds: number | null
}

/**
 * When a page is read again: an hour, a day and a week after it was found; while its story moves, as long after the reading as the last
 * thing happened before it. Null = not any more.
 */
export function nextReading({ now, foundAt, status, movedAt, failures, retryAfterSeconds }: Reading): Date | null {
  const step = LADDER.map((seconds) => later(foundAt, seconds)).find((at) => at.getTime() > now.getTime()) ?? null
  switch (status) {
    case 'WAITING':
    case 'UNREACHABLE':
      return failures > MOST_FAILURES ? step : afterFailure(now, TRY_AGAIN, failures, retryAfterSeconds)
    case 'GONE':
    case 'REFUSED':
    case 'PAYWALLED':
    case 'NO_ARTICLE':
      return step
    case 'LIVE':
    case 'MOVED':
      return sooner(step, soonWhileMoving(now, movedAt))
  }
}

function soonWhileMoving(now: Date, movedAt: Date | null): Date | null {
  if (movedAt === null) return null
  const still = Math.max(0, (now.getTime() - movedAt.getTime()) / 1_000)
  return still > STANDS_STILL ? null : later(now, Math.max(SOONEST, still))
}

function sooner(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one.getTime() < other.getTime() ? one : other
}
