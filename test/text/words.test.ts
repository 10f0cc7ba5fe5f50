import { describe, expect, it } from 'vitest'
import { findWords } from '../../src/text/words.js'

describe('findWords', () => {
  it.each([
    ['“The crews’ pay,” Sen. Roe’s aide said.', ['The', 'crews', 'pay', 'Sen.', 'Roe’s', 'aide', 'said']],
    ['the U.S.’s AT&T bill, 1,200.5 in all', ['the', 'U.S.’s', 'AT&T', 'bill', '1,200.5', 'in', 'all']],
    ['It ’s anti-Vostran — don’t', ['It', 'anti-Vostran', 'don’t']],
    ['… !', []],
  ])('leaves the marks out, and a possessive with its owner: %s', (text, expected) => {
    expect(findWords(text).map((word) => word.text)).toEqual(expected)
    expect(findWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it.each([
    ['Mr.', 'Mr'],
    ['Roe’s', "ROE'S"],
    ['Vučić', 'VUCIC'],
    ['U.S.', 'u.s'],
  ])('has one key for %s and %s', (a, b) => {
    const keyOf = (text: string) => findWords(text).map((word) => word.key)
    expect(keyOf(a)).toEqual(keyOf(b))
    expect(keyOf(a)).toHaveLength(1)
  })

  it('keeps within the stretch it is given', () => {
    expect(findWords('By Sen. Roe’s aide', { start: 3, end: 11 }).map((word) => word.text)).toEqual(['Sen.', 'Roe'])
  })
})
