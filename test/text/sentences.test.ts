import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { findSentences } from '../../src/text/sentences.js'

/** The sentences of a text, marked: a bar where one ends and the next begins. */
function marked(text: string): string {
  return findSentences(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')
}

describe('findSentences', () => {
  it.each([
    'Sen. J. Roe met the U.S. Senate on Dec. 12. | She left.',
    'It was late in the U.S. | The vote failed.',
    '“Why?” Roe asked. | Nobody knew.',
    'Nobody was as late as I. | The ferry had left.',
    'It was reviewed by J. Roe and A. Duarte.',
    '"We lost!" the deputy mayor said.',
    '"We won." | The crowd cheered.',
    'Prices rose 3.5 percent. | Wages fell.',
    'He waited … and waited.',
    'Acme Inc. sued. | Mr. Doe (the owner) paid.',
  ])('%s', (expected) => {
    expect(marked(expected.replaceAll(' | ', ' '))).toBe(expected)
  })

  it('ends a sentence at an empty line and not at a single line break', () => {
    expect(marked('A title\n\nThe first\nsentence. Another')).toBe('A title | The first\nsentence. | Another')
  })

  it('keeps within the stretch it is given', () => {
    const text = 'One. Two. Three.'
    expect(findSentences(text, { start: 5, end: 9 })).toEqual([{ start: 5, end: 9 }])
  })

  it('gives ordered spans inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let last = 0
        for (const { start, end } of findSentences(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
