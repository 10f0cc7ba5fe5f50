import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts-of.js'

/** Every person of a text with the names printed: `full name: printed, printed`. */
const printed = (text: string) =>
  factsOf(text).people.map(
    ({ name, mentions }) =>
      `${name}: ${mentions
        .filter(({ kind }) => kind === 'NAME')
        .map((mention) => mention.text)
        .join(', ')}`,
  )

describe('the people of a short text', () => {
  it.each<[string, string[]]>([
    ['Jane Roe’s car was there. Mrs. Roe drove it.', ['Jane Roe: Jane Roe, Roe']],
    ['Jane Roe (D-Vt.) and Tom Duarte, R-Ky., spoke.', ['Jane Roe: Jane Roe', 'Tom Duarte: Tom Duarte']],
    ['Jane Roe/AFP took the picture of Tom Duarte.', ['Tom Duarte: Tom Duarte']],
    ['Jane Roe met Tom Duarte Monday. Duarte left.', ['Jane Roe: Jane Roe', 'Tom Duarte: Tom Duarte, Duarte']],
    ['JANE ROE LEFT. Jane Roe came back.', ['JANE ROE: JANE ROE, Jane Roe']],
    ['Steve Roe left. Stephen Roe came back. Roe said so.', ['Steve Roe: Steve Roe, Stephen Roe, Roe']],
    ['Karim left. Karim Duarte said so to Karim.', ['Karim Duarte: Karim, Karim Duarte, Karim']],
    [
      'Police officer Tom Duarte met officer Duarte’s wife, Ana Duarte.',
      ['Tom Duarte: Tom Duarte, Duarte', 'Ana Duarte: Ana Duarte'],
    ],
    [
      'Jane Roe, Tom Duarte and Ada Brenn left; Brenn, Roe and Duarte came back.',
      ['Jane Roe: Jane Roe, Roe', 'Tom Duarte: Tom Duarte, Duarte', 'Ada Brenn: Ada Brenn, Brenn'],
    ],
    [
      'Then Jane Roe left. But Roe came. And Duarte, Tom Duarte’s son, laughed.',
      ['Jane Roe: Jane Roe, Roe', 'Tom Duarte: Duarte, Tom Duarte'],
    ],
    [
      'Jane Roe of Roe Holdings met Roe University’s Tom Duarte in Roe City.',
      ['Jane Roe: Jane Roe', 'Tom Duarte: Tom Duarte'],
    ],
    ['Kim Min-seo left. Kim said so to the board.', ['Kim Min-seo: Kim Min-seo, Kim']],
    ['St. Roe Street is long, said Jane Roe of St. Ida.', ['Jane Roe: Jane Roe']],
    ['Read more: Jane Roe on piers. By Tom Duarte.', ['Jane Roe: Jane Roe', 'Tom Duarte: Tom Duarte']],
    ['U.S. Sen. Tom Duarte left. Sen. Duarte came.', ['Tom Duarte: Tom Duarte, Duarte']],
    ['Ana Maria Lopez left. Lopez came. Ana Lopez slept.', ['Ana Maria Lopez: Ana Maria Lopez, Lopez, Ana Lopez']],
    ['Jane M. Roe left. Jane Roe came. Roe slept.', ['Jane M. Roe: Jane M. Roe, Jane Roe, Roe']],
    ['Roe left. Jane Roe and Ben Roe came. Roe slept.', ['Ben Roe: Roe, Ben Roe, Roe', 'Jane Roe: Jane Roe']],
  ])('%s', (text, expected) => {
    expect(printed(text)).toEqual(expected)
  })
})
