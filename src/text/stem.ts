import { IRREGULAR_PLURALS, NO_PLURALS } from '../lexicon/plural-nouns.js'

/** True for a word that can be a plural noun: "officers", "people", "Serbs". Takes lower case. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|['\u2019]s)$/.test(word) && !NO_PLURALS.has(word)
}

/** The singular of a plural noun in lower case: "officers" -> "officer", "people" -> "person", "parties" -> "party". */
export function singular(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word)
  if (irregular !== undefined) return irregular
  if (!isPlural(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  // "boxes", "buses", but "houses".
  if (/(?:ss|sh|ch|x|zz)es$/.test(word) || NO_PLURALS.has(word.slice(0, -2))) return word.slice(0, -2)
  return word.slice(0, -1)
}

/**
 * A folded word without its plural and its possessive, so that "protests" and "protest", "city's" and "city" count as one.
 * No more than that: "elected" and "election" stay apart, and so do the names that end in s.
 */
export function stem(word: string): string {
  return singular(word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word)
}

/** Words of four letters and fewer stay as they are: "news", "sing", "used" would lose their sense. */
const SHORTEST_STEMMED = 5

/**
 * Cuts the commonest English endings off a folded word, so that "allied" meets "ally", "careful" meets "carefully" and
 * "Liberians" meets "Liberia". Meant for comparing words, never for printing them.
 */
export function lightStem(word: string): string {
  const one = stem(word)
  if (one.length < SHORTEST_STEMMED) return one
  if (/(?:ia|ica)n$/.test(one)) return one.slice(0, -1)
  return dropFinalE(dropEnding(one))
}

function dropEnding(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  for (const ending of ['ingly', 'edly', 'ally', 'ly', 'ing', 'ed']) {
    const root = word.slice(0, -ending.length)
    if (word.endsWith(ending) && root.length >= 3 && /[aeiouy]/.test(root)) return undouble(root)
  }
  return word
}

/** "stopped" -> "stop", but "calling" -> "call". */
function undouble(root: string): string {
  const last = root.at(-1)
  return last === root.at(-2) && last !== undefined && !'lsz'.includes(last) ? root.slice(0, -1) : root
}

function dropFinalE(word: string): string {
  return word.endsWith('e') && word.length > 3 ? word.slice(0, -1) : word
}
