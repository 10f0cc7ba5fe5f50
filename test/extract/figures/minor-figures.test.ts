import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/extract/figures/find-figures.js'
import { sentencesOf } from '../sentences-of.js'
import type { Figure } from '../../../src/model/figure.js'

/** What a minor figure says: its words, lowest and highest value, unit, what is counted. */
type Said = readonly [text: string, low: number | null, high: number | null, unit: string, counted: string | null]

type Row = readonly [sentence: string, ...Said[]]

const ROWS: readonly Row[] = [
  // Ages: a word says so, or the place of the number.
  ['The 17-year-old left the pier.', ['17-year-old', 17, 17, 'DURATION a', 'age']],
  ['Duarte, six years old, left.', ['six years old', 6, 6, 'DURATION a', 'age']],
  ['Those 21 or older may vote.', ['21 or older', 21, null, 'DURATION a', 'age']],
  ['It is for adults over 21.', ['over 21', 21, null, 'DURATION a', 'age']],
  ['Ines Duarte, 77, left the pier.', ['77', 77, 77, 'DURATION a', 'age']],
  ['Ines Duarte (34) left the pier.', ['34', 34, 34, 'DURATION a', 'age']],
  ['He died at age 61 in Tolvsk.', ['61', 61, 61, 'DURATION a', 'age']],
  ['She turned 40 on Monday.', ['40', 40, 40, 'DURATION a', 'age']],
  ['Ines Duarte was 40.', ['40', 40, 40, 'DURATION a', 'age']],
  ['The crew were aged between 18 and 25.', ['between 18 and 25', 18, 25, 'DURATION a', 'age']],
  ['The keeper is in her 70s.', ['70s', 70, 79, 'DURATION a', 'age']],
  // Places in an order, and how often.
  ['It was the fifth raid of the year.', ['fifth raid', 5, 5, 'OTHER th', 'raid']],
  ['Karsk is the 15th state to do so.', ['15th state', 15, 15, 'OTHER th', 'state']],
  ['A third attempt failed.', ['third attempt', 3, 3, 'OTHER th', 'attempt']],
  ['Roe was stopped twice.', ['twice', 2, 2, 'OTHER x', null]],
  ['Roe was stopped 27 times.', ['27 times', 27, 27, 'OTHER x', null]],
  // Ballots and results.
  [
    'The board won by a 134-to-63 vote.',
    ['134-to-63 vote', 134, 134, 'COUNT', 'vote'],
    ['134-to-63 vote', 63, 63, 'COUNT', 'vote'],
  ],
  ['The board passed it 68-32.', ['68-32', 68, 68, 'COUNT', 'vote'], ['68-32', 32, 32, 'COUNT', 'vote']],
  ['They have an 8-8 record.', ['8-8 record', 8, 8, 'COUNT', 'record']],
  // Parts of a whole.
  ['Two-thirds of the vote went to Roe.', ['Two-thirds of the vote', 60, 73.34, 'PERCENT', 'vote']],
  ['Nearly half of the seats are empty.', ['Nearly half of the seats', 45, 50, 'PERCENT', 'seat']],
  [
    'It hit between half and two-thirds of homes.',
    ['between half and two-thirds of homes', 50, 66.67, 'PERCENT', 'home'],
  ],
  ['The cut was halved.', ['halved', 45, 55, 'PERCENT', null]],
  ['One in five voters stayed away.', ['One in five voters', 20, 20, 'PERCENT', 'voter']],
  ['It is fewer than one in ten.', ['fewer than one in ten', null, 10, 'PERCENT', null]],
  // Lengths of time.
  ['It came less than a month later.', ['less than a month', null, 1, 'DURATION mo', null]],
  ['It shook for about a minute.', ['about a minute', 1, 1, 'DURATION min', null]],
  ['She ran the pier for a quarter-century.', ['a quarter-century', 0.25, 0.25, 'DURATION century', null]],
  ['Roe took an eight-year offer.', ['eight-year', 8, 8, 'DURATION a', 'offer']],
  ['It came five days before the vote.', ['five days', 5, 5, 'DURATION d', null]],
  // Plain counts.
  ['The pier has six cranes.', ['six cranes', 6, 6, 'COUNT', 'crane']],
  ['It is a 225-page report.', ['225-page report', 225, 225, 'COUNT', 'page']],
  ['They hid 14 AK-47 rifles there.', ['14 AK-47 rifles', 14, 14, 'COUNT', 'rifle']],
  ['The other three boats stayed.', ['three boats', 3, 3, 'COUNT', 'boat']],
  ['Two of them got away.', ['Two', 2, 2, 'COUNT', null]],
]

const NONE: readonly string[] = [
  'He lives at 14 Harbour Street.',
  'It is a tale of the 21st century.',
  'She was first in Tolvsk in 2016.',
  'They sat on Flight 370 to Karsk.',
  'One of them left at 9 p.m. on March 3.',
  'The gun was an AK-47.',
  'He watched 60 Minutes at home.',
  'It lasted about a second.',
]

function minorFiguresOf(text: string): readonly Figure[] {
  return findFigures(text, sentencesOf(text), { quotes: [], people: [], publishedAt: null }).minorFigures
}

describe('minor figures', () => {
  it.each(ROWS.map(([sentence, ...said]) => ({ sentence, said })))('of “$sentence”', ({ sentence, said }) => {
    const round = (value: number | null): number | null => (value === null ? null : Math.round(value * 100) / 100)
    const found = minorFiguresOf(sentence).map(({ text, low, high, unit, unitSymbol, counted }) => [
      text,
      round(low),
      round(high),
      unitSymbol === null ? unit : `${unit} ${unitSymbol}`,
      counted,
    ])
    expect(found).toEqual(said)
  })

  it.each(NONE)('are not in “%s”', (sentence) => {
    expect(minorFiguresOf(sentence)).toEqual([])
  })

  it('stand apart from the figures of a list, and take nothing from them', () => {
    const text = 'Roe, 77, took an eight-year, $160 million offer, and 38 people were detained.'
    const found = findFigures(text, sentencesOf(text), { quotes: [], people: [], publishedAt: null })
    expect(found.figures.map((figure) => figure.text)).toEqual(['$160 million', '38 people'])
    expect(found.minorFigures.map((figure) => figure.text)).toEqual(['77', 'eight-year'])
  })

  it('have their place in the text', () => {
    const text = 'The quay was quiet. Ines Duarte, 77, left it in Karsk.'
    const [age] = minorFiguresOf(text)
    expect(age).toMatchObject({ span: { start: 33, end: 35 }, sentence: { start: 20, end: 54 }, place: 'Karsk' })
  })
})
