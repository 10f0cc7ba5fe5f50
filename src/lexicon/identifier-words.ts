import { tagged } from './tagged.js'

/** Words that make the number behind them a name or a place in a list: "page 3", "Flight 370", "aged 12". Singular. */
export const IDENTIFIER_WORDS = tagged('identifier')

/** Words before a number that point at something already counted or at a stretch of time: "the last 16", "every two days". */
export const POSITION_WORDS = tagged('position')

/** Determiners that take up a small number already known: "the two leaders", "his three sons". */
export const DEFINITE_WORDS = tagged('definite')

/** Words behind a stretch of time that make it a point in time: "two weeks ago", "three days later". */
export const TIME_POINT_WORDS = tagged('time-point')

/** Words after a pair of numbers that make it a result: "a 5-4 vote", "won 3-1". */
export const RESULT_WORDS = tagged('result')

/** Parts of an address: "14 Harbour Street". */
export const STREET_WORDS = tagged('street')

/** Short words with a stop that make the number behind them a name: "*No.* 4", "*p.* 12". */
export const NUMBERING_WORDS = tagged('numbering')

/** Words behind a number that make it a time of day: "18 *GMT*", "eight *o'clock*". */
export const CLOCK_WORDS = tagged('clock')

/** What is counted by thousands in the news, so that four digits before it are no year: "2016 *protesters*". */
export const COUNTED_IN_THOUSANDS = tagged('in-thousands')

/** Words before four digits that make them a year even so: "*the* 2016 protesters". */
export const BEFORE_YEARS = tagged('before-year')

/** Words before a stretch of time that make it a point in time: "*within* 48 hours". */
export const BEFORE_DURATIONS = tagged('before-duration')
