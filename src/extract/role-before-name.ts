import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  PREPOSITIONS,
} from '../lexicon/grammar-words.js'
import { TITLES } from '../lexicon/honorifics.js'
import { CALENDAR_WORDS } from '../lexicon/place-names.js'
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/role-nouns.js'
import type { Item } from './narrative.js'

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
    const key = withoutStop(lower)
    const isNoun = PERSON_NOUNS.has(key) || (token.capital && TITLES.has(key))
    if (isNoun) hasNoun = true
    else if (PREPOSITIONS.has(lower)) {
      if (!hasNoun || !['to', 'of', 'for'].includes(lower) || items[i + 1]?.token.capital !== true) return null
    } else if (DETERMINERS.has(lower) || AUXILIARIES.has(lower) || CONJUNCTIONS.has(lower) || CALENDAR_WORDS.has(lower))
      return null
    else if (MALE_PRONOUNS.has(lower) || FEMALE_PRONOUNS.has(lower) || lower === 'who' || lower.endsWith('ly'))
      return null
    else if (!token.capital && ATTRIBUTION_VERBS.has(lower)) {
      if (!ROLE_OPENERS.has(lower)) return null
    } else if (hasNoun && !token.capital && !BODY_NOUNS.has(lower)) return null
  }
  return null
}

/** A small word opens a role only where it is a noun of people or one of a few: most words of a text open none. */
function opensRole({ token: { lower, capital } }: Item): boolean {
  return capital || PERSON_NOUNS.has(withoutStop(lower)) || ROLE_OPENERS.has(lower)
}

function withoutStop(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower
}

/** Small words that a role before a name may begin with. */
export const ROLE_OPENERS: ReadonlySet<string> = new Set(
  'former then fellow longtime veteran acting interim outgoing incoming late deputy senior chief top leading retired presidential vice'.split(
    ' ',
  ),
)
