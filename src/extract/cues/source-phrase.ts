import { NOUN_LINKS, PLACE_PREPOSITIONS, TIME_NOUNS } from '../../lexicon/grammar-words.js'
import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, SOURCE_TRAITS } from '../../lexicon/source-phrases.js'
import { BESIDE_DAYS } from '../../lexicon/weekdays.js'
import {
  ADVERB,
  AMBIGUOUS_VERB,
  AUXILIARY,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  FEMALE_PRONOUN,
  IRREGULAR_PAST,
  MALE_PRONOUN,
  OTHER_PRONOUN,
  PLURAL_PRONOUN,
  PREPOSITION,
  RELATIVE,
  SAYING_VERB,
  isIn,
} from '../../text/word-lists.js'
import type { SourceMention } from '../mentions/find-mentions.js'
import type { Item } from '../narrative/read-narrative.js'

/** Items that name a source, `to` exclusive. */
export interface SourceItems {
  readonly from: number
  readonly to: number
}

/** A source's name is short, in items; more of them are a misread sentence. */
const LONGEST_SOURCE = 14

/** Items before a name that may still describe it: "the former deputy head of …". */
const LONGEST_OPENING = 6

/**
 * The words that name a source, around the mention that the extractor knows it by: "*the nonpartisan* Budget Office", "*Mr. Roe
 * and* Ms. Duarte", "a spokeswoman *for the port authority*".
 * @param before the item that it ends before at the latest.
 */
export function phraseAround(
  items: readonly Item[],
  mention: SourceMention,
  before: number,
  mentions: readonly SourceMention[],
  endsAt: ReadonlyMap<number, number>,
): SourceItems {
  const { to, sentence, kind } = mention
  const isLinked = to < before && (linksNouns(items[to]) || items[to]?.token.kind === 'possessive')
  return {
    from: PRONOUNS.has(kind) ? mention.outer : phraseStart(items, mention, mentions, endsAt),
    to: isLinked ? phraseBehind(items, to, before, sentence).to : to,
  }
}

const PRONOUNS: ReadonlySet<SourceMention['kind']> = new Set(['he', 'she', 'they'])

function phraseStart(
  items: readonly Item[],
  { outer, sentence }: SourceMention,
  mentions: readonly SourceMention[],
  endsAt: ReadonlyMap<number, number>,
): number {
  let from = nounStart(items, outer, sentence)
  // "a family in the suburbs of Karsk": the mention is Karsk alone.
  while (outer - from < LONGEST_SOURCE) {
    const link = linkBefore(items, from)
    const higher = link === null ? from : nounStart(items, link, sentence)
    if (link === null || !isIn(items[higher]?.token, DETERMINER)) break
    from = higher
  }
  const other = /^(?:and|&)$/.test(items[from - 1]?.token.lower ?? '')
    ? mentions[endsAt.get(from - 1) ?? -1]
    : undefined
  return other?.sentence === sentence ? phraseStart(items, other, mentions, endsAt) : from
}

/** Where the words begin that hang a noun on the one before: "*of* Karsk", "*close to* the talks"; null where none do. */
function linkBefore(items: readonly Item[], noun: number): number | null {
  if (linksNouns(items[noun - 1])) return SOURCE_TRAITS.has(items[noun - 2]?.token.lower ?? '') ? noun - 2 : noun - 1
  return SOURCE_TRAITS.has(items[noun - 2]?.token.lower ?? '') ? noun - 2 : null
}

function linksNouns(item: Item | undefined): boolean {
  return NOUN_LINKS.has(item?.token.lower ?? '')
}

/** Where the words begin that describe the noun at an item: back to its article, or over the plain words before it. */
function nounStart(items: readonly Item[], noun: number, sentence: number): number {
  if (isIn(items[noun]?.token, DETERMINER)) return noun
  let from = noun
  let isPlain = true
  for (let at = noun - 1; noun - at <= LONGEST_OPENING && describes(items[at], sentence); at--) {
    const token = items[at]?.token
    if (isIn(token, DETERMINER)) return at
    isPlain &&= !isDeed(token)
    if (isPlain && token?.kind === 'word') from = at
  }
  // "in Karsk Jane Roe said": the place is none of hers.
  return PLACE_PREPOSITIONS.has(items[from - 1]?.token.lower ?? '') ? noun : from
}

