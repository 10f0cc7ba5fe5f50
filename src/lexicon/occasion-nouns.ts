import { tagged } from './tagged.js'

/** Settings and channels in which words are said: "in a televised interview", "on Facebook". Lower case. */
export const OCCASION_NOUNS = tagged('occasion')

/** Words behind which such a setting stands: "*during* a rally". */
export const BEFORE_OCCASIONS = tagged('before-occasion')

/** Verbs whose object is the one who is told. Lemmas. */
export const TELLING_LEMMAS = tagged('telling')
