import { tagged } from './tagged.js'

/** One person: may be taken up by "he" or "she". Singular forms. */
export const PERSON_NOUNS = tagged('person-noun')

/** A body or a document that can be the source of words. */
export const BODY_NOUNS = tagged('body-noun')

/** Words for women and for men that a description may rest on: "the congresswoman" is a she. */
export const FEMALE_NOUNS = tagged('female-noun')
export const MALE_NOUNS = tagged('male-noun')