function describes(item: Item | undefined, sentence: number): boolean {
  if (item?.sentence !== sentence || item.quote !== -1) return false
  const { token } = item
  if (token.kind === 'possessive') return true
  if (token.kind === 'number') return token.noun !== null
  if (token.kind !== 'word' || (token.capital && isIn(token, CALENDAR)) || TIME_NOUNS.has(token.lower)) return false
  if (isIn(token, DETERMINER)) return !isIn(token, RELATIVE)
  return (token.capital && isIn(token, SAYING_VERB)) || isIn(token, AMBIGUOUS_VERB) || !isIn(token, NO_DESCRIPTION)
}

const PRONOUN = MALE_PRONOUN | FEMALE_PRONOUN | PLURAL_PRONOUN | OTHER_PRONOUN

const NO_DESCRIPTION = PREPOSITION | CONJUNCTION | RELATIVE | ADVERB | AUXILIARY | SAYING_VERB | PRONOUN

/** "the recently *elected* mayor", but "hundreds *fled* Mayor Roe said": only behind an article does a past describe. */
function isDeed(token: Item['token'] | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  return isIn(token, IRREGULAR_PAST) || /^[^-]+(?:ed|ing)$/.test(token.lower)
}

/** The noun phrase that begins at an item, with what hangs on it: "according to *a report by the audit office*". */
export function phraseBehind(items: readonly Item[], from: number, before: number, sentence: number): SourceItems {
  let to = from
  while (to < before && to - from < LONGEST_SOURCE && goesOn(items[to], sentence)) to++
  while (to > from && !mayEnd(items[to - 1])) to--
  return { from, to }
}

/** The noun phrase that ends with an item, where that can be a source: "*a Quinnipiac poll* showed", "*Reuters* reported". */
export function phraseBefore(items: readonly Item[], last: number, sentence: number): SourceItems | null {
  const noun = items[last]?.token
  if (noun?.kind !== 'word' || isIn(noun, PRONOUN | RELATIVE | DETERMINER)) return null
  let from = last + 1
  while (last + 1 - from < LONGEST_SOURCE && goesOn(items[from - 1], sentence)) from--
  while (from <= last && !mayBegin(items[from])) from++
  const isNamed = from <= last && (mayTell(noun) || isIn(items[from]?.token, DETERMINER))
  return isNamed ? { from, to: last + 1 } : null
}

function mayTell(token: Item['token']): boolean {
  const { lower } = token
  return token.capital || token.noun !== null || DOCUMENT_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower)
}

function goesOn(item: Item | undefined, sentence: number): boolean {
  if (item?.sentence !== sentence || item.quote !== -1) return false
  const { token } = item
  const { lower } = token
  if (token.kind === 'number' || TIME_NOUNS.has(lower) || (token.capital && isIn(token, CALENDAR))) return false
  if (token.kind === 'mark') return (lower === '-' && token.glued) || lower === '&'
  if (isIn(token, IRREGULAR_PAST) && !isIn(token, AMBIGUOUS_VERB)) return false
  if (token.kind === 'possessive' || NOUN_LINKS.has(lower) || lower === 'and' || lower === 'by') return true
  if (isIn(token, SAYING_VERB) && !isIn(token, AMBIGUOUS_VERB)) return false
  return !isIn(token, PREPOSITION | CONJUNCTION | RELATIVE | ADVERB | AUXILIARY)
}

function mayEnd(item: Item | undefined): boolean {
  return (
    item?.token.kind !== 'mark' &&
    item?.token.kind !== 'possessive' &&
    !isIn(item?.token, PREPOSITION | CONJUNCTION | DETERMINER) &&
    !BESIDE_DAYS.has(item?.token.lower ?? '')
  )
}

function mayBegin(item: Item | undefined): boolean {
  return item?.token.kind === 'word' && !isIn(item.token, PREPOSITION | CONJUNCTION)
}
