import { tagged } from '../../lexicon/tagged.js'
import {
  AUXILIARY,
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
import type { Span } from '../../model/span.js'
import type { Token } from '../../text/tokens.js'
import type { NameRun } from './name-run.js'
import type { Narrative } from '../narrative/read-narrative.js'

/** Words of a role before a name: "Russian Foreign Ministry spokeswoman" has four. */
const LONGEST_BEFORE = 8

/** Words of a role behind a name: "a spokesman for the transport workers' union of Springfield". */
const LONGEST_AFTER = 12

/** The office or role printed right before a name ("Harbour Board chairwoman Jane Roe") or behind it (", a nurse,"). */
export function findRole(narrative: Narrative, run: NameRun): Span | null {
  const { tokens, opensSentence } = narrative
  return (
    roleBefore(tokens, run, opensSentence) ??
    roleBehind(tokens, run, opensSentence) ??
    roleApposed(tokens, run, opensSentence)
  )
}

/** Words of a description that a name in commas explains: "The head of the Springfield harbour police, Jane Roe, said". */
const LONGEST_APPOSED = 10

/** The description before a name in commas: "its president, Jane Roe, said", "The city's police chief, John Doe, left". */
function roleApposed(tokens: readonly Token[], { from, to }: NameRun, opensSentence: readonly boolean[]): Span | null {
  const comma = from - 1
  if (tokens[comma]?.text !== ',' || opensSentence[from] === true || !closesApposition(tokens, to, opensSentence))
    return null
  for (let i = comma - 1; i >= 0 && comma - i <= LONGEST_APPOSED; i--) {
    const token = tokens[i]
    if (token === undefined || endsApposed(token)) return null
    const determined = isIn(token, DETERMINER)
    if (determined && i + 1 === comma) return null
    if (determined || (opensSentence[i] === true && token.capital)) {
      const role = describedBy(tokens, determined ? i + 1 : i, comma)
      if (role !== null) return role
      if (!determined || !isJoint(tokens[i - 1])) return null
    } else if (!token.capital && SAYS.has(token.lower)) return null
  }
  return null
}

/** What stands in no description of a person: a number, a mark but a hyphen, a verb, a day. */
function endsApposed(token: Token): boolean {
  if (token.kind === 'number' || (token.kind === 'mark' && token.text !== '-')) return true
  return isIn(token, AUXILIARY | CONJUNCTION | CALENDAR) || token.lower === 'who'
}

/** The words up to a comma, where the noun of the description, the last word before its first preposition, is a role. */
function describedBy(tokens: readonly Token[], from: number, comma: number): Span | null {
  let head = from
  while (head < comma && !(head > from && isJoint(tokens[head]))) head++
  const [noun, first, last] = [tokens[head - 1], tokens[from], tokens[comma - 1]]
  if (noun === undefined || first === undefined || last === undefined || !isRoleNoun(noun)) return null
  return { start: first.start, end: last.end }
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && ['of', 'for', 'at', 'in', 'to'].includes(token.lower)
}

/** A name in commas, and no list: no "and" behind the second comma. */
function closesApposition(tokens: readonly Token[], to: number, opensSentence: readonly boolean[]): boolean {
  const after = tokens[to]
  if (after === undefined || opensSentence[to] === true || '.:;'.includes(after.text)) return true
  const next = tokens[to + 1]
  return after.text === ',' && !isIn(next, CONJUNCTION)
}

function roleBefore(tokens: readonly Token[], { from }: NameRun, opensSentence: readonly boolean[]): Span | null {
  let noun = -1
  let first = from
  for (let i = from - 1; i >= 0 && from - i <= LONGEST_BEFORE; i--) {
    const token = tokens[i]
    if (token === undefined || opensSentence[i + 1] === true || !standsInRole(tokens, i)) break
    const isNoun = !isIn(token, PREPOSITION) && isRoleNoun(token)
    const isOpen = noun === -1 && !isNoun && !isIn(token, PREPOSITION)
    if (isOpen && i < from - 1 && !reachesNoun(tokens, i, from)) break
    if (isNoun && noun === -1) noun = i
    first = i
  }
  if (noun === -1) return null
  const start = tokens[first]
  const end = tokens[from - 1]
  if (start === undefined || end === undefined) return null
  return { start: start.start, end: end.kind === 'mark' ? (tokens[noun]?.end ?? end.end) : end.end }
}

/** Whether a word may belong to the role before a name: "Ambassador to Springfield Jane Roe", "ex-captain John Doe". */
function standsInRole(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number' || (token.kind === 'mark' && token.text !== '-')) return false
  if (isIn(token, DETERMINER | CONJUNCTION | AUXILIARY)) return false
  // "Ministry of Roads spokeswoman Jane Roe".
  if (isIn(token, PREPOSITION)) return ['to', 'of', 'for'].includes(token.lower) && tokens[at - 1]?.capital === true
  if (!token.capital && isIn(token, SAYING_VERB) && !isIn(token, PERSON_NOUN)) return false
  if (isIn(token, CALENDAR | MALE_PRONOUN | FEMALE_PRONOUN) || token.lower === 'who') return false
  return !isVerbLike(token, tokens[at + 1])
}

/** "met" in "met Harbour Board chairwoman Jane Roe": a small word before a capital that opens no role. */
function isVerbLike(token: Token, next: Token | undefined): boolean {
  if (token.capital || token.kind !== 'word' || isIn(token, PERSON_NOUN | PREPOSITION)) return false
  if (BEFORE_OFFICES.has(token.lower)) return false
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
  if (BARE_TITLES.has(token.lower)) return false
  return isIn(token, token.capital ? PERSON_NOUN | TITLE : PERSON_NOUN)
}

/** Words before an office that belong to it: "former", "acting". */
const BEFORE_OFFICES = tagged('before-office')

/** Forms of address that tell of no office: "Mr", "Lady". */
const BARE_TITLES = tagged('bare-title')

/** Verbs that no role holds: behind the name another one begins, "Springfield, mayor Jane Roe said on Monday,". */
const SAYS = tagged('plain-said')

function roleBehind(tokens: readonly Token[], { to }: NameRun, opensSentence: readonly boolean[]): Span | null {
  if (tokens[to]?.text !== ',' || opensSentence[to + 1] === true || tokens[to + 1]?.kind === 'number') return null
  let end = to + 1
  let hasNoun = false
  for (; end < tokens.length && end - to <= LONGEST_AFTER; end++) {
    const token = tokens[end]
    if (token === undefined || opensSentence[end] === true || (token.kind === 'mark' && token.text !== '-')) break
    // ", flagged down a driver,": a verb with its object, and no office.
    const isObject = end > to + 1 && isIn(token, DETERMINER) && !isIn(tokens[end - 1], PREPOSITION)
    if (opensClause(token, hasNoun) || (isObject && !hasNoun)) return null
    if (isRoleNoun(token)) hasNoun = true
  }
  const closed = ',.)—–'.includes(tokens[end]?.text ?? '.')
  return hasNoun && closed && end - to <= LONGEST_AFTER ? withoutArticle(tokens, to + 1, end) : null
}

function withoutArticle(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[isIn(tokens[from], DETERMINER) ? from + 1 : from]
  const last = tokens[to - 1]
  return first === undefined || last === undefined || first.start > last.start
    ? null
    : { start: first.start, end: last.end }
}

/** A verb or "who" behind a name: what follows tells what the person does. */
function opensClause(token: Token, hasNoun: boolean): boolean {
  if (token.capital) return false
  if (isIn(token, AUXILIARY) || token.lower === 'who') return true
  if (isRoleNoun(token)) return false
  return hasNoun ? SAYS.has(token.lower) : isIn(token, SAYING_VERB)
}
