import { tagged } from '../lexicon/tagged.js'
import { FIRST_NAME, listsOf } from './word-lists.js'

/** A name whose surname stands first, folded: "kim" and "il-sung". */
export interface FamilyFirst {
  readonly family: string
  readonly given: string
}

const FAMILIES = tagged('family-first')

/** Letters of the syllables of a given name: "Jong Un", "Geun Hye". */
const [LONGEST_SYLLABLE, LONGEST_LAST] = [5, 4]

/** Reads "kim il-sung", "kim il sung"; null for names with the surname last ("lee ann roe") and for anything else. */
export function readFamilyFirst(parts: readonly string[]): FamilyFirst | null {
  const [family = '', first = '', last] = parts
  if (parts.length > 3 || !FAMILIES.has(family)) return null
  if (last === undefined) return /[-\u2010\u2011]/.test(first) ? { family, given: hyphened(first) } : null
  const isSyllable = first.length <= LONGEST_SYLLABLE && (listsOf(first) & FIRST_NAME) === 0
  return isSyllable && last.length <= LONGEST_LAST ? { family, given: `${first}-${last}` } : null
}

function hyphened(given: string): string {
  return given.replace(/[\u2010\u2011]/g, '-')
}
