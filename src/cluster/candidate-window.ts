import type { Fingerprint } from '../model/event.js'
import { meetingDay } from './meeting-day.js'

/**
 * How the stored articles are found that a new one is weighed against. The database and the measuring script in memory
 * search by the same rule, so that both choose the same events:
 *
 * 1. Query: the first `QUERY_TERMS` terms of the new fingerprint (`makeFingerprint` lists the most telling first).
 * 2. Hits: stored articles that hold at least one of them, whose day is at most `WINDOW_DAYS` from the new article's day. The
 *    day of an undated article is the one that its words place it on (`place-undated.ts`); one that nothing places meets
 *    only others of its kind, so that it is never the reason for two dated ones to meet.
 *    At most `MOST_HITS` hits: those that share most query terms, then the latest day (undated last), then the newest.
 * 3. Candidates: every member of the stories of the hits that is within the window, at most `MOST_STORY_MEMBERS` a story,
 *    the nearest day first (undated last), then the newest.
 */

/** Days. A report that comes later than that after the last one is a new event; longer events live on by their own new reports. */
export const WINDOW_DAYS = 4

/** Terms of an article that are looked up. The next ones are common words that half of the archive shares. */
export const QUERY_TERMS = 40

/** Articles. Enough to meet every story that can win, few enough that a busy day does not load the whole archive. */
export const MOST_HITS = 100

/** Articles of one story that are sorted into events with the new one: bounds the work when a story fills the front pages for weeks. */
export const MOST_STORY_MEMBERS = 200

/** Whether two articles may meet: both of days at most `WINDOW_DAYS` apart, or nothing known of the day of either. */
export function isWithinWindow(one: Fingerprint, other: Fingerprint): boolean {
  const [a, b] = [meetingDay(one), meetingDay(other)]
  return a === null || b === null ? a === b : Math.abs(a - b) <= WINDOW_DAYS
}
