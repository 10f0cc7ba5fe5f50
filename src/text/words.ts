import type { Span } from '../model/span.js'
import { fold } from './fold.js'
import { KnownWords } from './known-words.js'
import { findTokens, type Token } from './tokens.js'
import { trimEndMarks } from './trim-marks.js'

/** A word or number of a text with its place: a token, and with it the possessive ending that stands at it. */
export interface Word extends Span {
  readonly text: string
  /** Folded, without the stop of an abbreviation: one for "Roe’s" and "ROE'S", for "Mr." and "Mr". */
  readonly key: string
}

/** The words of a text (or of one stretch of it), in order, without the marks among them. One pass. */
export function findWords(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  return wordsAmong(text, findTokens(text, within))
}

/** The words that tokens of a text hold, in order. */
export function wordsAmong(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = []
  for (const { kind, glued, start, end } of tokens) {
    if (kind === 'word' || kind === 'number') words.push(wordOf(text, start, end))
    else if (kind === 'possessive' && glued) {
      const owner = words.at(-1)
      if (owner?.end === start) words[words.length - 1] = wordOf(text, owner.start, end)
    }
  }
  return words
}

const KEYS = new KnownWords((printed) => trimEndMarks(fold(printed), '.'))

function wordOf(text: string, start: number, end: number): Word {
  return { start, end, text: text.slice(start, end), key: KEYS.of(text, start, end) }
}
