import type { Fingerprint } from '../model/event.js'

/**
 * The day by which an article meets others: its own, or the one that its words place it on; null = it meets only others of
 * which nothing is known either.
 */
export function meetingDay({ day, placedOn = null }: Fingerprint): number | null {
  return day ?? placedOn
}
