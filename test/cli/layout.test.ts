import { describe, expect, it } from 'vitest'
import { shortList } from '../../src/text/wording.js'

describe('a list in one line', () => {
  it.each([
    [1, 'The Tidewater Mail'],
    [2, 'The Tidewater Mail and Radio Fen'],
    [3, 'The Tidewater Mail, Radio Fen and Coast Wire'],
    [4, 'The Tidewater Mail, Radio Fen and 2 more'],
    [5, 'The Tidewater Mail, Radio Fen and 3 more'],
  ])('of %i outlets names no more than three, or two and how many more there are', (many, printed) => {
    const outlets = ['The Tidewater Mail', 'Radio Fen', 'Coast Wire', 'Morn Herald', 'The Alder Post']
    expect(shortList(outlets.slice(0, many), 3)).toBe(printed)
  })
})
