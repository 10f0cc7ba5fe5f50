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
    'Shut! | Why? | Wait… | Go. | 港口关闭。 | 明天开放。',
    'Why?! | Nobody knew... | Roe did.',
    '“Wait…” | The crowd waited.',
    '“Why?” | “Nobody knows.”',
    '"Why?" | "Nobody said so."',
    '"It is late." Roe said.',
    '"It is late." | The mayor then described how she left.',
    '“ It is late. ” | Citing the storm, Roe left.',
    '“Why?” the deputy mayor of Karsk asked.',
    '“Why?” | The old deputy mayor of Karsk asked.',
    '“Why?” Roe asked, and left.',
    '“Why?” | Asked, nobody answered.',
    '“Why?” | Said. | Roe left.',
    '“Why?” | A crowd. | Roe asked.',
    'It was in the U.S. | The vote failed in the U.S. House.',
    'It rose in the U.S. 12 died.',
    'He lives in the D.R.C. | She left the D.R.C. Roe stayed.',
    'It opened at 5 p.m. | The crowd left.',
    'It is at St. Roe Street. | They met Gen. Roe.',
    'See No. 5.',
    'It was 1.5 km off. | Karsk-Sen. | Roe left.',
    'He waited . . . | Then he left.',
    'He left.She stayed.',
    'He left. and stayed.',
    'He left. | 5 stayed. | (Roe did not.) | — Others did. | • More did. | «Yes.»',
    'Nobody left.” | Roe stayed.’ | All did.) | Some did.] | None did.»',
    'The U.S. and the E.U. met. | They left',
    'Plan B. was off. | It failed.',
  ])('%s', (expected) => {
    expect(marked(expected.replaceAll(' | ', ' '))).toBe(expected)
  })

  it('ends a sentence at an empty line and not at a single line break', () => {
    expect(marked('A title\n\nThe first\nsentence. Another')).toBe('A title | The first\nsentence. | Another')
  })

  it.each([
    ['A title\n \t\nThe first. ', ['A title', 'The first.']],
    ['One.\r\n\r\nTwo', ['One.', 'Two']],
    ['One\r\n\r\nTwo', ['One', 'Two']],
    ['\u00a0One.\u00a0\u2003Two.\u00a0', ['One.', 'Two.']],
    ['One.\tTwo.', ['One.', 'Two.']],
    ['One. \u{1F600} Two.', ['One. \u{1F600} Two.']],
    ['One. \u{1D400}two.', ['One.', '\u{1D400}two.']],
    ['One\n', ['One']],
    ['One\n ', ['One']],
    ['\n\nOne\n\n\n\nTwo\n\n', ['One', 'Two']],
    ['   ', []],
    ['', []],
    ['…', ['…']],
    ['He saw Abcdefghijk. Roe left.', ['He saw Abcdefghijk.', 'Roe left.']],
  ])('knows all kinds of blank space: %j', (text, expected) => {
    expect(findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(
      expected,
    )
  })

  it('does not look for the speaker beyond its stretch', () => {
    const text = '“Why?” The mayor asked.'
    expect(findSentences(text, { start: 0, end: 23 })).toHaveLength(1)
    expect(findSentences(text, { start: 0, end: 16 })).toHaveLength(2)
    expect(findSentences(text, { start: 0, end: 99 })).toHaveLength(1)
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
