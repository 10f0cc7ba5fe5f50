import type { Bearer, Newcomer } from './read-bearer.js'

/** Articles from which on somebody is too well known to be told from a namesake by an unheard-of role. */
const WELL_KNOWN = 8

/**
 * Whether two of one name are two people by what is printed of them: ages that no one life has ("Peter Koll, 34", "Peter Koll,
 * 71"), or, unless both are of one event, walks of life that have nothing in common ("goalkeeper Peter Koll" and "Peter Koll,
 * the mayor"). The well-known do many things in a life.
 */
export function areTwoPeople(
  { traits }: Pick<Newcomer, 'traits'>,
  { traits: known, prominence, inEvent }: Pick<Bearer, 'traits' | 'prominence' | 'inEvent'>,
): boolean {
  if (traits.born !== null && known.born !== null) {
    return traits.born[0] > known.born[1] || traits.born[1] < known.born[0]
  }
  if (inEvent || prominence.articles >= WELL_KNOWN || traits.fields.size === 0 || known.fields.size === 0) return false
  return ![...traits.fields].some((field) => known.fields.has(field))
}
