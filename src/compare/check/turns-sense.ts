import { tagged } from '../../lexicon/tagged.js'
import type { Span } from '../../model/span.js'
import { findWords, type Word } from '../../text/words.js'
import type { Held } from './hold-against.js'

const NEGATIONS = tagged('negation')

/** What a statement hangs on: without it a condition is a promise. */
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'without', 'except', 'until'])

/** Words before a stretch among which a "not" still governs it: "I do not believe that …". */
const WORDS_BEFORE = 7

/** Shorter fragments assert nothing by themselves: “safe”. */
const FEWEST_WORDS = 4

/** The word that a text denies or makes conditional by, if it is among these; null otherwise. */
export function senseTurner(words: readonly Word[]): string | null {
  return words.find(({ key }) => NEGATIONS.has(key) || CONDITIONS.has(key))?.text ?? null
}

/**
 * The word by whose loss a cut says something else than what was said: a "not", "if" or "unless" between the words that are printed, or
 * in the same sentence right before or behind them. Null where there is none.
 *
 * @param isDenied the draft denies or doubts the words itself, beside them: “he does not think that “the pier is safe””.
 */
export function lostTurner(text: string, { missing, runs, span }: Held, isDenied: boolean): string | null {
  const inside = senseTurner(missing.flat())
  if (inside !== null) return inside
  if (isDenied || runs.reduce((n, { from }) => n + from.length, 0) < FEWEST_WORDS) return null
  const [before, behind] = [text.slice(0, span.start), text.slice(span.end)]
  const opening = findWords(before.slice(sentenceStart(before))).slice(-WORDS_BEFORE)
  const [next] = findWords(/^[^.!?]*/u.exec(behind)?.[0] ?? '')
  return senseTurner(opening) ?? (next !== undefined && CONDITIONS.has(next.key) ? next.text : null)
}

/** Where the sentence begins that a text breaks off in. */
function sentenceStart(text: string): number {
  return Math.max(...['. ', '! ', '? ', '; ', '\n'].map((mark) => text.lastIndexOf(mark))) + 1
}

/** Whether the writer's own words before a quotation deny or doubt it, in the same sentence. */
export function deniesBeside(text: string, { start }: Span): boolean {
  const before = text.slice(0, start)
  return senseTurner(findWords(before.slice(sentenceStart(before))).slice(-WORDS_BEFORE)) !== null
}
