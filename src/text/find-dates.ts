import type { Moment } from '../model/article.js'
import type { Span } from '../model/span.js'
import { MONTH_NUMBERS, WEEKDAYS } from '../lexicon/months.js'
import { makeMoment, type CalendarDay, type ClockTime } from './make-moment.js'

/** Which number comes first in "03/04/2023"; null = not known, and such a date is then no date. */
export type NumericOrder = 'DAY_FIRST' | 'MONTH_FIRST' | null

/** A date as printed, the time of day beside it included. */
export interface FoundDate extends Span {
  readonly moment: Moment
}

interface FoundDay extends Span {
  readonly day: CalendarDay
  /** Offset by which "T18:21:00Z" may follow at once. */
}

interface FoundTime extends Span {
  readonly time: ClockTime
}

// The name of a month is any run of letters here, for the table knows months: with a bound ("{3,12}") the engine takes a tenth of a
// second to compile these.
const ISO_DAY = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g
const MONTH_FIRST = /(?<!\p{L})(\p{L}+)\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?\.?,?\s{1,2}(\d{4})(?!\d)/gu
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s-]{1,2}(?:of |de |di )?(\p{L}+)\.?,?[\s-]{1,2}(?:de |del )?(\d{4})(?!\d)/gu
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g
const MONTH_ONLY = /(?<!\p{L})(\p{L}+)\.?,? (\d{4})(?!\d)/gu

const TIME =
  /(?<![\d.:])T?(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s?(a\.?m\b\.?|p\.?m\b\.?|uhr\b|hrs?\b)?\s?\(?((?:GMT|UTC)[+\u2212-]\d{1,2}(?::?\d{2})?|[+\u2212-]\d{2}:?\d{2}|[A-Z]{1,4}\b)?\)?/gi

/** The dates in one stretch of a text, in order, each with the time printed beside it. "Dec. 5, 2023, 6:21 p.m. EST". */
export function findDates(
  text: string,
  within: Span = { start: 0, end: text.length },
  order: NumericOrder = null,
): FoundDate[] {
  const part = text.slice(within.start, within.end)
  if (!/\d{4}/.test(part)) return []
  const days = findDays(part, order)
  if (days.length === 0) return []
  const times = findTimes(part).filter((time) => !days.some((day) => overlaps(day, time)))
  return days.flatMap((day) => {
    const found = attachTime(part, day, times)
    return found === null ? [] : [{ ...found, start: found.start + within.start, end: found.end + within.start }]
  })
}

function findDays(part: string, order: NumericOrder): FoundDay[] {
  const found: FoundDay[] = []
  const add = (match: RegExpMatchArray, year: string, month: number | undefined, day: string | null): void => {
    if (month === undefined || month < 1 || month > 12) return
    const start = match.index ?? 0
    const span = { start, end: start + match[0].length }
    if (found.some((other) => overlaps(other, span))) return
    found.push({ ...span, day: { year: Number(year), month, day: day === null ? null : Number(day) } })
  }
  for (const m of part.matchAll(ISO_DAY)) add(m, m[1] ?? '', Number(m[2]), m[3] ?? '')
  for (const m of part.matchAll(MONTH_FIRST)) add(m, m[3] ?? '', monthOf(m[1]), m[2] ?? '')
  for (const m of part.matchAll(DAY_FIRST)) add(m, m[3] ?? '', monthOf(m[2]), m[1] ?? '')
  for (const m of part.matchAll(NUMERIC)) {
    const [first, second] = [Number(m[1]), Number(m[3])]
    const use =
      first > 12 || m[2] === '.' ? 'DAY_FIRST' : second > 12 ? 'MONTH_FIRST' : first === second ? 'DAY_FIRST' : order
    if (use === 'DAY_FIRST') add(m, m[4] ?? '', second, m[1] ?? '')
    if (use === 'MONTH_FIRST') add(m, m[4] ?? '', first, m[3] ?? '')
  }
  for (const m of part.matchAll(MONTH_ONLY)) add(m, m[2] ?? '', monthOf(m[1]), null)
  return found.sort((a, b) => a.start - b.start)
}

function monthOf(name: string | undefined): number | undefined {
  return MONTH_NUMBERS.get((name ?? '').toLowerCase())
}

function findTimes(part: string): FoundTime[] {
  return [...part.matchAll(TIME)].flatMap((match) => {
    const half = match[4]?.toLowerCase().replaceAll('.', '')
    // A bare number is a time only with "p.m." or minutes behind it.
    if (match[2] === undefined && half !== 'am' && half !== 'pm') return []
    const printed = Number(match[1])
    if (half !== undefined && /^[ap]m$/.test(half) && (printed < 1 || printed > 12)) {
      if (printed > 23) return []
    }
    const hour = half === 'pm' && printed < 12 ? printed + 12 : half === 'am' && printed === 12 ? 0 : printed
    const second = match[3] === undefined ? null : Number(match[3])
    const time = { hour, minute: Number(match[2] ?? 0), second, zone: match[5] ?? null }
    return [{ start: match.index, end: match.index + match[0].trimEnd().length, time }]
  })
}

// Between a date and its time: commas, strokes, weekdays, "at". Longer gaps belong to something else.
const LONGEST_GAP = 16

function attachTime(part: string, day: FoundDay, times: readonly FoundTime[]): FoundDate | null {
  const beside =
    times.find((time) => isGap(part, day.end, time.start)) ?? times.find((time) => isGap(part, time.end, day.start))
  const moment = makeMoment(day.day, beside?.time ?? null)
  if (moment !== null && beside !== undefined) {
    return { moment, start: Math.min(day.start, beside.start), end: Math.max(day.end, beside.end) }
  }
  const bare = makeMoment(day.day, null)
  return bare === null ? null : { moment: bare, start: day.start, end: day.end }
}

function isGap(part: string, start: number, end: number): boolean {
  if (start > end || end - start > LONGEST_GAP) return false
  const words = part.slice(start, end).split(/[^\p{L}-]+/u)
  return words.every((word) => {
    const lower = word.toLowerCase()
    return (
      lower === '' ||
      lower === '-' ||
      lower === 'at' ||
      lower === 'um' ||
      lower === 't' ||
      lower === 'on' ||
      WEEKDAYS.has(lower)
    )
  })
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
