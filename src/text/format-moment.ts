import type { Moment } from '../model/article.js'
import { unreachable } from '../errors.js'

const MONTHS = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

/**
 * A moment as exactly as it is known, never more so: "14 Mar 2026" where a text gives the day only. "UTC" stands
 * only where the text named a zone; a clock without one is shown as printed.
 */
export function formatMoment(moment: Moment | null): string {
  if (moment === null) return 'undated'
  const [date = '', clock = ''] = moment.at.split('T')
  const [year = '', month = '1', day = '1'] = date.split('-')
  const monthName = MONTHS.format(Date.UTC(2000, Number(month) - 1))
  switch (moment.precision) {
    case 'YEAR':
      return year
    case 'MONTH':
      return `${monthName} ${year}`
    case 'DAY':
      return `${Number(day)} ${monthName} ${year}`
    case 'MINUTE':
    case 'SECOND':
      return `${Number(day)} ${monthName} ${year} ${clock.slice(0, 5)}${moment.zone === null ? '' : ' UTC'}`
    default:
      return unreachable(moment.precision)
  }
}

/** "40 min", "2 h 5 min", "3 days": how long after the first. */
export function formatLag(minutes: number): string {
  if (minutes < 60) return `${Math.round(minutes)} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return `${hours} h${minutes % 60 === 0 ? '' : ` ${Math.round(minutes % 60)} min`}`
  return `${Math.round(hours / 24)} days`
}
