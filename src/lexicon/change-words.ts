import { tagged } from './tagged.js'

/** Words that say that a number became another: "rose from 190 to 212", "up from 190", "an increase from 41 to 45 percent". */
export const CHANGE_WORDS = tagged('change')
