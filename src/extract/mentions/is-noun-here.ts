import { tagged } from '../../lexicon/tagged.js'
import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import { AMBIGUOUS_VERB, AUXILIARY, DETERMINER, isIn, PREPOSITION, SAYING_VERB, TITLE } from '../../text/word-lists.js'
import type { Item } from '../narrative/read-narrative.js'
import { followsSpeaker } from './source-noun.js'

/** Words that only nouns follow: no verb in -s stands behind them. */
const OWNERS = tagged('owner')

/** "the claim", "his remarks": a noun behind a determiner, a preposition or an adjective that follows one. */
export function isNounHere(items: readonly Item[], at: number): boolean {
  const token = items[at]?.token
  const before = items[at - 1]?.token
  if (token === undefined || before === undefined) return false
  const { lower } = token
  // "the union's protests", "their remarks": whatever the list says, a form in -s behind an owner is a plural.
  if (lower.endsWith('s') && (before.kind === 'possessive' || OWNERS.has(before.lower))) return true
  // "his continued support": what somebody owns was continued.
  if (lower.endsWith('ed') && isIn(before, DETERMINER) && OWNERS.has(before.lower)) return true
  if (!isIn(token, AMBIGUOUS_VERB)) return false
  // "urging state lawmakers": no verb in its plain form stands right behind a verb of saying.
  if (
    isIn(before, SAYING_VERB) &&
    !lower.endsWith('s') &&
    !lower.endsWith('ed') &&
    ATTRIBUTION_VERBS.get(lower) === lower
  )
    return true
  // "Democratic state Rep. Jane Roe": an office follows.
  const behind = items[at + 1]?.token
  if (behind?.capital === true && isIn(behind, TITLE)) return true
  // "News reports said": what is said by a noun is said by the verb behind it.
  if (behind !== undefined && ATTRIBUTION_VERBS.get(behind.lower) === 'say') return true
  if (isIn(before, DETERMINER) || before.kind === 'possessive') return true
  if (isIn(before, PREPOSITION) && before.lower !== 'to') return true
  if (before.kind !== 'word' || before.capital || followsSpeaker(items, at)) return false
  // "jobless claims", "trade talks": a plural behind a noun that cannot speak; "the plan calls for" has its verb.
  if (PLURALS.has(lower)) return behind?.lower !== 'for'
  return !lower.endsWith('ed') && isOpened(items, at - 2)
}

/** Forms in -s that are the plural of a noun rather than a verb, wherever nobody who can speak stands before them. */
const PLURALS = tagged('spoken-plural')

/** Plain words between an article and its noun: "the broader jobs report". */
const MOST_BETWEEN = 2

/** Whether an article or an owner opens the words up to here. */
function isOpened(items: readonly Item[], last: number): boolean {
  for (let i = last; i >= 0 && last - i < MOST_BETWEEN; i--) {
    const token = items[i]?.token
    if (isIn(token, DETERMINER) || token?.kind === 'possessive') return true
    if (token?.kind !== 'word' || token.capital || isIn(token, SAYING_VERB | AUXILIARY | PREPOSITION)) return false
  }
  return false
}
