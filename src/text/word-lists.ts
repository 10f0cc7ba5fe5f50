import { AMBIGUOUS_VERB_FORMS, ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../lexicon/first-names.js'
import { LOCATIVES } from '../lexicon/geographic-heads.js'
import * as grammar from '../lexicon/grammar-words.js'
import { NAME_PARTICLES, TITLES } from '../lexicon/honorifics.js'
import { IRREGULAR_PASTS } from '../lexicon/irregular-pasts.js'
import { LazyMap } from '../lexicon/lazy-map.js'
import { BEHIND_OPENERS, NUMBER_OPENERS, PHRASE_OPENERS } from '../lexicon/number-openers.js'
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.js'
import { CALENDAR_WORDS, DEMONYMS, PLACE_NAMES } from '../lexicon/place-names.js'
import { BODY_NOUNS, PERSON_NOUNS } from '../lexicon/role-nouns.js'
import { CITING_WORDS, GIVING_VERBS } from '../lexicon/source-phrases.js'
import { contractionAt } from './contraction.js'

/**
 * The lists that are asked of nearly every word of an article, one bit each: which of them have a word is looked up once,
 * and `DETERMINER | PREPOSITION` asks for either.
 */
export const DETERMINER = 1 << 0
export const PREPOSITION = 1 << 1
export const CONJUNCTION = 1 << 2
export const AUXILIARY = 1 << 3
export const ADVERB = 1 << 4
export const RELATIVE = 1 << 5
export const NEVER_NAME = 1 << 6
export const MALE_PRONOUN = 1 << 7
export const FEMALE_PRONOUN = 1 << 8
export const PLURAL_PRONOUN = 1 << 9
export const OTHER_PRONOUN = 1 << 10
export const SAYING_VERB = 1 << 11
export const AMBIGUOUS_VERB = 1 << 12
export const IRREGULAR_PAST = 1 << 13
export const PERSON_NOUN = 1 << 14
export const BODY_NOUN = 1 << 15
export const TITLE = 1 << 16
export const PARTICLE = 1 << 17
export const FIRST_NAME = 1 << 18
export const PLACE = 1 << 19
export const DEMONYM = 1 << 20
export const CALENDAR = 1 << 21
export const ORGANISATION = 1 << 22
export const LOCATIVE = 1 << 23
export const GIVING_VERB = 1 << 24
export const CITING_WORD = 1 << 25
export const NUMBER_OPENER = 1 << 26
export const PHRASE_OPENER = 1 << 27
export const BEHIND_OPENER = 1 << 28

const LISTS: readonly (readonly [bit: number, words: Iterable<string>])[] = [
  [DETERMINER, grammar.DETERMINERS],
  [PREPOSITION, grammar.PREPOSITIONS],
  [CONJUNCTION, grammar.CONJUNCTIONS],
  [AUXILIARY, grammar.AUXILIARIES],
  [ADVERB, grammar.ADVERBS],
  [RELATIVE, grammar.RELATIVES],
  [NEVER_NAME, grammar.NEVER_NAMES],
  [MALE_PRONOUN, grammar.MALE_PRONOUNS],
  [FEMALE_PRONOUN, grammar.FEMALE_PRONOUNS],
  [PLURAL_PRONOUN, grammar.PLURAL_PRONOUNS],
  [OTHER_PRONOUN, grammar.OTHER_PRONOUNS],
  [SAYING_VERB, { [Symbol.iterator]: () => ATTRIBUTION_VERBS.keys() }],
  [AMBIGUOUS_VERB, AMBIGUOUS_VERB_FORMS],
  [IRREGULAR_PAST, IRREGULAR_PASTS],
  [PERSON_NOUN, PERSON_NOUNS],
  [BODY_NOUN, BODY_NOUNS],
  [TITLE, TITLES],
  [PARTICLE, NAME_PARTICLES],
  [PLACE, PLACE_NAMES],
  [DEMONYM, DEMONYMS],
  [CALENDAR, CALENDAR_WORDS],
  [ORGANISATION, ORGANISATION_WORDS],
  [LOCATIVE, LOCATIVES],
  [GIVING_VERB, GIVING_VERBS],
  [CITING_WORD, CITING_WORDS],
  [NUMBER_OPENER, NUMBER_OPENERS],
  [PHRASE_OPENER, PHRASE_OPENERS],
  [BEHIND_OPENER, BEHIND_OPENERS],
]

const LISTS_OF: ReadonlyMap<string, number> = new LazyMap(listsOfWords)

function listsOfWords(): ReadonlyMap<string, number> {
  const lists = new Map<string, number>()
  for (const [bit, words] of LISTS) for (const word of words) lists.set(word, (lists.get(word) ?? 0) | bit)
  return lists
}

/** The lists that have a word in lower case. "Jean-Paul" is a first name and "they've" a pronoun by the first part. */
export function listsOf(lower: string): number {
  const lists = LISTS_OF.get(lower) ?? 0
  const hyphen = lower.indexOf('-')
  if (hyphen !== -1) return lists | firstName(lower.slice(0, hyphen))
  const mark = contractionAt(lower)
  return lists | firstName(lower) | (mark === -1 ? 0 : (LISTS_OF.get(lower.slice(0, mark)) ?? 0) & PRONOUN)
}

const PRONOUN = MALE_PRONOUN | FEMALE_PRONOUN | PLURAL_PRONOUN | OTHER_PRONOUN

/** The ten thousand first names are asked where they stand: most articles print a few hundred different words. */
function firstName(lower: string): number {
  const isKnown = MALE_FIRST_NAMES.has(lower) || FEMALE_FIRST_NAMES.has(lower) || EITHER_FIRST_NAMES.has(lower)
  return isKnown ? FIRST_NAME : 0
}

/** Whether any of the lists has a word: `isIn(word, DETERMINER | PREPOSITION)`. A word that is not there is in none. */
export function isIn(word: { readonly lists: number } | undefined, lists: number): boolean {
  return word !== undefined && (word.lists & lists) !== 0
}
