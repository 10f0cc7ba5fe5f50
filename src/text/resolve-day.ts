import { LazySet } from '../lexicon/lazy-set.js'
import { MONTH_NUMBERS } from '../lexicon/months.js'
import { RELATIVE_DAYS, WEEKDAYS } from '../lexicon/weekdays.js'
import type { Moment } from '../model/article.js'
import { isCapitalised, type Token } from './tokens.js'

/** A day named in a sentence: the tokens from `start` to `end` (exclusive), and the day as an ISO date. */
export interface FoundDay {
  readonly start: number
  readonly end: number
  readonly day: string | null
}

const DAY_MS = 86_400_000

/**
 * The days that a sentence names, resolved as a reader of that day's paper would: "Sunday" is the last Sunday up to the
 * day of publication, "last night" the day before, "Dec. 17" the nearest one in the past half year or the coming one.
 * Without a publication date only a full date resolves; the others are found with `day: null`.
 */
export function findDays(tokens: readonly Token[], publishedAt: Moment | null): FoundDay[] {
  const known = publishedAt !== null && publishedAt.precision !== 'YEAR' && publishedAt.precision !== 'MONTH'
  const today = known ? Date.parse(localDate(publishedAt)) : null
  const found: FoundDay[] = []
  for (let i = 0; i < tokens.length; i++) {
    const day = dateAt(tokens, i, today) ?? weekdayAt(tokens, i, today) ?? relativeAt(tokens, i, today)
    if (day === null) continue
    found.push(day)
    i = day.end - 1
  }
  return found
}

/** The publication day as printed, in the zone of the clock it was printed with. */
function localDate({ at, zone }: Moment): string {
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '')
  if (offset === null) return at.slice(0, 10)
  const minutes = Number(offset[2]) * 60 + Number(offset[3])
  return iso(Date.parse(at) + (offset[1] === '-' ? -minutes : minutes) * 60_000) ?? at.slice(0, 10)
}

/** "Dec. 17", "December 17, 2023", "17 December 2023", "2023-12-17". */
function dateAt(tokens: readonly Token[], i: number, today: number | null): FoundDay | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (isCapitalised(token) && MONTH_NUMBERS.has(token.lower)) {
    const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
    const day = dayNumber(tokens[at])
    if (day === null) return null
    const comma = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
    return dated(tokens, { start: i, end: at + 1, yearAt: comma }, MONTH_NUMBERS.get(token.lower) ?? 1, day, today)
  }
  const day = dayNumber(token)
  const month = tokens[i + 1]
  if (day === null || month === undefined || !isCapitalised(month)) return null
  const number = MONTH_NUMBERS.get(month.lower)
  return number === undefined ? null : dated(tokens, { start: i, end: i + 2, yearAt: i + 2 }, number, day, today)
}

function dated(
  tokens: readonly Token[],
  at: { start: number; end: number; yearAt: number },
  month: number,
  day: number,
  today: number | null,
): FoundDay {
  const yearToken = tokens[at.yearAt]
  if (yearToken?.kind === 'number' && /^(?:19|20)\d\d$/.test(yearToken.text)) {
    return { start: at.start, end: at.yearAt + 1, day: iso(Date.UTC(Number(yearToken.text), month - 1, day)) }
  }
  return { start: at.start, end: at.end, day: today === null ? null : iso(nearest(month, day, today)) }
}

/** The year that brings the date closest to the day of publication, the past preferred when both are half a year off. */
function nearest(month: number, day: number, today: number): number {
  const year = new Date(today).getUTCFullYear()
  const dates = [year - 1, year, year + 1].map((y) => Date.UTC(y, month - 1, day))
  return dates.reduce((best, date) => (Math.abs(date - today) < Math.abs(best - today) ? date : best))
}

function dayNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  return day >= 1 && day <= 31 ? day : null
}

/** "Sunday", "on Sunday evening", "next Monday". */
function weekdayAt(tokens: readonly Token[], i: number, today: number | null): FoundDay | null {
  const token = tokens[i]
  const weekday = token !== undefined && isCapitalised(token) ? WEEKDAYS.get(token.lower) : undefined
  if (token === undefined || weekday === undefined) return null
  // "sun", "mon" and the like are weekdays only with a point behind them.
  if (token.text.length < 6 && tokens[i + 1]?.text !== '.') return null
  const before = tokens[i - 1]?.lower
  if (today === null || /^(?:every|each)$/.test(before ?? '')) return { start: i, end: i + 1, day: null }
  const back = (new Date(today).getUTCDay() - weekday + 7) % 7
  const ahead = before === 'next' || before === 'coming'
  const limit = before === 'by' || before === 'until'
  const days = ahead ? 7 - back : limit ? (7 - back) % 7 : before === 'last' && back === 0 ? -7 : -back
  return { start: i, end: i + 1, day: iso(today + days * DAY_MS) }
}

const OPENS_RELATIVE_DAY: ReadonlySet<string> = new LazySet(
  () => new Set(Array.from(RELATIVE_DAYS.keys(), (words) => words.split(' ', 1)[0] ?? '')),
)

/** "last night", "yesterday", "today". */
function relativeAt(tokens: readonly Token[], i: number, today: number | null): FoundDay | null {
  const one = tokens[i]?.lower ?? ''
  if (!OPENS_RELATIVE_DAY.has(one)) return null
  const two = `${one} ${tokens[i + 1]?.lower ?? ''}`
  const words = RELATIVE_DAYS.has(two) ? 2 : RELATIVE_DAYS.has(one) ? 1 : 0
  if (words === 0) return null
  // "today's", "yesterday's" are other tokens; "last nights" never occurs.
  const days = RELATIVE_DAYS.get(words === 2 ? two : one) ?? 0
  return { start: i, end: i + words, day: today === null ? null : iso(today + days * DAY_MS) }
}

function iso(time: number): string | null {
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : null
}
