import type { Moment } from '../model/article.js'
import { SEASONAL_ZONES, ZONE_OFFSETS } from '../lexicon/time-zones.js'

/** A calendar date as printed. `month` and `day` are null where the text leaves them open. */
export interface CalendarDay {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

/** A time of day as printed. `zone`: as printed ("EST", "+03:00", "Z"), null where none stands. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly zone: string | null
}

// Newspapers with a date line began about 1600; later than 2199 is a misprint or a number that is no date.
const FIRST_YEAR = 1600
const LAST_YEAR = 2199

/** A day and perhaps a time as one moment; null where there is no such day ("31 April") or time ("25:10"). */
export function makeMoment(day: CalendarDay, time: ClockTime | null): Moment | null {
  const { year } = day
  const month = day.month ?? 1
  const date = day.day ?? 1
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > daysIn(year, month))
    return null
  const midnight = Date.UTC(year, month - 1, date)
  if (time === null || day.day === null) {
    const precision = day.month === null ? 'YEAR' : day.day === null ? 'MONTH' : 'DAY'
    return { at: new Date(midnight).toISOString(), precision, zone: null }
  }
  if (time.hour > 23 || time.minute > 59 || (time.second ?? 0) > 59) return null
  const clock = midnight + ((time.hour * 60 + time.minute) * 60 + (time.second ?? 0)) * 1000
  const offset = time.zone === null ? null : offsetOf(time.zone, midnight)
  return {
    at: new Date(clock - (offset ?? 0) * 60_000).toISOString(),
    precision: time.second === null ? 'MINUTE' : 'SECOND',
    zone: offset === null ? null : printOffset(offset),
  }
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Minutes east of Greenwich of a zone as printed; null for an unknown name. */
function offsetOf(zone: string, midnight: number): number | null {
  const name = zone.toUpperCase()
  const numeric = /^(?:GMT|UTC)?([+\u2212-])(\d{1,2}):?(\d{2})?$/.exec(name)
  if (numeric) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
    return minutes > 14 * 60 ? null : numeric[1] === '+' ? minutes : -minutes
  }
  const winter = SEASONAL_ZONES.get(name)
  if (winter !== undefined) return isAmericanSummer(midnight) ? winter + 60 : winter
  return ZONE_OFFSETS.get(name) ?? null
}

/** American summer time since 2007: second Sunday of March to first Sunday of November. */
function isAmericanSummer(midnight: number): boolean {
  const year = new Date(midnight).getUTCFullYear()
  return midnight >= sundayOf(year, 2, 2) && midnight < sundayOf(year, 10, 1)
}

function sundayOf(year: number, month: number, nth: number): number {
  const first = new Date(Date.UTC(year, month, 1)).getUTCDay()
  return Date.UTC(year, month, 1 + ((7 - first) % 7) + (nth - 1) * 7)
}

/** An offset in minutes as ISO 8601 prints it: "+03:00", "Z". */
export function printOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}
