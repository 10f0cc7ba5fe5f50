import { editDistance } from './edit-distance.js'
import { CARDINALS } from '../lexicon/number-words.js'
import { SPELLING_VARIANTS } from '../lexicon/spelling-variants.js'

const KEYS: ReadonlyMap<string, string> = new Map(
  SPELLING_VARIANTS.flatMap((ways) => ways.map((way) => [way, ways[0] ?? way] as const)),
)

/** British and American endings and diphthongs, each turned into one of the two. Order matters. */
const HABITS: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/ae/g, 'e'],
  [/oe(?=[a-z]{3})/g, 'e'],
  [/our(?=s$|ed$|ing$|able$|ite$|ites$|ful$|less$|y$|$)/, 'or'],
  [/(?<=[^aeiou])re(?=s$|d$|$)/, 'er'],
  [/is(?=e$|es$|ed$|ing$|ation$|ations$|er$|ers$|able$)/, 'iz'],
  [/ys(?=e$|es$|ed$|ing$|er$|ers$)/, 'yz'],
  [/ll(?=ed$|ing$|er$|ers$|or$|ors$|ous$)/, 'l'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/ence(?=s?$|less$)/, 'ense'],
  [/ice(?=s?$|d$)/, 'ise'],
]

/** Two capitalised words at least this alike, 0 to 1, are one name in two transliterations: "Tsvetkov", "Cvetkov". */
const SAME_NAME = 0.7

/** Shortest name that may differ by transliteration, in letters: "Lee" and "Lea" are two people. */
const SHORTEST_NAME = 5

/** Whether two runs of folded words are the same words spelled otherwise: "favour" and "favor", "the U.S." and "the US". */
export function isRespelled(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  return spellingKey(a) === spellingKey(b) || a.join('').replaceAll('-', '') === b.join('').replaceAll('-', '')
}

/** Whether two folded names are one name in two transliterations. */
export function isTransliterated(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NAME || a === b) return false
  const most = Math.floor((1 - SAME_NAME) * Math.max(a.length, b.length))
  return editDistance(a, b, most) <= most
}

function spellingKey(words: readonly string[]): string {
  const phrase = words.join(' ').replaceAll('-', ' ')
  const known = KEYS.get(phrase)
  if (known !== undefined) return known
  const number = numberOf(phrase)
  if (number !== null) return number
  return phrase
    .split(' ')
    .map((word) => KEYS.get(word) ?? americanize(word))
    .join(' ')
}

/** "Twenty one" and "21" are one number; null where the words are none, or one that needs multiplying. */
function numberOf(phrase: string): string | null {
  if (/^\d[\d,]*$/.test(phrase)) return phrase.replaceAll(',', '')
  const values = phrase.split(' ').map((word) => CARDINALS.get(word))
  let sum = 0
  for (const value of values) {
    if (value === undefined) return null
    sum += value
  }
  return values.length <= 2 ? String(sum) : null
}

function americanize(word: string): string {
  return HABITS.reduce((spelled, [pattern, by]) => (spelled.length < 5 ? spelled : spelled.replace(pattern, by)), word)
}
