/**
 * How the storylines are found that an event may be part of. The database and the measuring script in memory search by the
 * same rule: the `QUERY_TERMS` heaviest terms of the arriving article are looked up, each in the `MOST_HOLDERS` articles that came
 * in last with it, whatever their day; the `MOST_STORYLINES` storylines of the articles that share the heaviest of them are
 * weighed, each by its `MOST_EVENTS` latest events.
 */

/** Terms of the arriving article: names and rare words, which alone tell matters apart. */
export const QUERY_TERMS = 12

/** Articles looked at for one term: bounds the work for a name that fills the archive. */
export const MOST_HOLDERS = 400

/** Storylines that are weighed. */
export const MOST_STORYLINES = 12

/** Events of a storyline that say what it is about. */
export const MOST_EVENTS = 12
