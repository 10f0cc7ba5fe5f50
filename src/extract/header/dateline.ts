import { CAPITAL_LABELS, DATELINE_PLACES } from '../../lexicon/dateline-places.js'
import { SECTION_NAMES } from '../../lexicon/section-names.js'
import type { Span } from '../../model/span.js'
import { findDates } from '../../text/find-dates.js'
import { fold } from '../../text/fold.js'
import { trimSpan } from '../../text/trim-span.js'
import { wholeLine, type Found, type HeaderRule, type HeadState, type LineReading, type Page } from './header-rule.js'
import { parseDateline } from './parse-dateline.js'

/** "PORT CITY, March 5 (Reuters) — The harbour …": place, date and agency before the first sentence. The report begins behind it. */
export const inlineDateline: HeaderRule = { name: 'dateline', read: readInlineDateline }

function readInlineDateline(rest: Span, _index: number, page: Page): LineReading | null {
  const parsed = parseDateline(page.text, rest)
  if (parsed === null) return null
  const span = trimSpan(page.text, parsed.span)
  const found: Found[] = []
  if (parsed.printed !== null)
    found.push({ field: 'dateline', value: parsed.place ?? '', rule: 'dateline', span: parsed.printed })
  for (const { agency, span: place } of parsed.agencies) {
    if (agency.kind === 'AGGREGATOR')
      found.push({ field: 'outlet', value: agency.name, rule: 'aggregator-dateline', span: place })
    else found.push({ field: 'agency', value: agency.credit, rule: 'agency-dateline', span: place })
  }
  for (const { outlet, span: place } of parsed.outlets)
    found.push({ field: 'outlet', value: outlet.name, rule: 'outlet-dateline', span: place })
  found.push(...datedBy(page, span))
  return {
    blocks: [{ ...span, kind: 'DATELINE' }],
    found,
    end: parsed.span.end,
    closesHead: parsed.span.end < rest.end,
  }
}

/** "ISTANBUL" or "PORT CITY 1996-08-30" alone on a line, over the report. */
export const datelineLine: HeaderRule = { name: 'dateline-line', read: readDatelineLine }

// A place of four words, its country and a date.
const LONGEST = 60

function readDatelineLine(rest: Span, index: number, page: Page, state: HeadState): LineReading | null {
  if (rest.end - rest.start > LONGEST || page.lines[index + 1] === undefined) return null
  const line = page.text.slice(rest.start, rest.end)
  const match = /^(\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,3})(?:,? ([\p{L}\p{M}\d ,.-]+))?$/u.exec(
    line,
  )
  const place = match?.[1] ?? ''
  if (match === null || CAPITAL_LABELS.has(place.replace(/\.$/, ''))) return null
  const behind = match[2] ?? ''
  const isKnown = DATELINE_PLACES.has(fold(place).toUpperCase())
  const isDated = findDates(page.text, rest).length > 0 || /^\p{L}{3,10}\.? \d{1,2}$/u.test(behind)
  const hasTitle = state.title !== null || page.statedTitle !== null
  if (behind !== '' && !isDated && !(isKnown && /^\p{Lu}[\p{L} .]+$/u.test(behind))) return null
  if (!isKnown && !(hasTitle && (isDated || !SECTION_NAMES.has(place.toLowerCase())) && /\p{Lu}{3}/u.test(place)))
    return null
  return {
    ...wholeLine(rest, 'DATELINE', [
      { field: 'dateline', value: place, rule: 'dateline-line', span: rest },
      ...datedBy(page, rest),
    ]),
    closesHead: true,
  }
}

function datedBy(page: Page, span: Span): Found[] {
  return findDates(page.text, span, page.numericOrder).map((date) => ({
    field: 'publishedAt',
    value: page.text.slice(date.start, date.end),
    rule: 'dateline-date',
    span: { start: date.start, end: date.end },
  }))
}
