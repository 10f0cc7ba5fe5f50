import { describe, expect, it } from 'vitest'
import { findPieces } from '../../src/text/find-pieces.js'
import { findTokens } from '../../src/text/tokens.js'

const whole = (text: string) => ({ start: 0, end: text.length })
const tokens = (text: string) => findTokens(text, whole(text)).map((token) => token.text)
const pieces = (text: string) => findPieces(text, whole(text)).map((token) => token.text)

describe('findTokens', () => {
  it.each([
    ['Sen. J. Roe’s plan', ['Sen.', 'J.', 'Roe', "'s", 'plan']],
    ['the U.S. Senate won. I did.', ['the', 'U.S.', 'Senate', 'won', '.', 'I', 'did', '.']],
    ['anti-Vostranian AT&T’s don’t 1,200.5m', ['anti-Vostranian', 'AT&T', "'s", 'don’t', '1,200.5', 'm']],
    ['till 5 p.m in the U.S.A (T.O’Roe)', ['till', '5', 'p.m', 'in', 'the', 'U.S.A', '(', 'T.', 'O’Roe', ')']],
    ['voters’ “Ştefan’ssen” x- 5½ 😀', ['voters', "'", '“', 'Ştefan’ssen', '”', 'x', '-', '5½', '😀']],
  ])('%s', (text, expected) => {
    expect(tokens(text)).toEqual(expected)
  })

  it('says where each stands, and which are words with a capital', () => {
    expect(findTokens('By Sen. Roe', { start: 3, end: 11 })).toMatchObject([
      { start: 3, end: 7, kind: 'word', text: 'Sen.', lower: 'sen', capital: true },
      { start: 8, end: 11, kind: 'word', text: 'Roe', lower: 'roe', capital: true },
    ])
  })

  it.each([
    ['Roe’s', ['word', 'possessive']],
    ["ROE'S plan", ['word', 'possessive', 'word']],
    ['Roe s', ['word', 'word']],
    ['voters’ 12', ['word', 'mark', 'number']],
  ])('tells of what kind each is: %s', (text, kinds) => {
    expect(findTokens(text, whole(text)).map(({ kind }) => kind)).toEqual(kinds)
  })

  it('reads words that share a place with others as they stand', () => {
    const text = Array.from({ length: 200_000 }, (_, i) => `Roe${i}`).join(' ')
    expect(tokens(text)).toEqual(text.split(' '))
  })
})

describe('findPieces', () => {
  it.each([
    ['Covid-19 hit 1,200.5m, not 3.', ['Covid', '-', '19', 'hit', '1,200.5', 'm', ',', 'not', '3', '.']],
    ['at 5 p.m. in the U.S.A by a.b.cd', ['at', '5', 'p.m.', 'in', 'the', 'U.S.A', 'by', 'a.b.', 'cd']],
    ['Roe’s U.K.’s 1990’s anti-war', ['Roe’s', 'U.K.', '’', 's', '1990', '’', 's', 'anti', '-', 'war']],
    ['$1.2m, 25.12.2023, roe@mail.example', ['$', '1.2', 'm', ',', '25.12.2023', ',', 'roe@mail.example']],
    ['don’t see www.roe.example or #roe ½', ['don’t', 'see', 'www.roe.example', 'or', '#roe']],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })
})
