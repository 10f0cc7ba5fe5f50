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
    ["she'll they’ve I'd ROE'S x's. 's", ["she'll", 'they’ve', "I'd", 'ROE', "'S", 'x', "'s", '.', "'s"]],
    ['Roe’', ['Roe', "'"]],
    ['A. I. i. Jan. jan. Sept. Messrs. Mr.', ['A.', 'I', '.', 'i', '.', 'Jan.', 'jan', '.', 'Sept.', 'Messrs.', 'Mr.']],
    [
      'U.S a.b. A.B, U.S.-led U.S.’s x.y1 a.',
      ['U.S', 'a.b.', 'A.B', ',', 'U.S.', '-', 'led', 'U.S.', "'s", 'x', '.', 'y1', 'a', '.'],
    ],
    ['1,200. 1,a 12.5.2023 1,', ['1,200', '.', '1', ',', 'a', '12.5.2023', '1', ',']],
    ['Karsk‐based Karsk‑based Karsk–based', ['Karsk‐based', 'Karsk‑based', 'Karsk', '–', 'based']],
    ['𝐀bc 𐐀bc e\u0301te\u0301 a😀b', ['𝐀bc', '𐐀bc', 'e\u0301te\u0301', 'a', '😀', 'b']],
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
    ['½ Ⅳ 5½ \u0301a', ['number', 'number', 'number', 'word']],
    ['sense 5s', ['word', 'number']],
  ])('tells of what kind each is: %s', (text, kinds) => {
    expect(findTokens(text, whole(text)).map(({ kind }) => kind)).toEqual(kinds)
  })

  it.each([
    ['Roe', 'roe', true],
    ['roe', 'roe', false],
    ['Élan', 'élan', true],
    ['𐐀bc', '𐐨bc', true],
    ['𝐀bc', '𝐀bc', false],
    ['iPhone', 'iphone', false],
    ['U.S.', 'u.s.', true],
    ['Sen.', 'sen', true],
    ['5A', '5a', false],
    ['’s', "'s", false],
    ['.', '.', false],
    ['…', '…', false],
  ])('knows %s in lower case, and whether it has a capital', (text, lower, capital) => {
    expect(findTokens(text, whole(text))).toMatchObject([{ lower, capital }])
  })

  it('says which stand together', () => {
    expect(findTokens('COVID-19, (Roe) x', whole('COVID-19, (Roe) x')).map(({ glued }) => glued)).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it('keeps within the stretch it is given', () => {
    const cut = (text: string, end: number) =>
      findTokens(text, { start: 0, end }).map((token) => text.slice(0, end) && token.text)
    expect(cut('Roe’s', 4)).toEqual(['Roe', "'"])
    expect(cut('U.S.A', 4)).toEqual(['U.S.'])
    expect(cut('U.S.A', 3)).toEqual(['U.S'])
    expect(cut('Karsk-based', 6)).toEqual(['Karsk', '-'])
    expect(cut('Karsk-based', 8)).toEqual(['Karsk-ba'])
    expect(cut('1,200', 3)).toEqual(['1,2'])
    expect(cut('Sen. Roe', 3)).toEqual(['Sen'])
    expect(cut('Roe’sx', 5)).toEqual(['Roe', "'s"])
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
    ['https://roe.example/a_b, x://y a_b a@b', ['https://roe.example/a_b,', 'x://y', 'a_b', 'a@b']],
    ['see # 5 and a#b or #', ['see', '#', '5', 'and', 'a', '#', 'b', 'or', '#']],
    ['Roe-Duarte’s U.S.-led 5A x1 1st', ['Roe', '-', 'Duarte’s', 'U.S.', '-', 'led', '5', 'A', 'x', '1', '1', 'st']],
    ['voters’ Roe’s. O’Roe’s I’d’ve', ['voters', "'", 'Roe’s', '.', 'O’Roe’s', 'I’d’ve']],
    ['', []],
    ['  ', []],
    ['don’t see www.roe.example or #roe ½', ['don’t', 'see', 'www.roe.example', 'or', '#roe']],
  ])('%s', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  it('says where each stands, and which stand together', () => {
    const text = 'At U.S.-led a@b.example, Roe-Duarte’s'
    for (const { start, end, text: piece } of findPieces(text, { start: 3, end: text.length })) {
      expect(text.slice(start, end)).toBe(piece)
    }
    expect(findPieces(text, { start: 3, end: text.length }).map(({ glued }) => glued)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ])
    expect(findPieces('(Roe-led)', { start: 1, end: 8 }).map(({ glued }) => glued)).toEqual([false, true, true])
    expect(findPieces('Roe’s', whole('Roe’s'))).toMatchObject([{ lower: "roe's", text: 'Roe’s', kind: 'word' }])
    expect(findPieces('a@B', whole('a@B'))).toMatchObject([{ lower: 'a@B', kind: 'mark' }])
  })
})
