import type { Span } from '../model/span.js'
import { APOSTROPHES, matchWords } from './match-words.js'

/** A word, a number in digits, or one mark of a sentence: the grain at which figures and sources are read. */
export interface FineToken extends Span {
  readonly kind: 'WORD' | 'NUMBER' | 'MARK'
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly lower: string
  /** No space stands before it: "-" and "19" of "COVID-19". */
  readonly glued: boolean
}

// "U.S." and "p.m." are one token; so are "1,200" and "25.12.2023"; hyphens stand alone.
const TOKEN = new RegExp(
  [
    `\\d+(?:[.,]\\d+)*`,
    `\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?`,
    `[\\p{L}\\p{M}]+(?:[${APOSTROPHES}][\\p{L}\\p{M}]+)*`,
    `[^\\s\\p{L}\\p{M}\\p{N}]`,
  ].join('|'),
  'gu',
)

/** Web addresses, mail addresses, handles and hashtags: numbers inside them count nothing. */
const CODE = /:\/\/|www\.|@|_|^#\S/

/** What stands in every stretch that holds an address, a handle or a hashtag. */
const MAY_HOLD_CODE = /[@_#]|:\/\/|www\./

/** The tokens of one stretch of a text, in order. Each address or handle is one `MARK`. One pass. */
export function findFineTokens(text: string, within: Span): FineToken[] {
  const tokens: FineToken[] = []
  const part = text.slice(within.start, within.end)
  if (!MAY_HOLD_CODE.test(part)) {
    addTokens(tokens, part, within.start)
    return tokens
  }
  for (const { 0: chunk, index } of part.matchAll(/\S+/g)) {
    const start = within.start + index
    if (CODE.test(chunk))
      tokens.push({ kind: 'MARK', text: chunk, lower: chunk, glued: false, start, end: start + chunk.length })
    else addTokens(tokens, chunk, start)
  }
  return tokens
}

function addTokens(tokens: FineToken[], part: string, base: number): void {
  let behind = -1
  matchWords(part, TOKEN, (word, at) => {
    const end = at + word.length
    tokens.push({
      kind: kindOf(word),
      text: word,
      lower: lowerOf(word),
      glued: at === behind,
      start: base + at,
      end: base + end,
    })
    behind = end
  })
}

function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower
}

function kindOf(text: string): FineToken['kind'] {
  const code = text.charCodeAt(0)
  if (code >= 0x80) return /^[\p{L}\p{M}]/u.test(text) ? 'WORD' : 'MARK'
  if (code >= 0x30 && code <= 0x39) return 'NUMBER'
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 'WORD' : 'MARK'
}

/** True for a word written with a capital first letter. */
export function isCapitalised(token: FineToken | undefined): boolean {
  if (token?.kind !== 'WORD') return false
  const code = token.text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token.text)
}
