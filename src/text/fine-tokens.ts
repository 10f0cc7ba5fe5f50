import type { Span } from '../model/span.js'

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
const TOKEN =
  /\d+(?:[.,]\d+)*|\p{L}(?:\.\p{L})+(?!\p{L})\.?|[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{N}]/gu

/** Web addresses, mail addresses, handles and hashtags: numbers inside them count nothing. */
const CODE = /:\/\/|www\.|@|_|^#\S/

/** The tokens of one stretch of a text, in order. Each address or handle is one `MARK`. One pass. */
export function findFineTokens(text: string, within: Span): FineToken[] {
  const tokens: FineToken[] = []
  let previousEnd = -1
  for (const chunk of text.slice(within.start, within.end).matchAll(/\S+/g)) {
    const base = within.start + chunk.index
    if (CODE.test(chunk[0])) {
      tokens.push({
        kind: 'MARK',
        text: chunk[0],
        lower: chunk[0],
        glued: false,
        start: base,
        end: base + chunk[0].length,
      })
      previousEnd = -1
      continue
    }
    for (const match of chunk[0].matchAll(TOKEN)) {
      const start = base + match.index
      const end = start + match[0].length
      const kind = /^\d/.test(match[0]) ? 'NUMBER' : /^[\p{L}\p{M}]/u.test(match[0]) ? 'WORD' : 'MARK'
      const lower = match[0].toLowerCase().replaceAll('\u2019', "'")
      tokens.push({ kind, text: match[0], lower, glued: start === previousEnd, start, end })
      previousEnd = end
    }
  }
  return tokens
}

/** True for a word written with a capital first letter. */
export function isCapitalised(token: FineToken | undefined): boolean {
  return token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text)
}
