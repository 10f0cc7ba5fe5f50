import { AUXILIARIES, CLAUSE_OPENERS, PHRASE_ENDERS, PREPOSITIONS } from '../../lexicon/clause-words.js'
import { IRREGULAR_PASTS } from '../../lexicon/irregular-pasts.js'
import { isPlural, singular } from '../../text/stem.js'
import type { Token } from '../../text/tokens.js'
import { isHyphen } from './minor-reading.js'

/** Words of a noun phrase that are read: a longer one is a list. */
const LONGEST_PHRASE = 6

/** The noun behind a number, whatever it counts; `end`: first token behind it. */
export interface MinorNoun {
  readonly end: number
  readonly noun: string
}

/**
 * The noun of the phrase that begins at a token: "merchant vessels" -> vessel, "AK-47 rifles" -> rifle, "successful anti-piracy
 * operation" -> operation. The first plural is the head, else the last word; null where no noun stands.
 */
export function readMinorNoun(tokens: readonly Token[], from: number): MinorNoun | null {
  let head = -1
  for (let at = from; at < tokens.length && at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (isHyphen(tokens, at) && at > from) continue
    if (token.kind === 'number' && at > from && (token.glued || /^\p{Lu}+$/u.test(tokens[at - 1]?.text ?? ''))) continue
    if (token.kind !== 'word' || endsPhrase(token.lower) || isVerb(tokens, at, from)) break
    const wasPlural = head >= 0 && isPlural(tokens[head]?.lower ?? '')
    if (wasPlural && !isPlural(token.lower)) break
    if (/['\u2019]s?$/.test(token.lower)) continue
    head = at
  }
  const noun = tokens[head]
  return noun === undefined || noun.lower.length < 3 ? null : { end: head + 1, noun: singular(noun.lower) }
}

/** "a third attempt *failed* on Monday", "ten *came*", "a career *linking* him to the docks"; what was done to a noun stands before it: "badly *injured* people". */
function isVerb(tokens: readonly Token[], at: number, from: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (IRREGULAR_PASTS.has(lower)) return true
  const behind = tokens[at + 1]
  const isFollowed = PHRASE_ENDERS.has(behind?.lower ?? '') || /^(?:the|an?|him|her)$/.test(behind?.lower ?? '')
  if (lower.endsWith('ing') && at > from && isFollowed) return true
  return lower.endsWith('ed') && (behind?.kind !== 'word' || endsPhrase(behind.lower))
}

function endsPhrase(lower: string): boolean {
  const isJoint = PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower) || /^(?:the|a|an)$/.test(lower)
  return isJoint || AUXILIARIES.has(lower) || PHRASE_ENDERS.has(lower)
}
