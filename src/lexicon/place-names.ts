import { tagged } from './tagged.js'

/** Countries, regions, states and large cities that are one word, or the words of longer ones. Lower case. */
export const PLACE_NAMES = tagged('place')

/** Countries and territories whose name is more than one word: "Saudi Arabia". Lower case. */
export const COUNTRIES = tagged('country')

/** Cities whose name is more than one word: "Little Rock". Lower case. */
export const CITIES = tagged('city')

/** Peoples, languages, faiths and parties: capitalised, no person's name. */
export const DEMONYMS = tagged('demonym')

/** Months and days, long and short. */
export const CALENDAR_WORDS = tagged('calendar')
