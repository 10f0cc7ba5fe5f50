import { AUXILIARIES, OTHER_PRONOUNS, PLURAL_PRONOUNS } from '../../lexicon/grammar-words.js'
import { tagged } from '../../lexicon/tagged.js'
import { KnownWords } from '../../text/known-words.js'
import { opensHigh } from '../../text/opens-high.js'

/** Small words of a quotation's edges: names and rare words are all one. */
export function edgeWord(word: string | undefined): string {
  if (word === undefined) return '-'
  const lower = word.toLowerCase()
  if (lower !== word && !EDGE_WORDS.has(lower)) return 'Xx'
  return lower.length > 10 ? 'long' : lower
}

const EDGE_WORDS = tagged('edge-word')

/** Whether the words hold a pronoun or an auxiliary, as speech does and titles rarely do. */
export function sayings(words: readonly string[]): string {
  let signs = 0
  for (const word of words) {
    if (signs === (VERB | PRONOUN)) break
    signs |= SIGNS.of(word, 0, word.length)
  }
  return `${(signs & VERB) === 0 ? '' : 'v'}${(signs & PRONOUN) === 0 ? '' : 'p'}`
}

/** What one word shows of speech, a bit each. */
const VERB = 1
const PRONOUN = 2

const SIGNS = new KnownWords((word) => {
  const lower = word.toLowerCase().replace('\u2019', "'")
  const isVerb = AUXILIARIES.has(lower) || /n't$|'(?:re|m|ve|ll|d)$/.test(lower)
  const isPronoun = PLURAL_PRONOUNS.has(lower) || OTHER_PRONOUNS.has(lower) || /^(?:i'|(?:he|she)$)/.test(lower)
  return (isVerb ? VERB : 0) | (isPronoun ? PRONOUN : 0)
})

/** Which words of a few have a capital, "xX" for "the Carousel": titles and terms show by it. */
export function capitalsOf(words: readonly string[]): string {
  if (words.length > MOST_SHOWN) return 'long'
  return words.map((word) => (opensHigh(word) ? 'X' : /^\p{N}/u.test(word) ? '#' : 'x')).join('')
}

/** Words whose capitals are told one by one. */
const MOST_SHOWN = 5
