import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffTexts, toWordEdits } from '../../src/compare/word-edits.js'
import { nameDifferences } from '../../src/compare/name-differences.js'
import { findWords } from '../../src/text/words.js'

function differences(from: string, to: string): string[] {
  return nameDifferences(diffTexts(from, to), from, to).map(
    ({ kind, from: a, to: b }) => `${kind} ${a ?? '-'} > ${b ?? '-'}`,
  )
}

describe('the edits between two renderings', () => {
  it('rebuild both sides, word by word', () => {
    const phrase = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.constantFrom('we', 'never', 'closed,', 'the', '[old]', '"port"', 'No.'), { maxLength: 20 })
        .map((w) => w.join(' ')),
    )
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        const edits = toWordEdits(diffTexts(a, b), a, b)
        const words = (text: string): string[] => findWords(text).map((word) => word.text)
        expect(edits.flatMap(({ from }) => words(from ?? ''))).toEqual(words(a))
        expect(edits.flatMap(({ to }) => words(to ?? ''))).toEqual(words(b))
      }),
    )
  })

  it.each([
    ['We never closed the port', 'we never closed the Port.', []],
    ['We shall reopen the harbour at once', 'We shall storm the harbour at once', ['REWORDED reopen > storm']],
    ['Our labour was in vain', 'Our labor was in vain', ['RESPELLED labour > labor']],
    ['Ships from Tsvetkovo may enter', 'Ships from Cvetkovo may enter', ['RESPELLED Tsvetkovo > Cvetkovo']],
    ['All 21 boats came back', 'All twenty-one boats came back', ['RESPELLED 21 > twenty-one']],
    ['The United States gave us boats', 'The U.S. gave us boats', ['RESPELLED United States > U.S.']],
    ['They will not land here', 'They will not land [in Lorn] here', ['INSERTED - > [in Lorn]']],
    ['He will not land here', '[Olm] will not land here', ['INSERTED He > [Olm]']],
    ['The wall is old, and we have no stone', 'The wall is old', ['TRUNCATED and we have no stone > -']],
    ['The wall is old', 'Believe me, the wall is old', ['EXTENDED - > Believe me']],
    ['No boats were seen, and no nets were found', 'No nets were found', ['TRUNCATED No boats were seen, and > -']],
    [
      'They lit the fires that they themselves feared',
      'They lit the fires that they feared themselves',
      ['REWORDED themselves feared > feared themselves'],
    ],
    ['We will never leave this quay', 'We will … leave this quay', ['TRUNCATED never > -']],
    ['We will never ever leave this quay', 'We will ... leave this quay', ['TRUNCATED never ever > -']],
    ['They may, of course, land here', 'They may […] land here', ['TRUNCATED of course > -']],
    ['They are . . . welcome here', 'They are always welcome here', ['EXTENDED - > always']],
    ['We will never leave this quay', 'We will leave this quay', ['REWORDED never > -']],
    ['It is, in our opinion, enough', 'It is, we believe, enough', ['REWORDED in our opinion > we believe']],
    ['The attempts of the crews failed', 'Attempts by the crews failed', ['REWORDED The > -', 'REWORDED of > by']],
    [
      'Money does not come easily to us these days',
      'Funds are scarce right now',
      ['REWORDED Money does not come easily to us these days > Funds are scarce right now'],
    ],
  ])('%s | %s', (from, to, named) => {
    expect(differences(from, to)).toEqual(named)
  })
})
