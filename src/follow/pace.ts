const [MINUTE, HOUR, DAY] = [60, 3_600, 86_400]

/** How long is waited before the second poll of a source, in seconds. */
export const FIRST_INTERVAL = 15 * MINUTE

/** No source is polled more often, however much it publishes, and none more rarely because it publishes little. */
const [SHORTEST, LONGEST] = [5 * MINUTE, 6 * HOUR]

/** A source that asks to be left alone for longer is asked once a day all the same. */
const LONGEST_WISH = DAY

/** What fails is tried again after so long at most, unless its server wants to be left alone for longer. */
const LONGEST_BACKOFF = LONGEST

/** What a poll came to, as far as the next one hangs on it. */
export interface Polled {
  /** Seconds that were waited before it. */
  readonly interval: number
  /** Whether it listed something new. */
  readonly hasNew: boolean
  /** How long its answer may be held for fresh, in seconds, as `ttl`, `sy:updatePeriod` or `max-age` say; null = not said. */
  readonly freshSeconds: number | null
}

/**
 * How long to wait after a poll, in seconds: half as long when there was something new, longer by half when there was not; never shorter
 * than the source wishes. A source with two articles a day is so asked some six times a day.
 */
export function intervalAfter({ interval, hasNew, freshSeconds }: Polled): number {
  const own = hasNew ? interval / 2 : interval * 1.5
  const wish = Math.min(freshSeconds ?? 0, LONGEST_WISH)
  return Math.round(Math.max(SHORTEST, wish, Math.min(LONGEST, own)))
}

/**
 * When to try again a source or a page that came to nothing: twice as late each time, and not before the server wants to be asked.
 *
 * @param seconds waited after the first failure.
 * @param failures how many in a row, this one included.
 */
export function afterFailure(now: Date, seconds: number, failures: number, retryAfterSeconds: number | null): Date {
  const doubled = Math.min(LONGEST_BACKOFF, seconds * 2 ** Math.min(failures - 1, 20))
  return later(now, Math.max(doubled, retryAfterSeconds ?? 0))
}

/** A moment so many seconds later. */
export function later(from: Date, seconds: number): Date {
  return new Date(from.getTime() + seconds * 1_000)
}
