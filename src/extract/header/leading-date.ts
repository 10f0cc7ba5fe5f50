import { anyOf } from '../../lexicon/any-of.js'
import { LEADING_DATE_LABELS } from '../../lexicon/header-labels.js'
import { once } from '../../lexicon/once.js'
import type { Span } from '../../model/span.js'
import { findDates } from '../../text/find-dates.js'
import type { HeaderRule, LineReading, Page } from './header-rule.js'

/** "date 2024-03-05 The harbour …": a label and a date glued to the beginning of a text by whoever collected it. */
export const leadingDate: HeaderRule = { name: 'leading-date', read: readLeadingDate }

const LABEL = once(
  () => new RegExp(String.raw`^[*_]{0,2}(?:${anyOf(LEADING_DATE_LABELS)})[*_]{0,2}\s?[:=]?[*_]{0,2}\s`, 'i'),
)

function readLeadingDate(rest: Span, index: number, page: Page): LineReading | null {
  if (index > 0) return null
  const label = LABEL().exec(page.text.slice(rest.start, rest.start + 40))
  if (label === null) return null
  const [date] = findDates(
    page.text,
    { start: rest.start, end: Math.min(rest.end, rest.start + 80) },
    page.numericOrder,
  )
  if (date === undefined || date.start > rest.start + label[0].length) return null
  const span = { start: date.start, end: date.end }
  return {
    blocks: [{ start: rest.start, end: date.end, kind: 'DATE' }],
    found: [{ field: 'publishedAt', value: page.text.slice(date.start, date.end), rule: 'leading-date', span }],
    end: date.end,
  }
}
