import { tagged } from '../../lexicon/tagged.js'
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FEMALE_PRONOUN,
  MALE_PRONOUN,
  OTHER_PRONOUN,
  PLURAL_PRONOUN,
  PREPOSITION,
  SAYING_VERB,
  isIn,
} from '../../text/word-lists.js'
import { singular } from '../../text/stem.js'
import type { Item } from '../narrative/read-narrative.js'

/** How a source of words is pointed at. */
export type SourceKind = 'own' | 'name' | 'body' | 'he' | 'she' | 'they' | 'it' | 'role' | 'group' | 'thing'

export function pronounKind(items: readonly Item[], at: number): SourceKind | null {
  const item = items[at]
  if (item?.quote !== -1) return null
  const { token } = item
  const { lower } = token
  if (isIn(token, MALE_PRONOUN)) return 'he'
  if (isIn(token, FEMALE_PRONOUN)) return 'she'
  if (isIn(token, PLURAL_PRONOUN)) return isFreeHead(items, at) ? 'they' : null
  if (isIn(token, OTHER_PRONOUN)) return isFreeHead(items, at) ? 'it' : null
  if (lower === 'who') return 'it'
  // "According to him": the object of this one preposition speaks.
  if ((lower === 'him' || lower === 'her') && items[at - 1]?.token.lower === 'to')
    return items[at - 2]?.token.lower === 'according' && isFreeHead(items, at) ? (lower === 'him' ? 'he' : 'she') : null
  return null
}

/** "his call for …", "her remark that …": whoever is meant speaks; not "his campaign", which speaks for itself. */
export function isOwner(items: readonly Item[], at: number): boolean {
  const owner = items[at]
  if (owner?.quote !== -1 || !OWNERS.has(owner.token.lower)) return false
  for (let i = at + 1; i <= at + LONGEST_OWNED; i++) {
    const item = items[i]
    if (item?.sentence !== owner.sentence || item.quote !== -1 || item.token.kind !== 'word') return i > at + 1
    const { token } = item
    if (token.capital || isIn(token, DETERMINER) || token.lower === 'who') return false
    if (isIn(token, PREPOSITION | CONJUNCTION | AUXILIARY)) return i > at + 1
    if (nounKind(item) !== null) return false
  }
  return true
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their'])

/** Words behind "his" among which a person or a body may still be named. */
const LONGEST_OWNED = 3

/** "Several said" but not "several officials said". */
function isFreeHead(items: readonly Item[], at: number): boolean {
  const { lower } = items[at]?.token ?? { lower: '' }
  // "they've", "we'd": a verb is joined to it.
  if (lower.includes("'") || lower.includes('\u2019')) return true
  if (['they', 'we', 'i', 'it', 'you', 'him'].includes(lower)) return true
  const next = items[at + 1]?.token
  return (
    next === undefined ||
    next.kind !== 'word' ||
    isIn(next, SAYING_VERB | AUXILIARY) ||
    next.lower === 'of' ||
    next.lower === 'who'
  )
}

/** The kind of source that a noun of the writer's own words is. */
export function nounKind({ token, quote }: Item): SourceKind | null {
  return quote === -1 ? token.noun : null
}

/** "report", "claims", "witness" are verbs right behind another noun or pronoun; nouns behind "the", "a", "his". */
export function isVerbHere(items: readonly Item[], at: number): boolean {
  if (!isIn(items[at]?.token, SAYING_VERB)) return false
  const beside = items[at - 1]
  if (beside === undefined) return true
  const before = beside.token
  if (isIn(before, DETERMINER) || before.kind === 'possessive') return false
  if (before.kind !== 'word' || before.capital || at < 2 || followsSpeaker(items, at)) return true
  const owner = items[at - 2]?.token
  return owner?.kind !== 'possessive' && !isIn(owner, DETERMINER)
}

/** Pasts that look like a noun: "the sign read", "the judge found". */
const BARE_PASTS = tagged('bare-past')

/**
 * "the ad states", "the charity claims", "documents state": behind one who can speak, a form that agrees with it is a verb,
 * whatever else it may be.
 */
export function followsSpeaker(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  const lower = items[at]?.token.lower ?? ''
  if (before === undefined || before.token.capital || nounKind(before) === null) return false
  const isOne = singular(before.token.lower) === before.token.lower
  return BARE_PASTS.has(lower) || isOne === lower.endsWith('s')
}

/** The first of two nouns describes the second: "police" in "police spokesman", "party" in "party leaders". */
export function isModifier(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return next !== undefined && nounKind(next) !== null && next.token.kind === 'word' && !isVerbHere(items, at + 1)
}
