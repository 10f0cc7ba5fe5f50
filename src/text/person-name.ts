import { tagged } from '../lexicon/tagged.js'
import { areShortForms } from './are-short-forms.js'
import { editDistance } from './edit-distance.js'
import { readFamilyFirst } from './family-first.js'
import { GENERATIONS } from './generations.js'
import { rememberWords } from './remember.js'
import { transliterate } from './transliterate.js'
import { findWords } from './words.js'

/** A printed name taken apart, folded: "Ana M. van der Berg Jr." -> ana, [m], berg, jr. */
export interface PersonName {
  /** The whole name without its suffix, folded, single spaces. */
  readonly key: string
  /** Null for a name of one word, or of particles and one word: a surname alone (or a name like "Pelé"). */
  readonly first: string | null
  readonly middle: readonly string[]
  readonly last: string
  readonly suffix: string | null
  /** The last two words of a name of two words or more, which may be one surname: "Ruiz Ortega", "de Berg"; else null. */
  readonly tail: string | null
}

const PARTICLES = tagged('name-particle')
/** Particles that are first names too: "Al Roe", "Ben Duarte". */
const FIRST_OR_PARTICLE = tagged('first-or-particle')

/** Names by which somebody is known without another one: "Pelé", "Beyoncé". They are not the surname of anybody else. */
const ONE_WORD_NAMES = tagged('one-word-name')

/** Whether a name is of one word, and whole: "Pelé". */
export function isWholeInOneWord({ first, key }: PersonName): boolean {
  return first === null && ONE_WORD_NAMES.has(key)
}

/** Whether a full name is that of somebody who is known by one word of it: "Luiz Inácio Lula da Silva" is Lula. */
export function holdsOneWordName(name: PersonName, { key }: PersonName): boolean {
  return name.middle.includes(key)
}

/** The words of a full name by any of which alone somebody may be known. */
export function oneWordNamesIn({ first, middle }: PersonName): string[] {
  return first === null ? [] : middle.filter((word) => ONE_WORD_NAMES.has(word))
}

/** Names and words of names that are kept: those of the people whom articles name these days, and their namesakes. */
const MOST_KEPT = 20_000

/** Reads a printed name; null where it holds no letters. What is read is never changed. */
export const readName: (printed: string) => PersonName | null = rememberWords(read, MOST_KEPT)

function read(printed: string): PersonName | null {
  const words = findWords(printed).flatMap(({ key }) => key.replace(/'s?$/, '').split('.'))
  const suffix = words.length > 1 && GENERATIONS.has(words.at(-1) ?? '') ? (words.pop() ?? null) : null
  const last = words.at(-1)
  if (last === undefined || last === '') return null
  const turned = readFamilyFirst(words)
  if (turned !== null) {
    const { family, given } = turned
    return { key: `${family} ${given}`, first: given, middle: [], last: family, suffix, tail: null }
  }
  const key = words.join(' ')
  const given = words.slice(0, -1)
  while (given.length > 0 && isParticle(given, printed)) given.pop()
  const [first = null, ...middle] = given
  return { key, first, middle, last, suffix, tail: words.length < 2 ? null : words.slice(-2).join(' ') }
}

/** Whether the last of the given names is a particle: not in "Al Roe", where a capital begins the name. */
function isParticle(given: readonly string[], printed: string): boolean {
  const word = given.at(-1) ?? ''
  if (!PARTICLES.has(word)) return false
  return !(given.length === 1 && FIRST_OR_PARTICLE.has(word) && /^\P{L}*\p{Lu}\p{L}+\.?\s/u.test(printed))
}

/** How two printed names relate, best first: the same words, the same words otherwise spelled, another form of the first name, alike, or not. */
export type NameMatch = 'SAME' | 'RESPELLED' | 'SHORTENED' | 'ALIKE'

/**
 * Compares two full names. `RESPELLED`: the same surname and a first name that only transliteration sets apart (Yuri, Iurii),
 * a middle name that one leaves out, or the surname first ("Roe Ana"). `SHORTENED`: the same surname and an initial or a
 * short form (Steve, Stephen). `ALIKE`: a slip or another transliteration in the surname (Petersen, Peterson), or a looser
 * first name. "Ben Roe Jr." is not Ben Roe, his father. A first name that differs by its ending in -a is another person
 * (Martin, Martina).
 */
export function matchNames(a: PersonName, b: PersonName): NameMatch | null {
  if (a.first === null || b.first === null) return null
  if (a.suffix !== b.suffix) return null
  if (a.key === b.key) return 'SAME'
  if (!areMiddlesCompatible(a.middle, b.middle)) return null
  const [lastA, lastB, firstA, firstB] = [a.last, b.last, a.first, b.first].map(spelled) as [
    string,
    string,
    string,
    string,
  ]
  if (lastA === lastB) {
    if (firstA === firstB) return 'RESPELLED'
    if (areShortForms(a.first, b.first) || isInitialOf(firstA, firstB)) return 'SHORTENED'
  } else if (lastA === firstB && lastB === firstA && a.middle.length + b.middle.length === 0) return 'RESPELLED'
  return areSurnamesAlike(a.last, b.last) && areFirstNamesAlike(firstA, firstB) ? 'ALIKE' : null
}

/** Whether one surname may be a slip or another transliteration of the other. */
export function areSurnamesAlike(a: string, b: string): boolean {
  const [left, right] = [spelled(withoutArticle(a)), spelled(withoutArticle(b))]
  if (left === right) return true
  const shorter = Math.min(left.length, right.length)
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0
  return most > 0 && left[0] === right[0] && editDistance(left, right, most) <= most
}

/** One spelling of a name: letters that transliteration exchanges, and the c that is a k: "Carl", "Karl"; "Victor", "Viktor". */
export const spelled: (name: string) => string = rememberWords(
  (name) => transliterate(name.replace(/c(?=[aourlkt]|$)/g, 'k')),
  MOST_KEPT,
)

/** "J." for "John", and "J.P." for "John Paul": the marks are gone by now, so a second letter is the middle name's. */
function isInitialOf(a: string, b: string): boolean {
  return a[0] === b[0] && (a.length === 1) !== (b.length === 1)
}

function areFirstNamesAlike(left: string, right: string): boolean {
  if (left === right) return true
  if (left[0] !== right[0] || left.length === 1 || right.length === 1) return false
  if (isFeminineOf(left, right) || isFeminineOf(right, left)) return false
  const shorter = Math.min(left.length, right.length)
  if (shorter >= 5 && editDistance(left, right, 1) <= 1) return true
  return shorter >= 4 && consonants(left).length >= 3 && consonants(left) === consonants(right)
}

function isFeminineOf(a: string, b: string): boolean {
  return a.endsWith('a') && !b.endsWith('a') && (a.slice(0, -1) === b || a.slice(0, -1) === b.slice(0, -1))
}

/** Whether two middle names may be one: "W." and "Walter", or one of them left out. */
export function areMiddlesCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  return a[0]?.[0] === b[0]?.[0]
}

function withoutArticle(surname: string): string {
  return surname.replace(/^(?:al|el|as|ash)-/, '')
}

function consonants(name: string): string {
  return name.replace(/[aeiou]/g, '')
}
