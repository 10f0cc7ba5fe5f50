import { describe, expect, it } from 'vitest'
import type { Moment } from '../../src/model/article.js'
import { findPieces } from '../../src/text/find-pieces.js'
import { parseDate } from '../../src/text/parse-date.js'
import { findDays } from '../../src/text/resolve-day.js'

/** The days of a sentence, each as "words = day". */
function days(text: string, publishedAt: Moment | null): string[] {
  const tokens = findPieces(text, { start: 0, end: text.length })
  return findDays(tokens, publishedAt).map(({ start, end, day }) => {
    const words = text.slice(tokens[start]?.start, tokens[end - 1]?.end)
    return `${words} = ${day ?? '?'}`
  })
}

// A Tuesday.
const TUESDAY = parseDate('2024-03-05')

describe('the days that a sentence names', () => {
  it.each<[string, string[]]>([
    ['It closed on Sunday.', ['Sunday = 2024-03-03']],
    ['It closed on Tuesday.', ['Tuesday = 2024-03-05']],
    ['It closed last Tuesday.', ['Tuesday = 2024-02-27']],
    ['It closed last Monday.', ['Monday = 2024-03-04']],
    ['It opens next Tuesday.', ['Tuesday = 2024-03-12']],
    ['It opens next Wednesday.', ['Wednesday = 2024-03-06']],
    ['It opens this coming Friday.', ['Friday = 2024-03-08']],
    ['It opens by Tuesday.', ['Tuesday = 2024-03-05']],
    ['It opens by Friday.', ['Friday = 2024-03-08']],
    ['It is shut until Monday.', ['Monday = 2024-03-11']],
    ['It opens every Sunday and each Monday.', ['Sunday = ?', 'Monday = ?']],
    ['Everyone Sunday.', ['Sunday = 2024-03-03']],
    ['It closed Sun. at noon.', ['Sun = 2024-03-03']],
    ['The Sun set.', []],
    ['It closed on sunday.', []],
    ['It closed yesterday and reopens tomorrow.', ['yesterday = 2024-03-04', 'tomorrow = 2024-03-06']],
    ['It closed last night.', ['last night = 2024-03-04']],
    ['It closed last year.', []],
    ['It closed today', ['today = 2024-03-05']],
    ['It closed on Dec. 17.', ['Dec. 17 = 2023-12-17']],
    ['It closed on December 17, 2022, at noon.', ['December 17, 2022 = 2022-12-17']],
    ['It closed on December 17 2022.', ['December 17 2022 = 2022-12-17']],
    ['It closed on 17 December 2022.', ['17 December 2022 = 2022-12-17']],
    ['It closed on 17 December, killing 2.', ['17 December = 2023-12-17']],
    ['It closed on December 17 with 2050 aboard.', ['December 17 = 2023-12-17']],
    ['It closed on December 17, 3000 people left.', ['December 17 = 2023-12-17']],
    ['It closed on December 17, 20223 people left.', ['December 17 = 2023-12-17']],
    ['It closed on December 17, 120.2 people left.', ['December 17 = 2023-12-17']],
    ['It opens on August 30.', ['August 30 = 2024-08-30']],
    ['It opens on September 30.', ['September 30 = 2023-09-30']],
    ['It opens on March 1 and March 31.', ['March 1 = 2024-03-01', 'March 31 = 2024-03-31']],
    ['It closed on March 32.', []],
    ['It closed on March 0.', []],
    ['It closed on March 1.5.', []],
    ['In may 5 came.', []],
    ['5 Roes came.', []],
    ['March went by.', []],
    ['On the 5', []],
    ['Two days, Sunday and Monday.', ['Sunday = 2024-03-03', 'Monday = 2024-03-04']],
    [
      'Sunday Monday March 3 March 4',
      ['Sunday = 2024-03-03', 'Monday = 2024-03-04', 'March 3 = 2024-03-03', 'March 4 = 2024-03-04'],
    ],
    ['It closed on December 17, 2022 Sunday.', ['December 17, 2022 = 2022-12-17', 'Sunday = 2024-03-03']],
  ])('%s', (text, expected) => {
    expect(days(text, TUESDAY)).toEqual(expected)
  })

  it('looks a year ahead at the end of one, and back at its beginning', () => {
    expect(days('from December 30 to January 2', parseDate('2023-12-31'))).toEqual([
      'December 30 = 2023-12-30',
      'January 2 = 2024-01-02',
    ])
    expect(days('from December 30 to January 2', parseDate('2024-01-01'))).toEqual([
      'December 30 = 2023-12-30',
      'January 2 = 2024-01-02',
    ])
  })

  it.each([
    ['2024-03-05T23:30:00-0500', '2024-03-05'],
    ['2024-03-05T00:30:00+0300', '2024-03-05'],
    ['2024-03-05T00:20:00+0530', '2024-03-05'],
    ['2024-03-05T05:15:00+0530', '2024-03-05'],
    ['2024-03-05T18:45:00-0530', '2024-03-05'],
    ['2024-03-05T23:30:00Z', '2024-03-05'],
    ['2024-03-05T23:30', '2024-03-05'],
  ])('counts from the day on the clock of the outlet: %s', (published, today) => {
    expect(days('It closed today', parseDate(published))).toEqual([`today = ${today}`])
  })

  it.each([null, '2024', '2024-03'])('knows only full dates where it is published %s', (published) => {
    const text = 'Sunday, yesterday, March 5 and March 6, 2023'
    expect(days(text, published === null ? null : parseDate(published))).toEqual([
      'Sunday = ?',
      'yesterday = ?',
      'March 5 = ?',
      'March 6, 2023 = 2023-03-06',
    ])
  })
})
