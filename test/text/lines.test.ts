import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findLines } from '../../src/text/lines.js'
import { splitTrimmed, trimEndMarks, trimMarks } from '../../src/text/trim-marks.js'
import { trimSpan } from '../../src/text/trim-span.js'

/** The lines of a text, `_` standing for a blank line (or an end of the text) before or behind. */
const lines = (text: string) =>
  findLines(text).map(
    ({ start, end, blankBefore, blankAfter }) =>
      `${blankBefore ? '_' : ''}${text.slice(start, end)}${blankAfter ? '_' : ''}`,
  )

describe('findLines', () => {
  it.each<[string, string[]]>([
    ['One', ['_One_']],
    ['One\nTwo', ['_One', 'Two_']],
    ['One\n\nTwo', ['_One_', '_Two_']],
    ['One\r\nTwo\r\n\r\nThree', ['_One', 'Two_', '_Three_']],
    ['One\u2028Two\u2029\u2029Three', ['_One', 'Two_', '_Three_']],
    ['One\n  \nTwo', ['_One_', '_Two_']],
    ['  One  \n\tTwo ', ['_One', 'Two_']],
    ['\n\nOne\n', ['_One_']],
    ['  ', []],
    ['', []],
    ['One\nTwo\nThree', ['_One', 'Two', 'Three_']],
  ])('%j', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('trimming', () => {
  it.each([
    ['  Roe, ', ',', 'Roe', '  Roe'],
    ['"Roe"', '"', 'Roe', '"Roe'],
    ['.,.', '.,', '', ''],
    ['', '.', '', ''],
    ['Roe', '.', 'Roe', 'Roe'],
  ])('%j without %j at its ends', (text, marks, atBoth, atEnd) => {
    expect(trimMarks(text, marks)).toBe(atBoth)
    expect(trimEndMarks(text, marks)).toBe(atEnd)
  })

  it('splits into parts that say something', () => {
    expect(splitTrimmed(' Roe ; ;Duarte;', ';')).toEqual(['Roe', 'Duarte'])
    expect(splitTrimmed('', ';')).toEqual([])
  })

  it('takes blank space off a span, and nothing else', () => {
    const blank = fc.stringMatching(/^[ \t\n\r\f\v\u00a0\u2028\u2029\u202f\u3000]*$/)
    fc.assert(
      fc.property(blank, fc.constantFrom('', 'Roe', 'Roe said'), blank, (before, middle, behind) => {
        const text = before + middle + behind
        const { start, end } = trimSpan(text, { start: 0, end: text.length })
        expect(text.slice(start, end)).toBe(middle)
      }),
    )
    for (const mark of ['\t', '\r', '\b', '\u000e']) {
      const isBlank = mark === '\t' || mark === '\r'
      expect(trimSpan(`${mark}x${mark}`, { start: 0, end: 3 })).toEqual(
        isBlank ? { start: 1, end: 2 } : { start: 0, end: 3 },
      )
    }
    expect(trimSpan(' a b ', { start: 2, end: 3 }).start).toBe(3)
    expect(trimSpan('Roe', { start: 3, end: 3 })).toEqual({ start: 3, end: 3 })
    expect(trimSpan('Roe said', { start: 0, end: 3 })).toEqual({ start: 0, end: 3 })
  })
})
