import { tagged } from '../../lexicon/tagged.js'
import {
  AUXILIARY,
  BODY_NOUN,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  FEMALE_PRONOUN,
  MALE_PRONOUN,
  PERSON_NOUN,
  PREPOSITION,
  SAYING_VERB,
  TITLE,
  isIn,
} from '../../text/word-lists.js'
import type { Item } from '../narrative/read-narrative.js'

/** Words of a role before a name: "former Harbour Board deputy chairwoman Jane Roe" has five. */
const LONGEST_ROLE = 8

/** Where the name stands whose role begins here: "Harbour Board chairwoman Jane Roe". Null where this begins no role. */
export function nameAhead(items: readonly Item[], from: number, nameFrom: ReadonlyMap<number, number>): number | null {
  const first = items[from]
  if (first?.quote !== -1 || first.token.kind !== 'word' || !opensRole(first)) return null
  let hasNoun = false
  for (let i = from; i < items.length && i - from <= LONGEST_ROLE; i++) {
    const item = items[i]
    if (item?.quote !== -1 || item.sentence !== first.sentence) return null
    if (nameFrom.has(item.at)) return hasNoun ? i : null
    if (isIn(item.token, item.token.capital ? PERSON_NOUN | TITLE : PERSON_NOUN)) {
      if (endsRole(item)) return null
      hasNoun = true
    } else if (!goesOn(items, i, hasNoun)) return null
  }
  return null
}

/** Numbers, possessives and marks but a hyphen or a slash stand in no role. */
function endsRole({ token: { kind, text } }: Item): boolean {
  return kind === 'number' || kind === 'possessive' || (kind === 'mark' && text !== '-' && text !== '/')
}

/** Whether a word that is no noun of people stands in a role: "Harbour", "of the Board" behind its noun, "former". */
function goesOn(items: readonly Item[], at: number, hasNoun: boolean): boolean {
  const item = items[at]
  if (item === undefined || endsRole(item)) return false
  const { token } = item
  const { lower } = token
  if (isIn(token, PREPOSITION))
    return hasNoun && ['to', 'of', 'for'].includes(lower) && items[at + 1]?.token.capital === true
  if (isIn(token, IN_NO_ROLE) || lower === 'who' || lower.endsWith('ly')) return false
  if (!token.capital && isIn(token, SAYING_VERB)) return ROLE_OPENERS.has(lower)
  return !hasNoun || token.capital || isIn(token, BODY_NOUN)
}

const IN_NO_ROLE = DETERMINER | AUXILIARY | CONJUNCTION | CALENDAR | MALE_PRONOUN | FEMALE_PRONOUN

/** A small word opens a role only where it is a noun of people or one of a few: most words of a text open none. */
function opensRole({ token }: Item): boolean {
  return token.capital || isIn(token, PERSON_NOUN) || ROLE_OPENERS.has(token.lower)
}

/** Small words that a role before a name may begin with. */
export const ROLE_OPENERS = tagged('role-opener')
