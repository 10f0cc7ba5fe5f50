import type { Moment, Precision } from '../model/article.js'

/** How much of "2023-12-25T18:21:00" two moments must both know before they may be told apart. */
const KNOWN_CHARACTERS: Record<Precision, number> = { YEAR: 4, MONTH: 7, DAY: 10, MINUTE: 16, SECOND: 19 }

/**
 * True only where `a` is earlier than `b` beyond doubt. "6 May" and "6 May, 14:10" are not told apart; a clock
 * without a zone ("18:21") is worth its calendar day only, for nobody knows whose 18:21 it was.
 */
export function isEarlier(a: Moment, b: Moment): boolean {
  const known = Math.min(knownCharacters(a), knownCharacters(b))
  return a.at.slice(0, known) < b.at.slice(0, known)
}

/** True where both moments name a clock and a zone, so that the minutes between them mean something. */
export function haveClock(a: Moment, b: Moment): boolean {
  return Math.min(knownCharacters(a), knownCharacters(b)) >= KNOWN_CHARACTERS.MINUTE
}

function knownCharacters(moment: Moment): number {
  const known = KNOWN_CHARACTERS[moment.precision]
  return moment.zone === null ? Math.min(known, KNOWN_CHARACTERS.DAY) : known
}
