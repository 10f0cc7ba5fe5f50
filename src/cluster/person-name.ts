import { tagged } from '../lexicon/tagged.js'
import { GENERATIONS } from '../text/generations.js'
import { areShortForms } from '../text/are-short-forms.js'
import { readFamilyFirst } from '../text/family-first.js'
import { editDistance } from '../text/edit-distance.js'
import { fold } from '../text/fold.js'
import { transliterate } from '../text/transliterate.js'
import { findWords } from '../text/words.js'

/** A printed name taken apart, folded: "Ana M. van der Berg Jr." -> ana, [m], berg, jr. */
export interface PersonName {
  /** The whole name, folded, single spaces. */
  readonly key: string
  /** Null for a name of one word, or of particles and one word: a surname alone (or a name like "Pelé"). */
  readonly first: string | null
  readonly middle: readonly string[]
  readonly last: string
  readonly suffix: string | null
}

const PARTICLES = tagged('name-particle')

/** Reads a printed name; null where it holds no letters. */
export function readName(printed: string): PersonName | null {
  const words = findWords(fold(printed)).map((word) => word.text.replace(/'s?$/, ''))
  const suffix = words.length > 1 && GENERATIONS.has(words.at(-1) ?? '') ? (words.pop() ?? null) : null
  const last = words.at(-1)
  if (last === undefined || last === '') return null
  const turned = readFamilyFirst(words)
  if (turned !== null) {
    const { family, given } = turned
    return { key: `${family} ${given}`, first: given, middle: [], last: family, suffix }
  }
  const key = words.join(' ')
  const given = words.slice(0, -1)
  while (given.length > 0 && PARTICLES.has(given.at(-1) ?? '')) given.pop()
  const [first = null, ...middle] = given
  return { key, first, middle, last, suffix }
}

/** How two printed names relate, best first: the same words, the same words otherwise spelled, alike, or not. */
export type NameMatch = 'SAME' | 'RESPELLED' | 'ALIKE'

/**
 * Compares two full names. `RESPELLED`: the same surname and a first name that only transliteration sets apart (Yuri, Iurii),
 * or a middle name that one leaves out. `ALIKE`: a slip or another transliteration in the surname (Petersen, Peterson), an
 * initial, a short form or a looser first name. "Ben Roe Jr." is not Ben Roe, his father. A first name that differs by its
 * ending in -a is another person (Martin, Martina).
 */
export function matchNames(a: PersonName, b: PersonName): NameMatch | null {
  if (a.first === null || b.first === null) return null
  if (a.suffix !== b.suffix) return null
  if (a.key === b.key) return 'SAME'
  if (!areMiddlesCompatible(a.middle, b.middle)) return null
  const sameLast = spelled(a.last) === spelled(b.last)
  if (sameLast && spelled(a.first) === spelled(b.first)) return 'RESPELLED'
  return areSurnamesAlike(a.last, b.last) && areFirstNamesAlike(a.first, b.first, sameLast) ? 'ALIKE' : null
}

/** Whether one surname may be a slip or another transliteration of the other. */
export function areSurnamesAlike(a: string, b: string): boolean {
  const [left, right] = [spelled(withoutArticle(a)), spelled(withoutArticle(b))]
  if (left === right) return true
  const shorter = Math.min(left.length, right.length)
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0
  return most > 0 && left[0] === right[0] && editDistance(left, right, most) <= most
}

function areFirstNamesAlike(a: string, b: string, sameLast: boolean): boolean {
  const [left, right] = [spelled(a), spelled(b)]
  if (left === right || (sameLast && areShortForms(a, b))) return true
  if (left[0] !== right[0]) return false
  if (left.length === 1 || right.length === 1) return sameLast
  if (isFeminineOf(left, right) || isFeminineOf(right, left)) return false
  const shorter = Math.min(left.length, right.length)
  if (shorter >= 5 && editDistance(left, right, 1) <= 1) return true
  return shorter >= 4 && consonants(left).length >= 3 && consonants(left) === consonants(right)
}

function isFeminineOf(a: string, b: string): boolean {
  return a.endsWith('a') && !b.endsWith('a') && (a.slice(0, -1) === b || a.slice(0, -1) === b.slice(0, -1))
}

function areMiddlesCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a[0]?.[0] === b[0]?.[0]
}

/** One spelling of a name: letters that transliteration exchanges, and the c that is a k: "Carl", "Karl"; "Victor", "Viktor". */
function spelled(name: string): string {
  return transliterate(name.replace(/c(?=[aourlkt]|$)/g, 'k'))
}

function withoutArticle(surname: string): string {
  return surname.replace(/^(?:al|el|as|ash)-/, '')
}

function consonants(name: string): string {
  return name.replace(/[aeiou]/g, '')
}
