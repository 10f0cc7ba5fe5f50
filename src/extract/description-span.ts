import type { Item } from './narrative.js'
import { nounKind } from './source-noun.js'
import { AUXILIARY, CONJUNCTION, DETERMINER, NEVER_NAME, PREPOSITION, SAYING_VERB, isIn } from '../text/word-lists.js'

/** Words from a noun back to its determiner that are still looked at: "the two former deputy prime ministers". */
const LONGEST_DESCRIPTION = 6

/** Where the description that ends in the noun at `head` begins. */
export function descriptionStart(items: readonly Item[], head: number, taken: Uint8Array): number {
  const { sentence } = items[head] ?? { sentence: -1 }
  let from = head
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_DESCRIPTION; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) break
    const { token } = item
    const { lower, kind } = token
    if (isIn(token, DETERMINER)) return i
    if (kind === 'mark' && lower !== '-') break
    if (kind === 'possessive') {
      from = i
      continue
    }
    if (isIn(token, PREPOSITION | CONJUNCTION | AUXILIARY | SAYING_VERB) || lower === 'which' || lower === 'who') break
    if (taken[i] === 1 && !item.token.capital) break
    from = i
  }
  return from
}

/** A plain noun is a source only as the subject of a verb of saying or behind an inverted one: "the sign read". */
export function endsSubject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.token
  if (next?.kind !== 'word' || next.capital || !isIn(next, SAYING_VERB)) return false
  const token = items[at]?.token
  return token?.kind === 'word' && !isIn(token, NO_NOUNS) && !token.lower.endsWith('ly')
}

const NO_NOUNS = SAYING_VERB | AUXILIARY | PREPOSITION | DETERMINER | CONJUNCTION | NEVER_NAME

/** "“No,” says a narrator": whoever stands behind a verb that a quotation precedes, though no list knows the noun. */
export function strangerBehind(items: readonly Item[], from: number): number | null {
  const verb = items[from - 1]
  const opening = items[from]
  if (opening === undefined || !isIn(opening.token, DETERMINER) || opening.quote !== -1) return null
  if (verb === undefined || verb.quote !== -1 || !isIn(verb.token, SAYING_VERB)) return null
  if (items[from - 2]?.quote === -1 || items[from - 2] === undefined) return null
  let to = from + 1
  while (to - from < LONGEST_DESCRIPTION) {
    const item = items[to]
    if (item?.sentence !== opening.sentence || item.quote !== -1 || item.token.capital) break
    const { lower, kind } = item.token
    if (
      kind === 'mark' ||
      kind === 'possessive' ||
      isIn(item.token, PREPOSITION | CONJUNCTION | AUXILIARY) ||
      lower === 'who'
    )
      break
    if (nounKind(item) !== null) return null
    to++
  }
  return to > from + 1 && items[to]?.token.capital !== true ? to : null
}
