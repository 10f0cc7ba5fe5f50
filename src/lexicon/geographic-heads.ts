import { tagged } from './tagged.js'

/** First words of names on the map and of stations: "Port Mellin", "Mount Karsk", "Radio Mellin". Lower case. */
export const PLACE_OPENERS = tagged('place-opener')

/** Last words of names on the map and of buildings. Lower case. */
export const PLACE_HEADS = tagged('place-head')

/** Last words of the names of bodies that no surname looks like. Lower case. */
export const BODY_HEADS = tagged('body-head')

/** Heads that are surnames too ("Nora Lane"): a place only where a small word of place stands before. Lower case. */
export const HEADS_AND_SURNAMES = tagged('place-head-or-surname')

/** Small words behind which places stand and people do not. Lower case. */
export const LOCATIVES = tagged('locative')
