import { stem } from '../text/stem.js'
import { findWords } from '../text/words.js'

/** What stands before a word amid a sentence, in UTF-16 code units: the end of the word before and a space. */
const BEFORE = 3
const AMID_SENTENCE = /[\p{L}\p{N},;’'"”]\s$/u
const AFTER_SENTENCE = /[.!?:]["”’']?\s$/u

/**
 * The terms of a text that are parts of names: written with a capital amid sentences, and nowhere without. "Port Mellin",
 * "Kelligan", but not the "Police" that opens a sentence.
 */
export function findNameTerms(text: string): ReadonlySet<string> {
  const capital = new Set<string>()
  const small = new Set<string>()
  for (const { text: word, key, start } of findWords(text)) {
    const term = stem(key)
    if (!/^\p{Lu}/u.test(word)) {
      small.add(term)
      continue
    }
    const before = text.slice(Math.max(0, start - BEFORE), start)
    if (AMID_SENTENCE.test(before) && !AFTER_SENTENCE.test(before)) capital.add(term)
  }
  for (const term of small) capital.delete(term)
  return capital
}
