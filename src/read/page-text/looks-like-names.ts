import { NAME_PARTICLES } from '../../lexicon/honorifics.js'

/** "Jane Roe", "Jane Q. van der Roe and John Doe": two words with capitals and what joins them, no sentence. */
export function looksLikeNames(text: string): boolean {
  const words = text.split(/\s+/)
  return words.length >= 2 && words.length <= 8 && words.every(isPartOfNames) && !/\d/.test(text)
}

function isPartOfNames(word: string): boolean {
  return /^(?:\p{Lu}|al-|and$|&$)/u.test(word) || NAME_PARTICLES.has(word)
}
