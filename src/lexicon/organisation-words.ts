import { tagged } from './tagged.js'

/** Last or first words of the names of bodies: "Ministry of Roads", "Roe Institute". Lower case. */
export const ORGANISATION_WORDS = tagged('organisation')

/** Streets, rivers, buildings: the last word of a place's name. */
export const PLACE_WORDS = tagged('place-word')
