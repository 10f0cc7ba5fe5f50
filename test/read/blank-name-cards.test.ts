import { describe, expect, it } from 'vitest'
import { blankNameCards } from '../../src/read/page-text/blank-name-cards.js'

/** What a reader sees of it: runs of blanks as one. */
const seen = (text: string) => blankNameCards(text).replace(/ +/g, ' ')

describe('cards that a page prints behind names', () => {
  it('become blanks, so that no offset moves', () => {
    const text =
      'Governor Ilva Maren Ilva Jo MarenSenate to vote on dam Poll: Maren ahead MORE said on Monday she would stay.'
    expect(blankNameCards(text)).toHaveLength(text.length)
    expect(seen(text)).toBe('Governor Ilva Maren said on Monday she would stay.')
    expect(blankNameCards(text).indexOf('said')).toBe(text.indexOf('said'))
  })

  it.each([
    [
      'with a nickname in the full name',
      'Tam Orrell Benedict (Tam) Edward OrrellHouse votes on ferry MORE (Mellin) agreed.',
      'Tam Orrell (Mellin) agreed.',
    ],
    ['that begins with a number', 'Nela Brask Nela Brask2030 race opens MORE agreed.', 'Nela Brask agreed.'],
    [
      'right behind the name that the article prints',
      'Judge Pia DornPia DornCourt clears dam Dorn leaves MORE, who wrote it',
      'Judge Pia Dorn , who wrote it',
    ],
    [
      'one after the other',
      'Ana Rell Ana RellDam open MORE and Jon Pell Jon PellDam shut MORE met.',
      'Ana Rell and Jon Pell met.',
    ],
    ['of a name that ends on two letters', 'Kan Do Un Kan Do UnTalks end MORE left.', 'Kan Do Un left.'],
  ])('%s', (_, text, expected) => {
    expect(seen(text)).toBe(expected)
  })

  it.each([
    'Ilva Maren wants MORE of it.',
    'Anna McCarren met Rosa MacIver, who asks for MORE.',
    'Ilva Maren met DeLong. The crowd called for "MORE".',
    'Ilva Maren spoke.\nMarenSenate to vote MORE said.',
    'Maren paid for the big MarenSenate sign, MORE than once.',
  ])('leave other words alone: %s', (text) => {
    expect(blankNameCards(text)).toBe(text)
  })
})
