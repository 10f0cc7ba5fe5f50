import { describe, expect, it } from 'vitest'
import { MORE, REPORT, read } from './read-lines.js'

describe('datelines', () => {
  it.each<[string, string | null, string | null, string[]]>([
    ['MOSCOW, March 5. /TASS/. ', 'MOSCOW', 'TASS', []],
    ['PARIS (AFP) - ', 'PARIS', 'Agence France-Presse', []],
    ['(Reuters) - ', null, 'Reuters', []],
    ['BEIJING, March 5 (Xinhua) -- ', 'BEIJING', 'Xinhua', []],
    ['WEST PALM, Fla. — ', 'WEST PALM', null, []],
    ['NEW YORK/LONDON (Reuters) - ', 'NEW YORK/LONDON', 'Reuters', []],
    ['(MENAFN) ', null, 'MENAFN', []],
    ['(CNN) — ', null, 'CNN', []],
    ['MOSCOW, March 5 - RIA Novosti. ', 'MOSCOW', 'RIA Novosti', []],
    ['March 5 (Reuters) - ', null, 'Reuters', []],
    ['5 March (Reuters) — ', null, 'Reuters', []],
    ['SEOUL, March 5 (Yonhap) -- ', 'SEOUL', 'Yonhap News Agency', []],
  ])('%s', (dateline, place, outlet, agencies) => {
    const { header, lines } = read(`${dateline}${REPORT}\n\n${MORE}`)
    expect(header.dateline?.place ?? null).toBe(place)
    expect(header.outlet?.name ?? null).toBe(outlet)
    expect(header.agencies).toEqual(agencies)
    expect(lines[1]).toEqual(['PARAGRAPH', REPORT])
  })

  it('are a credit where the outlet is known otherwise', () => {
    const { header } = read(`PARIS (AFP) - ${REPORT}`, [{ field: 'outlet', value: 'The Lowen Herald', rule: 'given' }])
    expect(header.outlet).toEqual({ name: 'The Lowen Herald', slug: 'the-lowen-herald', domain: null, kind: null })
    expect(header.agencies).toEqual(['AFP'])
  })

  it.each([
    'NATO — The alliance, that is — met on Monday in the old town hall of Port Lowen.',
    'EXCLUSIVE – The mayor of Port Lowen will stand down in May, she told this paper.',
  ])('are not every word in capitals: %s', (sentence) => {
    expect(read(`${sentence}\n\n${MORE}`).header.dateline).toBeNull()
  })
})

describe('the lines under a report', () => {
  it('name the page and its owner', () => {
    const { header, lines } = read(
      `Harbour strike goes on\n\n${REPORT}\n\n${MORE}\n\nOriginal url:\n\n<https://www.themoscowtimes.com/2024/03/05/harbour-strike-a1>`,
    )
    expect(header).toMatchObject({
      url: 'https://www.themoscowtimes.com/2024/03/05/harbour-strike-a1',
      outlet: { slug: 'the-moscow-times', kind: 'PUBLISHER' },
    })
    expect(header.publishedAt).toMatchObject({ at: '2024-03-05T00:00:00.000Z', precision: 'DAY' })
    expect(lines.slice(-2).map(([kind]) => kind)).toEqual(['FURNITURE', 'FURNITURE'])
  })

  it('are furniture from "Related topics" to the end', () => {
    const { kinds, header } = read(
      `${REPORT}\n\n${MORE}\nAnadolu Agency website contains only some of its news for subscribers.\nRelated topics\nHarbour\nPaylaş`,
    )
    expect(kinds).toEqual(['PARAGRAPH', 'PARAGRAPH', 'FURNITURE', 'FURNITURE', 'FURNITURE', 'FURNITURE'])
    expect(header.outlet).toMatchObject({ name: 'Anadolu Agency', kind: 'AGENCY' })
  })

  it('hold a code of owner, date and number', () => {
    expect(read(`${REPORT}\n\nMENAFN05032024000045015839ID1100000000`).header).toMatchObject({
      outlet: { name: 'MENAFN', kind: 'AGGREGATOR' },
      publishedAt: { at: '2024-03-05T00:00:00.000Z' },
    })
  })

  it('tell who reported', () => {
    expect(
      read(`${REPORT}\n\n${MORE}\n\n(Reporting by Mara Quill in Port Lowen; Editing by Tom Adeyemi)`).header.authors,
    ).toEqual(['Mara Quill'])
  })
})

describe('agency copy', () => {
  it('is told by the way Reuters signs, where its name stands somewhere', () => {
    const signature = '(Reporting by Mara Quill in Port Lowen; Editing by Tom Adeyemi)'
    const { header } = read(`${REPORT}\n\n${MORE} He spoke to Reuters.\n\n${signature}`)
    expect(header).toMatchObject({ authors: ['Mara Quill'], agencies: ['Reuters'] })
    expect(header.evidence).toContainEqual(expect.objectContaining({ field: 'agency', rule: 'signature' }))
    // Other newsrooms sign so too.
    expect(read(`${REPORT}\n\n${MORE}\n\n${signature}`).header).toMatchObject({ authors: ['Mara Quill'], agencies: [] })
  })

  it('may be signed behind the last sentence', () => {
    const { header, lines } = read(
      `${REPORT} He spoke to Reuters.\n\n${MORE} (Reporting by Mara Quill in Port Lowen; Writing by Ida Holm; Editing by Tom Adeyemi.)`,
    )
    expect(header).toMatchObject({ authors: ['Mara Quill'], agencies: ['Reuters'] })
    expect(lines.slice(-2)).toEqual([
      ['PARAGRAPH', MORE],
      ['BYLINE', '(Reporting by Mara Quill in Port Lowen; Writing by Ida Holm; Editing by Tom Adeyemi.)'],
    ])
  })

  it('is not what a paper’s own reporters sign', () => {
    expect(read(`${REPORT}\n\n${MORE}\n\nReporting by Mara Quill and Tom Adeyemi`).header.agencies).toEqual([])
  })

  it('is not what thanks another outlet for a lead', () => {
    const { header } = read(`${REPORT}\n\n${MORE}`, [{ field: 'agency', value: 'h/t: Reuters', rule: 'given' }])
    expect(header.agencies).toEqual([])
  })
})
