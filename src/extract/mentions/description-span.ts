import { tagged } from '../../lexicon/tagged.js'
import { isPlural, singular } from '../../text/stem.js'
import { isNounHere } from './is-noun-here.js'
import type { Item } from '../narrative/read-narrative.js'
import { nounKind } from './source-noun.js'
import { TIME_NOUNS } from '../../lexicon/grammar-words.js'
import {
  ADVERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  NEVER_NAME,
  PREPOSITION,
  SAYING_VERB,
  isIn,
} from '../../text/word-lists.js'

/** Words from a noun back to its determiner that are still looked at: "the two former deputy prime ministers". */
const LONGEST_DESCRIPTION = 6

/** Where the description that ends in the noun at `head` begins. */
export function descriptionStart(items: readonly Item[], head: number, taken: Uint8Array): number {
  const { sentence } = items[head] ?? { sentence: -1 }
  let from = head
  let owned = false
  for (let i = head - 1; i >= 0 && head - i <= LONGEST_DESCRIPTION; i--) {
    const item = items[i]
    if (item?.sentence !== sentence || item.quote !== -1) break
    const { token } = item
    const { lower, kind } = token
    if (isIn(token, DETERMINER))
      return lower === 'that' && !isThatOne(items, i, head) ? withoutVerb(items, from, head) : i
    if (kind === 'mark' && lower !== '-') break
    if (kind === 'possessive') {
      from = i
      owned = true
      continue
    }
    if (isIn(token, PREPOSITION | CONJUNCTION | AUXILIARY | SAYING_VERB) || CLAUSE_OPENERS.has(lower)) break
    // "On Monday rights groups said": the day is none of theirs.
    if (token.capital && isIn(token, CALENDAR)) break
    if (VERBAL_ADVERBS.has(lower) || (i < head - 1 && isThirdPerson(items, i))) break
    // "the campaign's statement" is one description, though the campaign is another.
    if (taken[i] === 1 && !token.capital && !owned) break
    from = i
  }
  return withoutVerb(items, from, head)
}

/** Words behind which a clause begins: no description reaches back over them. */
const CLAUSE_OPENERS = tagged('question-word')

/** Words that stand beside a verb, never inside a description: "it also plans". */
const VERBAL_ADVERBS = tagged('verbal-adverb')

/** "the policy *prohibits* active members": a small word in -s in the midst of other words is the verb before them. */
function isThirdPerson(items: readonly Item[], at: number): boolean {
  const token = items[at]?.token
  if (token?.kind !== 'word' || token.capital || items[at + 1]?.token.kind === 'possessive') return false
  return token.lower.endsWith('s') && isPlural(token.lower) && !PLURAL_MODIFIERS.has(token.lower)
}

/** "that letter" is one letter; in "said that city officials", "that guards" a clause begins. */
function isThatOne(items: readonly Item[], that: number, head: number): boolean {
  const noun = items[head]?.token.lower ?? ''
  return head === that + 1 && singular(noun) === noun && !isIn(items[that - 1]?.token, SAYING_VERB)
}

/** Words in -s that describe the noun behind them. */
const PLURAL_MODIFIERS = tagged('plural-modifier')

/**
 * A description without an article may have the verb before it on board: "to discuss strategy", "carrying signs",
 * "hits liberals". What is left of it begins behind the verb.
 */
function withoutVerb(items: readonly Item[], from: number, head: number): number {
  const first = items[from]?.token
  if (first === undefined || from >= head) return from
  if (first.kind === 'possessive' || first.kind === 'mark') return withoutVerb(items, from + 1, head)
  if (first.kind !== 'word' || (first.capital && !first.lower.endsWith('ing'))) return from
  const { lower } = first
  const before = items[from - 1]
  const isInfinitive = before?.token.lower === 'to' && items[from - 2]?.token.lower !== 'according'
  const isVerb = isInfinitive || lower.endsWith('ing') || lower.endsWith('ly') || isThirdPerson(items, from)
  return isVerb ? withoutVerb(items, from + 1, head) : from
}

/** A plain noun is a source only as the subject of a verb of saying or behind an inverted one: "the sign read". */
export function endsSubject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.token
  if (next?.kind !== 'word' || next.capital || !isIn(next, SAYING_VERB)) return false
  // "the movie shows", but "a familiar claim".
  if (!next.lower.endsWith('s') && isNounHere(items, at + 1)) return false
  const token = items[at]?.token
  if (token?.kind !== 'word' || isIn(token, NO_NOUNS) || token.lower.endsWith('ly')) return false
  if (TIME_NOUNS.has(token.lower)) return false
  return !isIn(token, SAYING_VERB) || isNounHere(items, at)
}

const NO_NOUNS = AUXILIARY | PREPOSITION | DETERMINER | CONJUNCTION | NEVER_NAME | ADVERB

/** "to discuss internal strategy said": what no article opens and a plain word stands before is the object of that word. */
export function isObject(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]
  if (before?.sentence !== items[from]?.sentence || before?.quote !== -1) return false
  const { token } = before
  if (token.kind !== 'word' || token.capital || CLAUSE_OPENERS.has(token.lower)) return false
  return !isIn(token, CONJUNCTION) && !isIn(items[from]?.token, DETERMINER)
}

/** "“No,” says a narrator": whoever stands behind a verb that a quotation precedes, though no list knows the noun. */
export function strangerBehind(items: readonly Item[], from: number): number | null {
  const verb = items[from - 1]
  const opening = items[from]
  if (opening === undefined || !isIn(opening.token, DETERMINER) || opening.quote !== -1) return null
  if (verb === undefined || verb.quote !== -1 || !isIn(verb.token, SAYING_VERB)) return null
  // "“…,” adding that he had": what is said goes on; nobody stands there.
  if (opening.token.lower === 'that' || verb.token.lower.endsWith('ing')) return null
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
