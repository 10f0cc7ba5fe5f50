import { tagged } from './tagged.js'

/** Prepositions: a noun phrase ends before them and a place or time may begin behind them. */
export const PREPOSITIONS = tagged('phrase-preposition')

/** Forms of be, have, do and the modals, which stand before a verb: "38 people *have been* detained". */
export const AUXILIARIES = tagged('phrase-auxiliary')

/** Words that open another clause: what stands behind them is no longer said of the noun before. */
export const CLAUSE_OPENERS = tagged('clause-opener')

/** Pronouns, determiners and adverbs at which a noun phrase ends. */
export const PHRASE_ENDERS = tagged('phrase-ender')

/** Words between a number and its noun that count nothing themselves: "38 *more* people", "12 *other* boats". */
export const NUMBER_ADJECTIVES = tagged('number-adjective')

/** Verbs that hand the action on to an infinitive: "tried to break in", "began to gather". */
export const CATENATIVES = tagged('catenative')
