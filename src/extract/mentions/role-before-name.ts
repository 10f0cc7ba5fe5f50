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
    if (item === undefined || item.quote !== -1 || item.sentence !== first.sentence) return null
    if (hasNoun && nameFrom.has(item.at)) return i
    const { token } = item
    const { lower } = token
    if (nameFrom.has(item.at) || token.kind === 'number' || token.kind === 'possessive') return null
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '/') return null
    if (isIn(token, token.capital ? PERSON_NOUN | TITLE : PERSON_NOUN)) hasNoun = true
    else if (isIn(token, PREPOSITION)) {
      if (!hasNoun || !['to', 'of', 'for'].includes(lower) || items[i + 1]?.token.capital !== true) return null
    } else if (isIn(token, IN_NO_ROLE) || lower === 'who' || lower.endsWith('ly')) return null
    else if (!token.capital && isIn(token, SAYING_VERB)) {
      if (!ROLE_OPENERS.has(lower)) return null
    } else if (hasNoun && !token.capital && !isIn(token, BODY_NOUN)) return null
  }
  return null
}

const IN_NO_ROLE = DETERMINER | AUXILIARY | CONJUNCTION | CALENDAR | MALE_PRONOUN | FEMALE_PRONOUN

/** A small word opens a role only where it is a noun of people or one of a few: most words of a text open none. */
function opensRole({ token }: Item): boolean {
  return token.capital || isIn(token, PERSON_NOUN) || ROLE_OPENERS.has(token.lower)
}

/** Small words that a role before a name may begin with. */
export const ROLE_OPENERS: ReadonlySet<string> = new Set(
  'former then fellow longtime veteran acting interim outgoing incoming late deputy senior chief top leading retired presidential vice'.split(
    ' ',
  ),
)
