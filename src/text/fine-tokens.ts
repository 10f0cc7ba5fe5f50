import type { Span } from '../model/span.js'
import { ACCENT, DIGIT, LETTER, MARK, classAt, widthAt } from './char-class.js'
import { KnownWords } from './known-words.js'
import { listsOf } from './word-lists.js'

/** What the letters of a fine token show, wherever it stands. */
export interface FineLook {
  readonly kind: 'WORD' | 'NUMBER' | 'MARK'
  readonly text: string
  /** Lower case, straight apostrophes. */
  readonly lower: string
  /** The lists that have it, a bit each: see `isIn`. */
  readonly lists: number
}

/** A word, a number in digits, or one mark of a sentence: the grain at which figures and sources are read. */
export interface FineToken extends FineLook, Span {
  /** No space stands before it: "-" and "19" of "COVID-19". */
  readonly glued: boolean
}

/** Web addresses, mail addresses, handles and hashtags: numbers inside them count nothing. */
const CODE = /:\/\/|www\.|@|_|^#\S/

/** What stands in every stretch that holds an address, a handle or a hashtag. */
const MAY_HOLD_CODE = /[@_#]|:\/\/|www\./

/**
 * The tokens of one stretch of a text, in order: "U.S." and "p.m." are one, so are "1,200" and "25.12.2023"; hyphens stand
 * alone. Each address or handle is one `MARK`. One pass.
 */
export function findFineTokens(text: string, within: Span): FineToken[] {
  const tokens: FineToken[] = []
  const part = text.slice(within.start, within.end)
  if (!MAY_HOLD_CODE.test(part)) {
    addTokens(tokens, text, within.start, within.end)
    return tokens
  }
  for (const { 0: chunk, index } of part.matchAll(/\S+/g)) {
    const start = within.start + index
    const end = start + chunk.length
    if (CODE.test(chunk)) tokens.push({ kind: 'MARK', text: chunk, lower: chunk, lists: 0, glued: false, start, end })
    else addTokens(tokens, text, start, end)
  }
  return tokens
}

const LOOKS = new KnownWords(readLook)

function addTokens(tokens: FineToken[], text: string, from: number, to: number): void {
  let behind = -1
  let at = from
  while (at < to) {
    const end = tokenEnd(text, at, to)
    if (end === null) {
      at += widthAt(text, at)
      continue
    }
    const { kind, text: word, lower, lists } = LOOKS.of(text, at, end)
    tokens.push({ kind, text: word, lower, lists, glued: at === behind, start: at, end })
    at = behind = end
  }
}

function readLook(text: string): FineLook {
  const lower = text.toLowerCase().replaceAll('\u2019', "'")
  return { kind: kindOf(text), text, lower, lists: listsOf(lower) }
}

function kindOf(text: string): FineToken['kind'] {
  if (isLetterAt(text, 0)) return 'WORD'
  return classAt(text, 0) === DIGIT ? 'NUMBER' : 'MARK'
}

/** Where the token ends that begins at a place; null where none does: a blank, a fraction. */
function tokenEnd(text: string, at: number, end: number): number | null {
  const charClass = classAt(text, at)
  if (charClass === DIGIT) return numberEnd(text, at, end)
  if (charClass === LETTER) return dottedEnd(text, at, end) ?? wordEnd(text, at, end)
  if (charClass === ACCENT) return wordEnd(text, at, end)
  return charClass === MARK ? at + widthAt(text, at) : null
}

/** "1,200", "25.12.2023": digits, with a point or comma between them. */
function numberEnd(text: string, from: number, end: number): number {
  let at = from
  do {
    at++
    while (at < end && classAt(text, at) === DIGIT) at++
  } while (at + 1 < end && '.,'.includes(text.charAt(at)) && classAt(text, at + 1) === DIGIT)
  return at
}

/** "U.S.", "p.m": letters with points between them, as far as each stands alone. */
function dottedEnd(text: string, from: number, end: number): number | null {
  let behind: number | null = null
  let at = from + widthAt(text, from)
  while (at + 1 < end && text.charAt(at) === '.' && classAt(text, at + 1) === LETTER) {
    const next = at + 1 + widthAt(text, at + 1)
    if (next < end && classAt(text, next) === LETTER) break
    behind = at = next
  }
  return behind !== null && behind < end && text.charAt(behind) === '.' ? behind + 1 : behind
}

/** Letters and accents, with an apostrophe between them. */
function wordEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end) {
    if (isLetterAt(text, at)) at += widthAt(text, at)
    else if (isApostrophe(text.charCodeAt(at)) && at + 1 < end && isLetterAt(text, at + 1)) at++
    else break
  }
  return at
}

function isLetterAt(text: string, at: number): boolean {
  return classAt(text, at) >= LETTER
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** True for a word written with a capital first letter. */
export function isCapitalised(token: FineToken | undefined): boolean {
  if (token?.kind !== 'WORD') return false
  const code = token.text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(token.text)
}
