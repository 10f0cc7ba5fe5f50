import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  PREPOSITIONS,
} from '../lexicon/grammar-words.js'
import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import { CALENDAR_WORDS } from '../lexicon/place-names.js'
import { TITLES } from '../lexicon/honorifics.js'
import { PERSON_NOUNS } from '../lexicon/role-nouns.js'
import type { Span } from '../model/span.js'
import type { Token } from '../text/tokens.js'
import type { NameRun } from './find-names.js'
import type { Narrative } from './narrative.js'

/** Words of a role before a name: "Russian Foreign Ministry spokeswoman" has four. */
const LONGEST_BEFORE = 8

/** Words of a role behind a name: "a spokesman for the transport workers' union of Springfield". */
const LONGEST_AFTER = 12

/** The office or role printed right before a name ("Harbour Board chairwoman Jane Roe") or behind it (", a nurse,"). */
export function findRole(narrative: Narrative, run: NameRun): Span | null {
  const { tokens, opensSentence } = narrative
  return roleBefore(tokens, run, opensSentence) ?? roleBehind(tokens, run, opensSentence)
}

function roleBefore(tokens: readonly Token[], { from }: NameRun, opensSentence: readonly boolean[]): Span | null {
  let noun = -1
  let first = from
  for (let i = from - 1; i >= 0 && from - i <= LONGEST_BEFORE; i--) {
    const token = tokens[i]
    if (token === undefined || opensSentence[i + 1] === true) break
    if (token.kind === 'mark' && token.text !== '-') break
    if (
      token.kind === 'number' ||
      DETERMINERS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower) ||
      AUXILIARIES.has(token.lower)
    )
      break
    if (PREPOSITIONS.has(token.lower)) {
      // "Ambassador to Springfield Jane Roe", "Ministry of Roads spokeswoman Jane Roe".
      if (!['to', 'of', 'for'].includes(token.lower) || tokens[i - 1]?.capital !== true) break
      first = i
      continue
    }
    if (!token.capital && ATTRIBUTION_VERBS.has(token.lower) && !PERSON_NOUNS.has(token.lower)) break
    if (CALENDAR_WORDS.has(token.lower)) break
    if (MALE_PRONOUNS.has(token.lower) || FEMALE_PRONOUNS.has(token.lower) || token.lower === 'who') break
    if (isVerbLike(token, tokens[i + 1])) break
    const isNoun = isRoleNoun(token)
    if (noun === -1 && !isNoun && i < from - 1 && !reachesNoun(tokens, i, from)) break
    if (isNoun && noun === -1) noun = i
    first = i
  }
  if (noun === -1) return null
  const start = tokens[first]
  const end = tokens[from - 1]
  if (start === undefined || end === undefined) return null
  return { start: start.start, end: end.kind === 'mark' ? (tokens[noun]?.end ?? end.end) : end.end }
}

/** "met" in "met Harbour Board chairwoman Jane Roe": a small word before a capital that opens no role. */
function isVerbLike(token: Token, next: Token | undefined): boolean {
  if (token.capital || token.kind !== 'word' || PERSON_NOUNS.has(token.lower) || PREPOSITIONS.has(token.lower))
    return false
  if (/^(?:former|then|fellow|longtime|acting|interim|outgoing|incoming|late|veteran|ex)$/.test(token.lower))
    return false
  return next?.capital === true || /(?:[^s]s|ed)$/.test(token.lower)
}

/** Between the noun and the name only a place may stand: "Ambassador to Springfield Jane Roe". */
function reachesNoun(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at; i >= 0 && from - i <= 4; i--) {
    const token = tokens[i]
    if (token !== undefined && isRoleNoun(token)) return true
  }
  return false
}

function isRoleNoun(token: Token): boolean {
  const key = token.lower.replace(/\.$/, '')
  if (['mr', 'mrs', 'ms', 'miss', 'sir', 'dr', 'lord', 'lady', 'st'].includes(key)) return false
  return PERSON_NOUNS.has(key) || (token.capital && TITLES.has(key))
}

function roleBehind(tokens: readonly Token[], { to }: NameRun, opensSentence: readonly boolean[]): Span | null {
  if (tokens[to]?.text !== ',' || opensSentence[to + 1] === true) return null
  let end = to + 1
  let hasNoun = false
  while (end < tokens.length && end - to <= LONGEST_AFTER) {
    const token = tokens[end]
    if (token === undefined || opensSentence[end] === true || (token.kind === 'mark' && token.text !== '-')) break
    if (token.kind === 'number' && end === to + 1) return null
    if (!token.capital && (AUXILIARIES.has(token.lower) || token.lower === 'who')) return null
    if (isRoleNoun(token)) hasNoun = true
    else if (!hasNoun && !token.capital && ATTRIBUTION_VERBS.has(token.lower)) return null
    end++
  }
  const closed = ',.)—–'.includes(tokens[end]?.text ?? '.')
  if (!hasNoun || !closed || end - to > LONGEST_AFTER) return null
  let start = to + 1
  if (DETERMINERS.has(tokens[start]?.lower ?? '')) start++
  const first = tokens[start]
  const last = tokens[end - 1]
  return first === undefined || last === undefined || start >= end ? null : { start: first.start, end: last.end }
}
