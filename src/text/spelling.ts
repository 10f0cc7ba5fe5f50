import { editDistance } from './edit-distance.js'
import { LazyMap } from '../lexicon/lazy-map.js'
import { CARDINALS, SCALES } from '../lexicon/number-words.js'
import { CALENDAR_WORDS, DEMONYMS, PLACE_NAMES } from '../lexicon/place-names.js'
import { spellingVariants } from '../lexicon/spelling-variants.js'
import { transliterate } from './transliterate.js'

const KEYS: ReadonlyMap<string, string> = new LazyMap(() =>
  spellingVariants().flatMap((ways) => ways.map((way) => [way, ways[0] ?? way] as const)),
)

/** British and American endings and diphthongs, each turned into one of the two. Order matters. */
const HABITS: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/ae/g, 'e'],
  [/oe(?=[a-z]{3})/g, 'e'],
  [/our(?=s$|ed$|ing$|able$|ite$|ites$|ful$|less$|y$|$)/, 'or'],
  [/(?<=[^aeiou])re(?=s$|$)/, 'er'],
  [/(?<=[^aeiou])red$/, 'ered'],
  [/is(?=e$|es$|ed$|ing$|ation$|ations$|er$|ers$|able$)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$|er$|ers$)/, 'yz'],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$|ous$)/, 'l'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/ence(?=s?$|less$)/, 'ense'],
]

/** Two capitalised words at least this alike, 0 to 1, are one name in two transliterations: "Tsvetkov", "Cvetkov". */
const SAME_NAME = 0.7

/** Shortest name that may differ by transliteration, in letters: "Lee" and "Lea" are two people. */
const SHORTEST_NAME = 5

/** What parts a word that others write as one, or as several: "no-good", "u.s". The point of "1.5" parts nothing. */
const PARTING = /-|(?<=\p{L})\./gu

/** Whether two runs of folded words are the same words spelled otherwise: "favour" and "favor", "the U.S." and "the US". */
export function isRespelled(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return spellingKey(a) === spellingKey(b) || a.join('').replace(PARTING, '') === b.join('').replace(PARTING, '')
}

/** Whether two folded names are one name in two transliterations. */
export function isTransliterated(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NAME || a === b || (isKnownName(a) && isKnownName(b))) return false
  if (transliterate(a) === transliterate(b)) return true
  const most = Math.floor((1 - SAME_NAME) * Math.max(a.length, b.length))
  return editDistance(a, b, most) <= most
}

/** "Austria" and "Australia" are alike, and two countries. */
function isKnownName(name: string): boolean {
  return PLACE_NAMES.has(name) || DEMONYMS.has(name) || CALENDAR_WORDS.has(name)
}

function spellingKey(words: readonly string[]): string {
  const phrase = words.join(' ').replace(PARTING, ' ')
  const known = KEYS.get(phrase)
  if (known !== undefined) return known
  const number = numberOf(phrase)
  if (number !== null) return number
  return phrase
    .split(' ')
    .map((word) => KEYS.get(word) ?? americanize(word))
    .join(' ')
}

/** "Twenty one" and "21" are one number, and so are "five hundred" and "500", "1.5 million" and "1,500,000"; else null. */
function numberOf(phrase: string): string | null {
  const words = phrase.split(' ')
  if (words.length > LONGEST_NUMBER) return null
  let [sum, part] = [0, null as number | null]
  for (const word of words) {
    const by = SCALES.get(word)
    if (by !== undefined) {
      if (part === null) return null
      part *= by
      if (by > 100) [sum, part] = [sum + part, null]
      continue
    }
    const value = /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : CARDINALS.get(word)
    if (value === undefined || (part !== null && (part % 10 !== 0 || value >= part))) return null
    part = (part ?? 0) + value
  }
  return String(sum + (part ?? 0))
}

/** "Three hundred forty two thousand", in words. */
const LONGEST_NUMBER = 5

function americanize(word: string): string {
  return HABITS.reduce((spelled, [pattern, by]) => (spelled.length < 5 ? spelled : spelled.replace(pattern, by)), word)
}
