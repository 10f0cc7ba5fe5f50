import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  NUMBER_ADJECTIVES,
  PHRASE_ENDERS,
  PREPOSITIONS,
} from '../../lexicon/clause-words.js'
import { anyOf } from '../../lexicon/any-of.js'
import { COUNT_VERBS } from '../../lexicon/count-verbs.js'
import { DEED_NOUNS, PEOPLE_NOUNS } from '../../lexicon/counted-nouns.js'
import { NOUN_OPENERS } from '../../lexicon/grammar-words.js'
import { once } from '../../lexicon/once.js'
import { tagged } from '../../lexicon/tagged.js'
import { isPlural, singular } from '../../text/stem.js'
import { isCapitalised, type Token } from '../../text/tokens.js'
import type { Quantity } from './parse-quantity.js'

/** What a quantity counts: "eight police officers" -> "police officer". `end`: first token behind the noun. */
export interface Counted {
  readonly end: number
  readonly noun: string | null
  /** Words before the head noun, lower case: "young", "police". */
  readonly modifiers: readonly string[]
}

/** A noun phrase longer than this is a list or a misread sentence. */
const LONGEST_PHRASE = 6

/**
 * The noun behind a quantity. After money and shares only an "of" or "in" names what they are of ("$2 million in aid",
 * "39 % of the vote"), or the noun that a determiner before the amount belongs to ("a $2 million grant").
 */
export function findCounted(tokens: readonly Token[], quantity: Quantity): Counted {
  const none = { end: quantity.end, noun: null, modifiers: [] }
  const { unit, end } = quantity
  let at = end
  const link = tokens[at]?.lower
  if (unit === 'MONEY' || unit === 'PERCENT') {
    const owned = opensNoun(tokens[quantity.start - 1], 'another')
    if (link === 'of' || (unit === 'MONEY' && (link === 'in' || link === 'worth'))) {
      at += link === 'worth' && tokens[at + 1]?.lower === 'of' ? 2 : 1
      return afterDeterminer(tokens, at, true) ?? none
    }
    return owned || (unit === 'PERCENT' && tokens[at]?.kind === 'word')
      ? (afterDeterminer(tokens, at, owned) ?? none)
      : none
  }
  if (unit !== 'COUNT') {
    if (link !== 'of') return none
    return afterDeterminer(tokens, at + 1, true) ?? none
  }
  if (link === 'of') at++
  return afterDeterminer(tokens, at, false, quantity.high === 1 && quantity.low === 1) ?? none
}

/** An article or an owner, or one of the others that are asked for. */
function opensNoun(token: Token | undefined, ...others: readonly string[]): boolean {
  return token !== undefined && (NOUN_OPENERS.has(token.lower) || others.includes(token.lower))
}

function afterDeterminer(tokens: readonly Token[], from: number, anyHead: boolean, isOne = false): Counted | null {
  let at = from
  while (opensNoun(tokens[at], 'these', 'those')) at++
  while (NUMBER_ADJECTIVES.has(tokens[at]?.lower ?? '')) at++
  return readPhrase(tokens, at, { anyHead, isOne })
}

/** What may be the head of a phrase. */
interface Wanted {
  /** Any noun may be it, not just a plural: "$2 million in aid". */
  readonly anyHead: boolean
  /** One thing is counted: "one officer". */
  readonly isOne: boolean
}

function readPhrase(tokens: readonly Token[], from: number, wanted: Wanted): Counted | null {
  const words: Token[] = []
  let head = -1
  for (let at = from; at < tokens.length && at < from + LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (isInnerHyphen(tokens, at)) continue
    if (token?.kind !== 'word' || endsPhrase(token.lower)) break
    // The head has come: a plural noun ends the phrase unless another noun follows ("sports fans", "police officers").
    if (head >= 0 && !(isPlural(token.lower) && !COUNT_VERBS.has(token.lower) && !token.glued)) break
    if (words.length === 0 && opensClause(tokens, at)) return null
    words.push(token)
    if (isPlural(token.lower) && !(isVerb(token.lower) && words.length === 1)) head = at
  }
  if (head < 0) head = singularHead(tokens, words, from, wanted)
  const noun = tokens[head]
  if (head < 0 || noun === undefined) return null
  const modifiers = words.filter((word) => word.start < noun.start && !isCapitalised(word)).map((word) => word.lower)
  return { end: head + 1, noun: compound(tokens, head, from), modifiers }
}

/** A hyphen inside a word joins: "anti-war marchers". */
function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1]
  return tokens[at]?.text === '-' && tokens[at].glued && behind?.kind === 'word' && behind.glued
}

/** Verbs that nobody counts, though a number stands before them: "12 *went* home". */
const BEHIND_NUMBERS = tagged('behind-number')

/** "12 set sail", "38 detained on Sunday": a verb right behind the number, and nothing that it counts. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (BEHIND_NUMBERS.has(lower)) return true
  const isPast = lower.endsWith('ed') && COUNT_VERBS.has(lower)
  return isPast && !(isPlural(lower) && !isVerb(lower)) && !pluralFollows(tokens, at + 1)
}

/** "38 arrests" counts arrests; in "38 protests" and "dozens demands" the verb is as likely, and the count stands alone. */
function isVerb(word: string): boolean {
  return COUNT_VERBS.has(word) && !DEED_NOUNS.has(singular(word))
}

function endsPhrase(lower: string): boolean {
  return (
    (PREPOSITIONS.has(lower) && lower !== 'like') ||
    AUXILIARIES.has(lower) ||
    CLAUSE_OPENERS.has(lower) ||
    PHRASE_ENDERS.has(lower) ||
    /^(?:the|a|an)$/.test(lower)
  )
}

function pluralFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.kind === 'word' && isPlural(next.lower)
}

/** Without a plural: "one officer", "$2 million in aid", "39 % of the vote". */
function singularHead(
  tokens: readonly Token[],
  words: readonly Token[],
  from: number,
  { anyHead, isOne }: Wanted,
): number {
  const index = (word: Token): number => tokens.indexOf(word, from)
  if (isOne) {
    const person = words.find((word) => PEOPLE_NOUNS.has(word.lower))
    const noun = person ?? words.at(-1)
    return noun === undefined || COUNT_VERBS.has(noun.lower) ? -1 : index(noun)
  }
  if (!anyHead) return -1
  const noun = words.find((_, k) => k === words.length - 1 || COUNT_VERBS.has(words[k + 1]?.lower ?? ''))
  return noun === undefined || (COUNT_VERBS.has(noun.lower) && words.length > 1 && noun.lower.endsWith('ed'))
    ? -1
    : index(noun)
}

/** The head in the singular with the noun before it, where that is one: "police officer", but "protester" for "angry protesters". */
function compound(tokens: readonly Token[], head: number, from: number): string {
  const noun = singular(tokens[head]?.lower ?? '').replace(/'s$/, '')
  const before = head > from ? tokens[head - 1] : undefined
  if (before?.kind !== 'word' || isCapitalised(before) || !isNounModifier(before.lower)) return noun
  return `${before.lower} ${noun}`
}

/** How adjectives end, and some that end otherwise: "peace*ful*", "angry". */
const ADJECTIVE = once(() => new RegExp(`(?:${anyOf(tagged('adjective-ending'))})$`))
const PLAIN_ADJECTIVES = tagged('plain-adjective')

function isNounModifier(word: string): boolean {
  return !ADJECTIVE().test(word) && !PLAIN_ADJECTIVES.has(word) && word.length > 2
}
