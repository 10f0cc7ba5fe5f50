import { LOCATIVES } from '../../lexicon/geographic-heads.js'
import { tagged } from '../../lexicon/tagged.js'
import { isPlural, singular } from '../../text/stem.js'
import type { Token } from '../../text/tokens.js'
import { isFirstName } from './is-first-name.js'
import { lowerAt } from './is-nobody.js'

const SETTLEMENTS = tagged('settlement')

/** What tells that the one word behind it is on the map. */
const BESIDE_PLACES: ReadonlySet<string> = new Set(['nearby', 'neighboring', 'neighbouring', 'downtown', 'suburban'])

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our'])

/** Items of a list of villages that are looked back over. */
const LONGEST_LIST = 12

/**
 * Words that the article itself sets on the map or owns as a thing, wherever else they stand in it: "the island of Mellin", "the
 * villages of Karsk, Lowen and Mellin", "in nearby Mellin", "in his Bentley". In lower case.
 */
export function findPlaces(tokens: readonly Token[]): ReadonlySet<string> {
  const places = new Set<string>()
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !token.capital || tokens[at + 1]?.capital === true) return
    const before = lowerAt(tokens, at - 1)
    const isOwned = OWNERS.has(before) && LOCATIVES.has(lowerAt(tokens, at - 2)) && !isFirstName(token.lower)
    if (BESIDE_PLACES.has(before) || isOwned || isOfSettlement(tokens, at)) places.add(token.lower)
  })
  return places
}

function isOfSettlement(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  let isList = false
  while (from - at < LONGEST_LIST && (isJoint(tokens[at]) || (isList && tokens[at]?.capital === true))) {
    isList = true
    at--
  }
  const noun = lowerAt(tokens, at - 1)
  if (lowerAt(tokens, at) !== 'of') return false
  return isPlural(noun) ? SETTLEMENTS.has(singular(noun)) : SETTLEMENTS.has(noun) && !isList
}

function isJoint(token: Token | undefined): boolean {
  return token?.text === ',' || token?.lower === 'and'
}
