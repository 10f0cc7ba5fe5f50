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
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}
