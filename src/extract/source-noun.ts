import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  OTHER_PRONOUNS,
  PLURAL_PRONOUNS,
  PREPOSITIONS,
} from '../lexicon/grammar-words.js'
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/role-nouns.js'
import { singular } from '../text/singular.js'
import type { Item } from './narrative.js'

/** How a source of words is pointed at. */
export type SourceKind = 'own' | 'name' | 'body' | 'he' | 'she' | 'they' | 'it' | 'role' | 'group' | 'thing'

export function pronounKind(items: readonly Item[], at: number): SourceKind | null {
  const item = items[at]
  if (item?.quote !== -1) return null
  const { lower } = item.token
  if (MALE_PRONOUNS.has(lower)) return 'he'
  if (FEMALE_PRONOUNS.has(lower)) return 'she'
  if (PLURAL_PRONOUNS.has(lower)) return isFreeHead(items, at) ? 'they' : null
  if (OTHER_PRONOUNS.has(lower)) return isFreeHead(items, at) ? 'it' : null
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
    const { lower, capital } = item.token
    if (capital || DETERMINERS.has(lower) || lower === 'who') return false
    if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower)) return i > at + 1
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
  if (['they', 'we', 'i', 'it', 'you', 'him'].includes(lower)) return true
  const next = items[at + 1]?.token
  return (
    next === undefined ||
    next.kind !== 'word' ||
    ATTRIBUTION_VERBS.has(next.lower) ||
    AUXILIARIES.has(next.lower) ||
    next.lower === 'of' ||
    next.lower === 'who'
  )
}

/** "neurosurgeon", "newswoman", "the 43-year-old": what ends so is a person. */
const PERSON_ENDINGS = ['woman', 'surgeon', 'ologist', 'ographer', 'maker', 'holder', '-year-old']

function endsAsPerson(lower: string): boolean {
  const one = lower.endsWith('s') ? lower.slice(0, -1) : lower
  return one.length > 4 && PERSON_ENDINGS.some((ending) => one.endsWith(ending))
}

export function nounKind({ token, quote }: Item): SourceKind | null {
  const { lower } = token
  if (quote !== -1 || (token.kind !== 'word' && !endsAsPerson(lower))) return null
  if (PERSON_NOUNS.has(lower)) return 'role'
  const one = singular(lower)
  if (one !== lower && (PERSON_NOUNS.has(one) || one === 'person')) return 'group'
  if (endsAsPerson(lower)) return lower.endsWith('s') ? 'group' : 'role'
  const tail = lower.slice(lower.lastIndexOf('-') + 1)
  if (tail !== lower && PERSON_NOUNS.has(tail)) return 'role'
  if (BODY_NOUNS.has(lower) || BODY_NOUNS.has(one)) return one === lower ? 'body' : 'group'
  return null
}

/** "report", "claims", "witness" are verbs right behind another noun or pronoun; nouns behind "the", "a", "his". */
export function isVerbHere(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.token.lower ?? ''
  if (!ATTRIBUTION_VERBS.has(lower)) return false
  const before = items[at - 1]?.token
  return (
    before === undefined ||
    !(
      DETERMINERS.has(before.lower) ||
      before.kind === 'possessive' ||
      (before.kind === 'word' && !before.capital && at > 1 && DETERMINERS.has(items[at - 2]?.token.lower ?? ''))
    )
  )
}

/** The first of two nouns describes the second: "police" in "police spokesman", "party" in "party leaders". */
export function isModifier(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return next !== undefined && nounKind(next) !== null && next.token.kind === 'word' && !isVerbHere(items, at + 1)
}
