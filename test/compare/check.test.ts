import { describe, expect, it } from 'vitest'
import { judgeQuotation } from '../../src/compare/check/judge-quotation.js'
import type { AskedQuotation, Witness } from '../../src/compare/check/witness.js'

const SAID = 'We do not know when the old pier will open again, and 14 crews are waiting for the board to decide'

function witness(text: string, more: Partial<Witness> = {}): Witness {
  return {
    articleId: 'a1',
    text,
    span: { start: 100, end: 100 + text.length },
    speaker: 'Ines Duarte',
    isPerson: true,
    isReported: false,
    ...more,
  }
}

function asked(text: string, more: Partial<AskedQuotation> = {}): AskedQuotation {
  return { text, speaker: 'Ines Duarte', isPerson: true, isDenied: false, ...more }
}

function verdict(text: string, more: Partial<AskedQuotation> = {}, witnesses = [witness(SAID)]): string {
  return judgeQuotation(asked(text, more), witnesses).verdict
}

describe('the verdict on a quotation', () => {
  it.each([
    ['the whole', SAID, 'VERBATIM'],
    ['other marks and capitals', `${SAID.toUpperCase()}!`, 'VERBATIM'],
    ['a word in brackets', SAID.replace('the board', '[the harbour board]'), 'VERBATIM'],
    ['another word', SAID.replace('waiting', 'hoping'), 'ALTERED'],
    ['a small word', SAID.replace('for the board', 'for a board'), 'ALTERED'],
    ['a word more', SAID.replace('crews are', 'crews are still'), 'ALTERED'],
    ['a negation more', SAID.replace('crews are', 'crews are not'), 'ALTERED'],
    ['a negation less', SAID.replace('do not', ''), 'ALTERED'],
    ['a part behind a negation', 'when the old pier will open again', 'ALTERED'],
    ['words missing', SAID.replace('for the board ', ''), 'CUT'],
    ['another number', SAID.replace('14', '41'), 'OTHER_FIGURE'],
    ['something else', 'The moon is made of green cheese and will be sold at a discount', 'NOT_FOUND'],
    ['a word or two that anybody says, altered', 'old piers', 'NOT_FOUND'],
  ])('that has %s', (_what, text, expected) => {
    expect(verdict(text)).toBe(expected)
  })

  it('is for a part of a sentence in which nothing is denied', () => {
    const plain = [witness('They say the old pier will open again.')]
    expect(verdict('the old pier will open again', {}, plain)).toBe('VERBATIM')
  })

  it('is for the draft where the draft itself denies the words', () => {
    expect(verdict('when the old pier will open again', { isDenied: true })).toBe('VERBATIM')
  })

  it('is cut where an "unless" behind it is lost', () => {
    const whole = [witness('We will open the pier on Monday unless it rains.')]
    expect(verdict('We will open the pier on Monday', {}, whole)).toBe('ALTERED')
  })

  it('finds two statements made one, and one that the attribution parts', () => {
    const halves = [
      witness('The boats will come back before winter.'),
      witness('Nobody has asked the crews of Karsk.', { articleId: 'a2', speaker: 'Tom Ashby' }),
    ]
    const joined = 'The boats will come back before has asked the crews of Karsk'
    expect(verdict(joined, {}, halves)).toBe('JOINED')
    const [first, second] = halves
    const goesOn = [
      first,
      { ...second, articleId: 'a1', speaker: 'Ines Duarte', span: { start: 180, end: 220 } },
    ] as Witness[]
    expect(verdict(joined, {}, goesOn)).toBe('VERBATIM')
    expect(verdict(joined, { speaker: 'Tom Ashby' }, goesOn)).toBe('OTHER_SPEAKER')
  })

  it('is another speaker’s only where every outlet that names somebody names another', () => {
    const ashby = witness(SAID, { speaker: 'Tom Ashby' })
    expect(verdict(SAID, {}, [ashby])).toBe('OTHER_SPEAKER')
    expect(verdict(SAID, { speaker: 'Ashby' }, [ashby])).toBe('VERBATIM')
    expect(verdict(SAID, {}, [ashby, witness(SAID)])).toBe('VERBATIM')
    expect(verdict(SAID, {}, [ashby, witness(SAID, { speaker: null, isPerson: false })])).toBe('OTHER_SPEAKER')
    expect(verdict(SAID, {}, [witness(SAID, { speaker: 'Harbour Board', isPerson: false })])).toBe('VERBATIM')
    expect(verdict(SAID, { speaker: null, isPerson: false }, [ashby])).toBe('VERBATIM')
  })

  it('is that of marks where anybody printed marks', () => {
    expect(verdict(SAID, {}, [witness(SAID, { isReported: true })])).toBe('REPORTED_ONLY')
    expect(verdict(SAID, {}, [witness(SAID, { isReported: true }), witness(SAID)])).toBe('VERBATIM')
  })

  it('never comes without its proof, and proves it by the words', () => {
    for (const text of [
      SAID,
      SAID.replace('waiting', 'hoping'),
      SAID.replace('for the board ', ''),
      SAID.replace('14', '41'),
    ]) {
      const { witnesses } = judgeQuotation(asked(text), [witness(`Well. ${SAID}. That is all.`)])
      const [proof] = witnesses
      expect(proof?.witness.text.slice(proof.held?.span.start, proof.held?.span.end)).toBe(SAID)
    }
    expect(judgeQuotation(asked('The moon is made of green cheese'), [witness(SAID)]).witnesses).toEqual([])
  })
})
