import type { Moment } from '../model/article.js'
import { MONTH_NUMBERS, WEEKDAYS } from '../lexicon/months.js'
import { findDates, type NumericOrder } from './find-dates.js'
import { makeMoment } from './make-moment.js'

// Longer strings are prose with a date in it, not a date.
const LONGEST_DATE = 80

/**
 * A whole string as a moment: ISO 8601, the form of mail and feeds ("Mon, 25 Dec 2023 18:21:00 +0300"), or as
 * newspapers print it. Null where it is no date, or says more than a date.
 */
export function parseDate(value: string, order: NumericOrder = null): Moment | null {
  const text = value.trim()
  if (text === '' || text.length > LONGEST_DATE) return null
  const part = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  if (part)
    return makeMoment({ year: Number(part[1]), month: part[2] === undefined ? null : Number(part[2]), day: null }, null)
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return makeMoment({ year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) }, null)
  const [found, second] = findDates(text, { start: 0, end: text.length }, order)
  if (found === undefined || second !== undefined) return null
  const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`
  return rest.split(/[\s,.|()]+/).every((word) => word === '' || WEEKDAYS.has(word.toLowerCase())) ? found.moment : null
}

/** Whether a word is a month's name or short form, in any of the languages known. */
export function isMonthName(word: string): boolean {
  return MONTH_NUMBERS.has(word.toLowerCase())
}
