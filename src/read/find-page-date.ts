import { findDates } from '../text/find-dates.js'
import { textOf, type MarkupElement } from './parse-markup.js'

// A date with its label, place and author; a longer text has dates of its own.
const LONGEST = 120
const DATE_CLASS =
  /(?:^|[\s_-])(?:date|dateline|time|timestamp|pubdate|publish\w*|posted|byline|meta|info|entry-date|lastmod\w*|updated?)(?:$|[\s_-])/i

/** The first date that a page prints in a place marked for dates, as printed; null where there is none. */
export function findPageDate(elements: readonly MarkupElement[]): string | null {
  for (const element of elements) {
    if (!DATE_CLASS.test(`${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`)) continue
    const text = textOf(element).replaceAll(/\s+/g, ' ').trim()
    if (text.length > LONGEST) continue
    const date = findDates(text).find((found) => found.moment.precision !== 'MONTH')
    if (date !== undefined) return text.slice(date.start, date.end)
  }
  return null
}
