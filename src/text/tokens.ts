import { ALWAYS_INSIDE, SOMETIMES_INSIDE } from '../lexicon/abbreviations.js'
import type { Span } from '../model/span.js'
import { ACCENT, BLANK, LETTER, MARK, classAt, isInWord, runEnd, widthAt } from './char-class.js'
import { KnownWords } from './known-words.js'
import { nounKind, type NounKind } from './noun-kind.js'
import type { TokenKind } from './token-kind.js'
import { trimEndMarks } from './trim-marks.js'
import { wordClass, wordShape } from './word-class.js'
import { listsOf } from './word-lists.js'

/** What the letters of a token show, wherever it stands. */
export interface TokenLook {
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean
  /** The lists that have it, a bit each: see `isIn`. */
  readonly lists: number
  readonly noun: NounKind | null
  /** What the lists of names know of it, and how it is written: see `wordClass` and `wordShape`. */
  readonly nameClass: string
  readonly shape: string
  /** True for what is one piece: no hyphen, stop or change from letters to digits parts it. See `splitTokens`. */
  readonly whole: boolean
}

/** The smallest piece that the extractor reads. */
export interface Token extends TokenLook, Span {
  /** No space stands before it: "-" and "19" of "COVID-19". */
  readonly glued: boolean
}

/** True for a word written with a capital first letter. */
export function isCapitalised(token: TokenLook | undefined): boolean {
  return token?.capital === true
}

/** The tokens of one stretch of text, in order: "Sen. Roe's" is `Sen.` `Roe` `'s`. One pass. */
export function findTokens(text: string, within: Span): Token[] {
  const tokens: Token[] = []
  let at = within.start
  while (at < within.end) {
    const charClass = classAt(text, at)
    if (charClass === BLANK) {
      at++
      continue
    }
    const last = tokens[tokens.length - 1]
    if (last?.end === at && text.charCodeAt(at) === STOP && last.kind === 'word' && takesStop(last)) {
      at++
      tokens[tokens.length - 1] = tokenOf(text, last.start, at, last.glued)
      continue
    }
    const end = charClass === MARK ? markEnd(text, at, within.end) : wordEnd(text, at, within.end)
    tokens.push(tokenOf(text, at, end, last?.end === at))
    at = end
  }
  return tokens
}

const LOOKS = new KnownWords(readLook)

function tokenOf(article: string, start: number, end: number, glued: boolean): Token {
  return placeToken(LOOKS.of(article, start, end), start, end, glued)
}

/** A token of a look at its place. Every token is made here, so that all have one shape, which makes them fast to read. */
export function placeToken(look: TokenLook, start: number, end: number, glued: boolean): Token {
  const { kind, text, lower, capital, lists, noun, nameClass, shape, whole } = look
  return { start, end, glued, kind, text, lower, capital, lists, noun, nameClass, shape, whole }
}

/** Reads what the letters of a token show. "Sen." is "sen" in lower case, "U.S." is "u.s.". */
export function readLook(printed: string): TokenLook {
  const text = isApostrophe(printed.charCodeAt(0)) ? `'${printed.slice(1)}` : printed
  const bare = trimEndMarks(text, '.')
  const word = bare === '' || bare.includes('.') ? text : bare
  const lower = word.toLowerCase()
  const kind = tokenKind(lower)
  const capital = kind === 'word' && word !== lower && startsHigh(word)
  const read = { kind, text, lower, capital, lists: listsOf(lower) }
  const noun = nounKind(lower, kind === 'word')
  const nameClass = wordClass(read)
  return {
    kind,
    text,
    lower,
    capital,
    lists: read.lists,
    noun,
    nameClass,
    shape: wordShape(read),
    whole: WHOLE.test(text),
  }
}

const WHOLE = /^(?:[\p{L}\p{M}]+(?:'(?!s$)[\p{L}\p{M}]+)*|\p{L}(?:\.\p{L})+\.?|\d+(?:[.,]\d+)*|[^\p{L}\p{M}\p{N}])$/u

const STOP = 0x2e
const COMMA = 0x2c

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** What joins the parts of one word: "anti-Russian", "AT&T". */
function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x26 || code === 0x2010 || code === 0x2011
}

/** One mark, or a possessive ending. */
function markEnd(text: string, at: number, end: number): number {
  return isApostrophe(text.charCodeAt(at)) && isLoneS(text, at + 1, end) ? at + 2 : at + widthAt(text, at)
}

/** An "s" behind an apostrophe with which the word ends. */
function isLoneS(text: string, at: number, end: number): boolean {
  if (at >= end || (text.charCodeAt(at) | 0x20) !== 0x73) return false
  return at + 1 >= end || !isInWord(text, at + 1) || classAt(text, at + 1) === ACCENT
}

/** An abbreviation of single letters ("U.S."), or letters and digits with inner hyphens, apostrophes and points. */
function wordEnd(text: string, from: number, end: number): number {
  const dotted = dottedEnd(text, from, end)
  if (dotted !== null) return dotted
  let at = runEnd(text, from, end)
  while (at + 1 < end) {
    const code = text.charCodeAt(at)
    if (code === STOP || code === COMMA) {
      const behind = numberEnd(text, at + 1, end)
      if (behind === at + 1) break
      at = behind
    } else if (isJoint(code) || (isApostrophe(code) && !isLoneS(text, at + 1, end))) {
      if (!isInWord(text, at + 1)) break
      at = runEnd(text, at + 1, end)
    } else break
  }
  return at
}

function numberEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isInWord(text, at) && classAt(text, at) < LETTER) at += widthAt(text, at)
  return at
}

function dottedEnd(text: string, from: number, end: number): number | null {
  let letters = 0
  let at = from
  while (at < end && classAt(text, at) === LETTER) {
    const stop = at + widthAt(text, at)
    if (stop >= end || text.charCodeAt(stop) !== STOP) {
      // "p.m", "U.S.A": the last letter has no stop.
      if (letters > 0 && !goesOn(text, stop, end)) return stop
      break
    }
    at = stop + 1
    letters++
  }
  return letters > 1 ? at : null
}

/** True where more of a word stands: "T.O'Gorman", "J.K-Roe". */
function goesOn(text: string, at: number, end: number): boolean {
  if (at >= end) return false
  const code = text.charCodeAt(at)
  return isInWord(text, at) || isJoint(code) || isApostrophe(code)
}

function takesStop(token: Token): boolean {
  if (token.text.length === 1) return token.capital && token.text !== 'I'
  return (
    token.text.length <= 6 && (ALWAYS_INSIDE.has(token.lower) || (SOMETIMES_INSIDE.has(token.lower) && token.capital))
  )
}

function tokenKind(lower: string): TokenKind {
  if (lower === "'s") return 'possessive'
  const charClass = classAt(lower, 0)
  if (charClass === LETTER || charClass === ACCENT) return 'word'
  return charClass > MARK ? 'number' : 'mark'
}

function startsHigh(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase() || /^[\uD801\uD83A]/.test(first)
}
