import { AUXILIARIES, OTHER_PRONOUNS, PLURAL_PRONOUNS } from '../../lexicon/grammar-words.js'
import { tagged } from '../../lexicon/tagged.js'

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
  let verb = false
  let pronoun = false
  for (const word of words) {
    if (verb && pronoun) break
    const lower = word.toLowerCase().replace('\u2019', "'")
    if (AUXILIARIES.has(lower) || (lower.includes("'") && /n't$|'(?:re|m|ve|ll|d)$/.test(lower))) verb = true
    if (
      lower.startsWith("i'") ||
      PLURAL_PRONOUNS.has(lower) ||
      OTHER_PRONOUNS.has(lower) ||
      lower === 'he' ||
      lower === 'she'
    )
      pronoun = true
  }
  return `${verb ? 'v' : ''}${pronoun ? 'p' : ''}`
}

/** Which words of a few have a capital, "xX" for "the Carousel": titles and terms show by it. */
export function capitalsOf(words: readonly string[]): string {
  if (words.length > MOST_SHOWN) return 'long'
  return words.map((word) => (/^\p{Lu}/u.test(word) ? 'X' : /^\p{N}/u.test(word) ? '#' : 'x')).join('')
}

/** Words whose capitals are told one by one. */
const MOST_SHOWN = 5
