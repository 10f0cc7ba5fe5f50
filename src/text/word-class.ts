import { LazyMap } from '../lexicon/lazy-map.js'
import { NEVER_NAMES } from '../lexicon/grammar-words.js'
import { TITLES } from '../lexicon/honorifics.js'
import { ORGANISATION_WORDS, PLACE_WORDS } from '../lexicon/organisation-words.js'
import { CALENDAR_WORDS, DEMONYMS, PLACE_NAMES } from '../lexicon/place-names.js'
import { WORD_SHARES } from '../lexicon/word-shares.js'
import type { TokenKind } from './token-kind.js'
import { FIRST_NAME, PARTICLE, PERSON_NOUN } from './word-lists.js'

/** The classes of capitalised words and the lists behind them. */
const LISTS: readonly (readonly [string, Iterable<string>])[] = [
  ['T', TITLES],
  ['O', ORGANISATION_WORDS],
  ['P', PLACE_NAMES],
  ['L', PLACE_WORDS],
  ['D', DEMONYMS],
  ['C', CALENDAR_WORDS],
  ['N', NEVER_NAMES],
]

/** The classes of every word of the lists. */
const CLASSES: ReadonlyMap<string, string> = new LazyMap(classesOfWords)

function classesOfWords(): ReadonlyMap<string, string> {
  const classes = new Map<string, string>()
  for (const [letter, list] of LISTS) for (const word of list) classes.set(word, (classes.get(word) ?? '') + letter)
  return classes
}

/** A word as printed, with the lists that have it. */
interface Printed {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  readonly capital: boolean
  readonly lists: number
}

/** What the lists know of a word, as one letter each: F first name, T title, O organisation, P place, … */
export function wordClass({ kind, text, lower, capital, lists }: Printed): string {
  if (kind === 'mark') return text
  if (kind === 'number') return '#'
  if (kind === 'possessive') return "'"
  if (!capital) return text !== lower ? 'A' : (lists & PARTICLE) !== 0 ? 'p' : (lists & PERSON_NOUN) !== 0 ? 'r' : 'w'
  if (isInitial(text)) return 'I'
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower
  const known = ((lists & FIRST_NAME) !== 0 ? 'F' : '') + (CLASSES.get(bare) ?? '') + (WORD_SHARES.has(bare) ? 'W' : '')
  return known === '' ? 'U' : known
}

/** True for "J." as in "J. Roe". */
export function isInitial(text: string): boolean {
  return text.length === 2 && text.endsWith('.')
}

/** How a word is written: `Xx` Roe, `XX` ROE, `X.` J., `XxX` McRoe, `X-x` Karsk-based. */
export function wordShape({ kind, text, capital }: Printed): string {
  if (kind !== 'word') return kind
  if (!capital) return 'x'
  if (/^[A-Z][a-z]+$/.test(text)) return 'Xx'
  if (text.length === 1) return 'X'
  if (text.endsWith('.')) return text.length === 2 ? 'X.' : 'Xx.'
  if (text === text.toUpperCase()) return text.length <= 4 ? 'XX' : 'XXX'
  if (/[-\u2010\u2011]\p{Ll}[^-]*$/u.test(text)) return 'X-x'
  return (/[-'\u2019]/.test(text) ? 'X-' : '') + (/\p{Ll}\p{Lu}/u.test(text) ? 'XxX' : 'Xx')
}
