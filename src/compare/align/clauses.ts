import type { Span } from '../../model/span.js'
import { findWords } from '../../text/words.js'

/** A clause of fewer words is a phrase in passing ("of course", "in our view") and is not cut off. */
const FEWEST_WORDS = 4

/**
 * The stretches of a sentence between commas, semicolons, colons and dashes, as long as each side has words enough to be
 * said alone: "We never closed the port, | and least of all to our neighbours".
 */
export function findClauses(text: string, sentence: Span): Span[] {
  const words = findWords(text, sentence)
  const clauses: Span[] = []
  let first = 0
  for (let i = 1; i < words.length; i++) {
    const [previous, word] = [words[i - 1], words[i]]
    if (previous === undefined || word === undefined) continue
    const gap = text.slice(previous.end, word.start)
    const isBreak = /[,;:\u2013\u2014]|\s-\s/.test(gap)
    if (!isBreak || i - first < FEWEST_WORDS || words.length - i < FEWEST_WORDS) continue
    clauses.push({ start: words[first]?.start ?? sentence.start, end: previous.end })
    first = i
  }
  clauses.push({ start: words[first]?.start ?? sentence.start, end: sentence.end })
  const opening = clauses[0]
  if (opening !== undefined) clauses[0] = { start: sentence.start, end: opening.end }
  return clauses
}
