import { tagged } from './tagged.js'

/** Abbreviations with a full stop after which the sentence goes on, whatever follows: "Sen. Jane Roe", "No. 4". */
export const ALWAYS_INSIDE = tagged('abbreviation-inside')

/** Abbreviations that may also end a sentence: it ends where the next word looks like a beginning. */
export const SOMETIMES_INSIDE = tagged('abbreviation-anywhere')

/** Words that begin sentences far more often than they continue an abbreviation: "… in the U.S. The vote …". */
export const SENTENCE_STARTERS = tagged('sentence-starter')
