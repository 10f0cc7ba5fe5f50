import type { Span } from '../model/span.js'

/** A word or number of a text with its place. */
export interface Word extends Span {
  readonly text: string
}

// Letters and digits with inner apostrophes, hyphens, points and commas ("don't", "anti-Russian", "39.34", "1,000").
const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:['\u2019\u2010\u2011-]|[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu

/** The words of a text (or of one stretch of it), in order. One pass. */
export function findWords(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = []
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index
    words.push({ start, end: start + match[0].length, text: match[0] })
  }
  return words
}
