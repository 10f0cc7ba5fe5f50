import { MONTH_NUMBERS } from '../lexicon/months.js'
import { WEEKDAYS } from '../lexicon/weekdays.js'
import type { NamedDays } from '../model/event.js'
import { findWords } from '../text/words.js'
import { WINDOW_DAYS } from './candidate-window.js'

/** UTF-16 code units of the text that are looked at: the days of the event are named at the top, those of its background below. */
const OPENING_LENGTH = 2500

/** Shorter names of weekdays ("Sun", "Mon") are other words as well. */
const SHORTEST_WEEKDAY = 6

const MS_A_DAY = 86_400_000
const DAYS_A_WEEK = 7

/** Months counted as of 31 days, so that a day of the year has one number in every year. */
const DAYS_A_MONTH = 31
const DAYS_A_YEAR = 12 * DAYS_A_MONTH

/**
 * How much likelier than by chance a report comes out so many days after the weekday that it names first, 0 to 6: "on
 * Monday" stands in Monday's reports, often in Tuesday's. Counted on dated reports of public data.
 */
const WEEKDAY_ODDS = [4.4, 1.6, 0.3, 0.15, 0.1, 0.15, 0.4]

/** The same for a report that names days ("March 4"), where it came out about one of them, and where about none. */
const NEAR_DAY_ODDS = 8
const FAR_DAY_ODDS = 0.5

/** How much these odds count against the words: as much as settles which of two like strikes it is, and no more. */
const ODDS_POWER = 0.1

/** The days that an undated article names at its top: the first weekday, and all days of a month. "on Tuesday", "March 4". */
export function findNamedDays(text: string): NamedDays {
  let weekday: number | null = null
  const days: number[] = []
  const words = findWords(text, { start: 0, end: Math.min(text.length, OPENING_LENGTH) })
  words.forEach(({ text: word, key }, place) => {
    if (!/^\p{Lu}/u.test(word)) return
    if (key.length >= SHORTEST_WEEKDAY) weekday ??= WEEKDAYS.get(key) ?? null
    const month = MONTH_NUMBERS.get(key)
    if (month === undefined) return
    const day = dayNumber(words[place + 1]?.text) ?? dayNumber(words[place - 1]?.text)
    if (day !== null) days.push((month - 1) * DAYS_A_MONTH + day)
  })
  return { weekday, days }
}

/** Factor by which the days that an article names make a day likelier, or less likely, to be its own. */
export function fitOf({ weekday, days }: NamedDays, day: number): number {
  const date = new Date(day * MS_A_DAY)
  const ofYear = date.getUTCMonth() * DAYS_A_MONTH + date.getUTCDate()
  const isNear = days.some((named) => {
    const apart = Math.abs(named - ofYear)
    return Math.min(apart, DAYS_A_YEAR - apart) <= WINDOW_DAYS
  })
  const after = weekday === null ? null : (date.getUTCDay() - weekday + DAYS_A_WEEK) % DAYS_A_WEEK
  const odds =
    (after === null ? 1 : (WEEKDAY_ODDS[after] ?? 1)) * (days.length === 0 ? 1 : isNear ? NEAR_DAY_ODDS : FAR_DAY_ODDS)
  return odds ** ODDS_POWER
}

function dayNumber(word: string | undefined): number | null {
  const day = word !== undefined && /^\d{1,2}$/.test(word) ? Number(word) : 0
  return day >= 1 && day <= DAYS_A_MONTH ? day : null
}
