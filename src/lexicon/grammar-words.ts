import { tagged } from './tagged.js'

/** Pronouns that can be a subject and a speaker, by the number and sex they tell. */
export const MALE_PRONOUNS = tagged('male-pronoun')
export const FEMALE_PRONOUNS = tagged('female-pronoun')
export const PLURAL_PRONOUNS = tagged('plural-pronoun')
export const OTHER_PRONOUNS = tagged('other-pronoun')

/** Words that open a noun phrase. */
export const DETERMINERS = tagged('determiner')

export const AUXILIARIES = tagged('auxiliary')

/** Adverbs that stand between a speaker and the verb; those in -ly count without being listed. */
export const ADVERBS = tagged('adverb')

/** Stretches of time: "last week", "earlier this year" stand between a speaker and the verb. */
export const TIME_NOUNS = tagged('time-noun')

export const PREPOSITIONS = tagged('preposition')

export const CONJUNCTIONS = tagged('conjunction')

/** Words that begin a relative or subordinate clause. */
export const RELATIVES = tagged('relative')

/** Words that, capitalised at the head of a sentence, are no name. */
export const NEVER_NAMES = tagged('never-name')
