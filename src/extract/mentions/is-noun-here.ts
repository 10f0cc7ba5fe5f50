import { tagged } from '../../lexicon/tagged.js'
import { ATTRIBUTION_VERBS } from '../../lexicon/attribution-verbs.js'
import { AMBIGUOUS_VERB, AUXILIARY, DETERMINER, isIn, PREPOSITION, SAYING_VERB, TITLE } from '../../text/word-lists.js'
import type { Token } from '../../text/tokens.js'
import type { Item } from '../narrative/read-narrative.js'
import { firstAnswer, type Rule } from '../rule.js'
import { followsSpeaker } from './source-noun.js'

/** Words that only nouns follow: no verb in -s stands behind them. */
const OWNERS = tagged('owner')

/** A form of a verb of saying, and the words beside it. */
interface Form {
  readonly items: readonly Item[]
  readonly at: number
  readonly token: Token
  readonly before: Token
  readonly behind: Token | undefined
}

/** When a form of a verb of saying is a noun or an adjective in its place, and when it is none. */
export const NOUN_RULES: readonly Rule<Form, boolean>[] = [
  {
    // Whatever the list says: "the union's protests", "their remarks".
    name: 'in -s behind an owner',
    example: 'Jane Roe left. The union’s replies that “the pier is not safe” were heard.',
    read: ({ token: { lower }, before }) =>
      lower.endsWith('s') && (before.kind === 'possessive' || OWNERS.has(before.lower)) ? true : undefined,
  },
  {
    name: 'in -ed behind an owner',
    example:
      'Tom Ashby pledged his continued support for the crews, tweeting: “Soon the pier will open and we have a lot to do.”',
    read: ({ token: { lower }, before }) =>
      lower.endsWith('ed') && isIn(before, DETERMINER) && OWNERS.has(before.lower) ? true : undefined,
  },
  {
    name: 'no noun is printed so',
    example: 'Jane Roe left. The mayor said that “the pier is not safe.”',
    read: ({ token }) => (isIn(token, AMBIGUOUS_VERB) ? undefined : false),
  },
  {
    name: 'in its plain form behind a verb of saying',
    example: 'Jane Roe asked for changes, urging state lawmakers to “recall the whole of the bill.”',
    read: ({ token: { lower }, before }) =>
      isIn(before, SAYING_VERB) && ATTRIBUTION_VERBS.get(lower) === lower ? true : undefined,
  },
  {
    name: 'before an office',
    example: 'Democratic state Rep. Jane Roe “was never asked about the pier.”',
    read: ({ behind }) => (behind?.capital === true && isIn(behind, TITLE) ? true : undefined),
  },
  {
    // What is said by a noun is said by the verb behind it.
    name: 'before "said"',
    example: 'Jane Roe left. News reports said that “the pier is not safe.”',
    read: ({ behind }) => (behind !== undefined && ATTRIBUTION_VERBS.get(behind.lower) === 'say' ? true : undefined),
  },
  {
    name: 'behind an article or an owner',
    example: 'Jane Roe left. The answer by the board that “the pier is not safe” was heard.',
    read: ({ before }) => (isIn(before, DETERMINER) || before.kind === 'possessive' ? true : undefined),
  },
  {
    name: 'behind a preposition',
    example: 'Jane Roe left in protest “at the state of the pier.”',
    read: ({ before }) => (isIn(before, PREPOSITION) && before.lower !== 'to' ? true : undefined),
  },
  {
    name: 'behind a name, or one who can speak',
    example: 'Jane Roe left. The ad states “the pier is not safe.”',
    read: ({ items, at, before }) =>
      before.kind !== 'word' || before.capital || followsSpeaker(items, at) ? false : undefined,
  },
  {
    // "The plan calls for" has its verb.
    name: 'a plural behind a noun that cannot speak',
    example: 'Jane Roe left as jobless claims “were not the board’s concern.”',
    read: ({ token: { lower }, behind }) => (PLURALS.has(lower) ? behind?.lower !== 'for' : undefined),
  },
  {
    name: 'a few words behind an article',
    example: 'Jane Roe left. The broader jobs report “is not the board’s concern.”',
    read: ({ items, at, token: { lower } }) => !lower.endsWith('ed') && isOpened(items, at - 2),
  },
]

/** "the claim", "his remarks": a noun behind a determiner, a preposition or an adjective that follows one. */
export function isNounHere(items: readonly Item[], at: number): boolean {
  const [token, before] = [items[at]?.token, items[at - 1]?.token]
  if (token === undefined || before === undefined) return false
  return firstAnswer(NOUN_RULES, { items, at, token, before, behind: items[at + 1]?.token }) ?? false
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
