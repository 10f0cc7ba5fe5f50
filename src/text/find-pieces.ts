import type { Span } from '../model/span.js'
import { KnownWords } from './known-words.js'
import { findTokens, placeToken, readLook, type Token, type TokenLook } from './tokens.js'

/** Web addresses, mail addresses, handles and hashtags: numbers inside them count nothing. */
const CODE = /:\/\/|www\.|@|_|^#\S/

/** What stands in every stretch that holds an address, a handle or a hashtag. */
const MAY_HOLD_CODE = /[@_#]|:\/\/|www\./

/** A number, a word with its apostrophes, or a mark. Fractions are no piece. */
const PIECE = /\d+(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|\P{N}/gu

/**
 * The pieces in which numbers and names of sources are read: "COVID-19" is three, "$1.2m" too, "Sen." two; "Roe's" is one
 * word, and so are "p.m." and "25.12.2023". Each address or handle is one mark. Most tokens are a piece as they stand.
 */
export function splitTokens(text: string, tokens: readonly Token[]): Token[] {
  const pieces: Token[] = []
  const first = tokens[0]
  const last = tokens[tokens.length - 1]
  if (first === undefined || last === undefined) return pieces
  const mayHoldCode = MAY_HOLD_CODE.test(text.slice(first.start, last.end))
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (mayHoldCode && (i === 0 || !token.glued)) {
      const end = chunkEnd(tokens, i)
      const chunk = text.slice(token.start, tokens[end - 1]?.end)
      if (CODE.test(chunk)) {
        const { start } = token
        pieces.push(placeToken(codeLook(chunk), start, start + chunk.length, false))
        i = end - 1
        continue
      }
    }
    const owner = isOwner(token, tokens[i + 1])
    if (owner) i++
    if (token.whole && !owner) pieces.push(token)
    else addPieces(pieces, text, token, tokens[i]?.end ?? token.end)
  }
  return pieces
}

/** "Roe" of "Roe's"; what ends with a stop keeps it: "the U.K.'s". */
function isOwner(token: Token, next: Token | undefined): boolean {
  return token.kind === 'word' && next?.kind === 'possessive' && next.glued && !token.text.endsWith('.')
}

/** The pieces of one stretch of text. */
export function findPieces(text: string, within: Span): Token[] {
  return splitTokens(text, findTokens(text, within))
}

/** Where the tokens end that stand together with one, no blank between them. */
function chunkEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  while (tokens[end]?.glued === true) end++
  return end
}

interface Part extends Span {
  readonly look: TokenLook
}

const PARTS = new KnownWords(readParts)

function readParts(printed: string): readonly Part[] {
  return Array.from(printed.matchAll(PIECE), ({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
    look: { ...readLook(part.replaceAll('\u2019', "'")), text: part },
  }))
}

function addPieces(pieces: Token[], text: string, { start, glued }: Token, end: number): void {
  let behind = glued ? 0 : -1
  for (const part of PARTS.of(text, start, end)) {
    pieces.push(placeToken(part.look, start + part.start, start + part.end, part.start === behind))
    behind = part.end
  }
}

function codeLook(text: string): TokenLook {
  return { ...readLook('@'), text, lower: text }
}
