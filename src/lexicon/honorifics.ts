import { tagged } from './tagged.js'

/** Forms of address that tell a man: "Mr. Roe". Keys are lower case, without the full stop. */
export const MALE_TITLES = tagged('male-title')

/** Forms of address that tell a woman. */
export const FEMALE_TITLES = tagged('female-title')

/** Words printed before a name that are no part of it: "Sen. Jane Roe", "Prime Minister Roe". Lower case, no stop. */
export const TITLES = tagged('title')

/** What may stand behind a name and belongs to it. */
export const NAME_SUFFIXES = tagged('name-suffix')

/** Small words inside names: "Ursula van der Roe", "Omar al-Roe", "Maria de la Roe". */
export const NAME_PARTICLES = tagged('name-particle')
