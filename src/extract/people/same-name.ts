import { editDistance } from '../../text/edit-distance.js'
import { areShortForms } from '../../text/are-short-forms.js'
import type { Sex } from './printed-name.js'

/** Letters that two spellings of a surname may differ in, by the length of the shorter: typos and transliterations. */
const TYPOS_OF_LENGTH = [
  { from: 9, typos: 2 },
  { from: 5, typos: 1 },
] as const

/** Shorter surnames are never taken for each other's typos: Roe and Rowe may be two people. */
export const SHORTEST_RESPELT = 5

/** Two spellings of one surname: a slip of the keys or another transliteration. The first letters mostly agree. */
export function isRespelt(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  const allowed = TYPOS_OF_LENGTH.find(({ from }) => shorter >= from)?.typos ?? 0
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false
  if (a.charAt(0) !== b.charAt(0)) return false
  // "Roes" is no other spelling of "Roe", it is more of them.
  if (a === `${b}s` || b === `${a}s`) return false
  return editDistance(a, b, allowed) <= allowed
}

/** False only where both sexes are known and differ. */
export function sexesAgree(a: Sex, b: Sex): boolean {
  return a === null || b === null || a === b
}

/** First names that can be one person's: equal, an initial, a short form, or a letter apart. */
export function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  if (isRespelt(a, b)) return true
  return areShortForms(a, b)
}
