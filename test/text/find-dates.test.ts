import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/text/find-dates.js'
import { parseDate } from '../../src/text/parse-date.js'

describe('a date as printed', () => {
  it.each<[string, string, string, string | null]>([
    ['2024-03-05', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['2024-03', '2024-03-01T00:00:00.000Z', 'MONTH', null],
    ['2024', '2024-01-01T00:00:00.000Z', 'YEAR', null],
    ['20240305', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['2024-03-05T18:21:00Z', '2024-03-05T18:21:00.000Z', 'SECOND', 'Z'],
    ['2024-03-05T18:21:07.123+03:00', '2024-03-05T15:21:07.000Z', 'SECOND', '+03:00'],
    ['2024-03-05T10:00-0400', '2024-03-05T14:00:00.000Z', 'MINUTE', '-04:00'],
    ['Tue, 05 Mar 2024 18:21:00 +0300', '2024-03-05T15:21:00.000Z', 'SECOND', '+03:00'],
    ['March 5, 2024, 18:21', '2024-03-05T18:21:00.000Z', 'MINUTE', null],
    ['Dec. 5, 2023, 6:21 p.m. EST', '2023-12-05T23:21:00.000Z', 'MINUTE', '-05:00'],
    ['July 4, 2023 5:00 pm ET', '2023-07-04T21:00:00.000Z', 'MINUTE', '-04:00'],
    ['6:21 PM GMT, Tue March 5, 2024', '2024-03-05T18:21:00.000Z', 'MINUTE', 'Z'],
    ['05.03.2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['25/12/2023', '2023-12-25T00:00:00.000Z', 'DAY', null],
    ['5 de marzo de 2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['5. März 2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['5 марта 2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
  ])('%s', (text, at, precision, zone) => {
    expect(parseDate(text)).toEqual({ at, precision, zone })
  })

  it.each([
    'soon',
    '31 April 2023',
    '2024-13-05',
    '03/04/2024',
    'March 5, 2024 and March 6, 2024',
    'in March 2024 the harbour closed',
    '',
  ])('is not "%s"', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  it('reads numbers in the order of the country', () => {
    expect(parseDate('03/04/2024', 'DAY_FIRST')?.at).toBe('2024-04-03T00:00:00.000Z')
    expect(parseDate('03/04/2024', 'MONTH_FIRST')?.at).toBe('2024-03-04T00:00:00.000Z')
  })

  it('is found with its place, its own time beside it', () => {
    const text = 'Mara Quill | 05.03.2024 14:05 - Update : 06.03.2024 15:06'
    expect(findDates(text).map((date) => [text.slice(date.start, date.end), date.moment.at])).toEqual([
      ['05.03.2024 14:05', '2024-03-05T14:05:00.000Z'],
      ['06.03.2024 15:06', '2024-03-06T15:06:00.000Z'],
    ])
  })
})
