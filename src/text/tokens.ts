import { ALWAYS_INSIDE, SOMETIMES_INSIDE } from '../lexicon/abbreviations.js'
import type { Span } from '../model/span.js'
import { APOSTROPHES, HYPHENS, matchWords } from './match-words.js'

/** What a token is: a word, a number, a possessive ending ("'s"), or one mark. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark'

/** The smallest piece that the extractor reads. */
export interface Token extends Span {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean
}

// A possessive ending, an abbreviation of single letters ("U.S."), a word with inner hyphens and apostrophes, one mark.
const TOKEN = new RegExp(
  [
    `[${APOSTROPHES}][sS](?![\\p{L}\\p{N}])`,
    `(?:\\p{L}\\.){2,}`,
    `[\\p{L}\\p{M}\\p{N}]+(?:(?:[-${HYPHENS}&]|[${APOSTROPHES}](?![sS](?![\\p{L}\\p{N}])))[\\p{L}\\p{M}\\p{N}]+|[.,]\\p{N}+)*`,
    `[^\\s\\p{L}\\p{M}\\p{N}]`,
  ].join('|'),
  'gu',
)

/** The tokens of one stretch of text, in order: "Sen. Roe's" is `Sen.` `Roe` `'s`. One pass. */
export function findTokens(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  matchWords(text.slice(within.start, within.end), TOKEN, (match, at) => {
    const start = within.start + at
    const last = tokens[tokens.length - 1]
    if (match === '.' && last !== undefined && last.end === start && last.kind === 'word' && takesStop(last)) {
      tokens[tokens.length - 1] = { ...last, end: start + 1, text: `${last.text}.` }
      return
    }
    const word = match.startsWith('\u2019') ? `'${match.slice(1)}` : match
    const lower = word.toLowerCase()
    const kind = tokenKind(lower)
    tokens.push({
      start,
      end: start + word.length,
      kind,
      text: word,
      lower,
      capital: kind === 'word' && word !== lower && startsHigh(word),
    })
  })
  return tokens
}

function takesStop(token: Token): boolean {
  if (token.text.length === 1) return token.capital && token.text !== 'I'
  return (
    token.text.length <= 6 && (ALWAYS_INSIDE.has(token.lower) || (SOMETIMES_INSIDE.has(token.lower) && token.capital))
  )
}

function tokenKind(lower: string): TokenKind {
  if (lower === "'s") return 'possessive'
  const code = lower.charCodeAt(0)
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'word'
    return code >= 0x30 && code <= 0x39 ? 'number' : 'mark'
  }
  if (/^\p{N}/u.test(lower)) return 'number'
  return /^[\p{L}\p{M}]/u.test(lower) ? 'word' : 'mark'
}

function startsHigh(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase() || /^[\uD801\uD83A]/.test(first)
}
