import { tagged } from './tagged.js'

/** Pronouns that can be a subject and a speaker, by the number and sex they tell. */
export const MALE_PRONOUNS = tagged('male-pronoun')
export const FEMALE_PRONOUNS = tagged('female-pronoun')
export const PLURAL_PRONOUNS = tagged('plural-pronoun')
export const OTHER_PRONOUNS = tagged('other-pronoun')

/** Pronouns that are a subject and nothing else: a clause has begun. */
export const SUBJECT_PRONOUNS = tagged('subject-pronoun')

/** Words that name nobody once the sentence is out of sight, "he", or nobody at all: "has *now* claimed 12 lives". */
export const NO_GIVERS = tagged('no-giver')

/** Words that open a noun phrase. */
export const DETERMINERS = tagged('determiner')

/** Articles and owners, which a noun follows and never a verb: "*the* arrests", "*their* homes". */
export const NOUN_OPENERS = tagged('noun-opener')

export const FORMS_OF_BE = tagged('form-of-be')

/** Words behind which a place is named: "*at* Karsk Quay". */
export const PLACE_PREPOSITIONS = tagged('place-preposition')

export const AUXILIARIES = tagged('auxiliary')

/** Adverbs that stand between a speaker and the verb; those in -ly count without being listed. */
export const ADVERBS = tagged('adverb')

/** Stretches of time: "last week", "earlier this year" stand between a speaker and the verb. */
export const TIME_NOUNS = tagged('time-noun')

export const PREPOSITIONS = tagged('preposition')

/** Prepositions by which one noun hangs on another: "the mayor *of* the town". */
export const NOUN_LINKS = tagged('noun-link')

export const CONJUNCTIONS = tagged('conjunction')

/** Words that begin a relative or subordinate clause. */
export const RELATIVES = tagged('relative')

/** Words that, capitalised at the head of a sentence, are no name. */
export const NEVER_NAMES = tagged('never-name')
