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
    [' 2024-03-05 ', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['March  5,  2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['March 1st 2024', '2024-03-01T00:00:00.000Z', 'DAY', null],
    ['March 22nd, 2024', '2024-03-22T00:00:00.000Z', 'DAY', null],
    ['March 15th, 2024', '2024-03-15T00:00:00.000Z', 'DAY', null],
    ['15 March 2024', '2024-03-15T00:00:00.000Z', 'DAY', null],
    ['1st of March, 2024', '2024-03-01T00:00:00.000Z', 'DAY', null],
    ['5-March-2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['5 March  2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['5º de marzo del 2024', '2024-03-05T00:00:00.000Z', 'DAY', null],
    ['March 2024', '2024-03-01T00:00:00.000Z', 'MONTH', null],
    ['Dec. 2024', '2024-12-01T00:00:00.000Z', 'MONTH', null],
    ['March, 2024', '2024-03-01T00:00:00.000Z', 'MONTH', null],
    ['13.12.2023', '2023-12-13T00:00:00.000Z', 'DAY', null],
    ['12/13/2023', '2023-12-13T00:00:00.000Z', 'DAY', null],
    ['12/12/2023', '2023-12-12T00:00:00.000Z', 'DAY', null],
    ['31 January 1600', '1600-01-31T00:00:00.000Z', 'DAY', null],
    ['31 December 2199', '2199-12-31T00:00:00.000Z', 'DAY', null],
    ['29 February 2024', '2024-02-29T00:00:00.000Z', 'DAY', null],
    ['March 5, 2024 at 23:59:59', '2024-03-05T23:59:59.000Z', 'SECOND', null],
    ['March 5, 2024 - 18:21', '2024-03-05T18:21:00.000Z', 'MINUTE', null],
    ['5. März 2024 um 18:21 Uhr', '2024-03-05T18:21:00.000Z', 'MINUTE', null],
    ['18:21 on Tuesday, March 5, 2024', '2024-03-05T18:21:00.000Z', 'MINUTE', null],
    ['March 5, 2024, 12 am', '2024-03-05T00:00:00.000Z', 'MINUTE', null],
    ['March 5, 2024, 12 pm', '2024-03-05T12:00:00.000Z', 'MINUTE', null],
    ['March 5, 2024, 1 am', '2024-03-05T01:00:00.000Z', 'MINUTE', null],
    ['March 5, 2024, 11 p.m.', '2024-03-05T23:00:00.000Z', 'MINUTE', null],
    ['March 5, 2024, 18:21 (GMT+3)', '2024-03-05T15:21:00.000Z', 'MINUTE', '+03:00'],
    ['March 5, 2024, 18:21 UTC+05:30', '2024-03-05T12:51:00.000Z', 'MINUTE', '+05:30'],
    ['March 5, 2024, 18:21 GMT+14', '2024-03-05T04:21:00.000Z', 'MINUTE', '+14:00'],
    ['March 5, 2024, 18:21 GMT+15', '2024-03-05T18:21:00.000Z', 'MINUTE', null],
    ['March 5, 2024, 18:21 gmt', '2024-03-05T18:21:00.000Z', 'MINUTE', 'Z'],
    ['March 10, 2024 5:00 pm ET', '2024-03-10T21:00:00.000Z', 'MINUTE', '-04:00'],
    ['March 9, 2024 5:00 pm ET', '2024-03-09T22:00:00.000Z', 'MINUTE', '-05:00'],
    ['November 2, 2024 5:00 pm ET', '2024-11-02T21:00:00.000Z', 'MINUTE', '-04:00'],
    ['November 3, 2024 5:00 pm ET', '2024-11-03T22:00:00.000Z', 'MINUTE', '-05:00'],
    ['March 13, 2022 5:00 pm ET', '2022-03-13T21:00:00.000Z', 'MINUTE', '-04:00'],
    ['March 8, 2026 5:00 pm ET', '2026-03-08T21:00:00.000Z', 'MINUTE', '-04:00'],
    ['March 7, 2026 5:00 pm ET', '2026-03-07T22:00:00.000Z', 'MINUTE', '-05:00'],
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
    ' ',
    '31 January 1599',
    '1 January 2200',
    '30 February 2024',
    '0 March 2024',
    '2024-00-05',
    'xMarch 5, 20245',
    '120240305',
    '202403051',
    '12-11-2023',
  ])('is not "%s"', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  it('is no longer than a printed date is', () => {
    expect(parseDate(`March 5, 2024${','.repeat(67)}`)?.at).toBe('2024-03-05T00:00:00.000Z')
    expect(parseDate(`March 5, 2024${','.repeat(68)}`)).toBeNull()
  })

  it('reads numbers in the order of the country', () => {
    expect(parseDate('03/04/2024', 'DAY_FIRST')?.at).toBe('2024-04-03T00:00:00.000Z')
    expect(parseDate('03/04/2024', 'MONTH_FIRST')?.at).toBe('2024-03-04T00:00:00.000Z')
  })

  it.each([
    ['March 5, 2024, 24:00', 'March 5, 2024'],
    ['March 5, 2024, 23:60', 'March 5, 2024'],
    ['March 5, 2024, 23:00:60', 'March 5, 2024'],
    ['March 5, 2024, room 12', 'March 5, 2024'],
    ['March 5, 2024, 12 ships', 'March 5, 2024'],
    ['March 5, 2024, 25 pm', 'March 5, 2024'],
    ['March 5, 2024 then 18:21', 'March 5, 2024'],
    ['March 5, 2024 at then 18:21', 'March 5, 2024'],
    ['March 5, 2024 , at Wednesday 18:21', 'March 5, 2024 , at Wednesday 18:21'],
    ['March 5, 2024, at on Wednesday 18:21', 'March 5, 2024'],
    ['March 5, 2024, at Wednesday, 18:21', 'March 5, 2024, at Wednesday, 18:21'],
    ['March 5, 2024, at Wednesday , 18:21', 'March 5, 2024'],
    ['10:05 11:06 March 5, 2024 12:07 13:08', 'March 5, 2024 12:07'],
  ])('takes only a clock time close to it: %s', (text, expected) => {
    expect(findDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected])
  })

  it('finds several in the order of the text, in whichever form', () => {
    const text = 'From 5 March 2024 to April 6, 2024 or 2024-05-07'
    expect(findDates(text, { start: 5, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual([
      '5 March 2024',
      'April 6, 2024',
      '2024-05-07',
    ])
    expect(findDates(text, { start: 0, end: 21 })).toHaveLength(1)
  })

  it('is found with its place, its own time beside it', () => {
    const text = 'Mara Quill | 05.03.2024 14:05 - Update : 06.03.2024 15:06'
    expect(findDates(text).map((date) => [text.slice(date.start, date.end), date.moment.at])).toEqual([
      ['05.03.2024 14:05', '2024-03-05T14:05:00.000Z'],
      ['06.03.2024 15:06', '2024-03-06T15:06:00.000Z'],
    ])
  })
})
