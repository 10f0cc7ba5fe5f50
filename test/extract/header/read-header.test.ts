import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../src/extract/header/read-header.js'
import { plainArticle } from '../../support/plain-article.js'
import { MORE, REPORT, read } from './read-lines.js'

describe('a text without a header', () => {
  it('is paragraphs and nothing else', () => {
    const { header, kinds } = read(`${REPORT}\n\n${MORE}`)
    expect(kinds).toEqual(['PARAGRAPH', 'PARAGRAPH'])
    expect(header).toMatchObject({
      outlet: null,
      title: null,
      authors: [],
      agencies: [],
      publishedAt: null,
      dateline: null,
      completeness: 'FULL',
    })
  })

  it('keeps a first sentence with its stop in the report', () => {
    expect(read(`The port is closed.\n\n${REPORT}`).kinds).toEqual(['PARAGRAPH', 'PARAGRAPH'])
  })

  it('joins lines that were broken by width', () => {
    const typed =
      'The harbour of Port Lowen will stay closed until the\nweekend, the port authority said on Monday and the\nmayor agreed.\n\nDock workers walked out on Sunday after talks had\nfailed.'
    expect(read(typed).kinds).toEqual(['PARAGRAPH', 'PARAGRAPH'])
  })
})

describe('an outlet that no list knows', () => {
  it('is named by its copyright where its address agrees', () => {
    const { header } = read(
      `${REPORT}\n\n© 2024 The Lowen Ferryman. All rights reserved.\n\nhttps://www.lowenferryman.example/a1`,
    )
    expect(header.outlet).toMatchObject({ name: 'The Lowen Ferryman', domain: 'lowenferryman.example', kind: null })
  })

  it('keeps the name of its address where the copyright is another’s', () => {
    const { header } = read(`${REPORT}\n\n© 2024 Mara Quill Pictures\n\nhttps://www.lowenferryman.example/a1`)
    expect(header.outlet).toMatchObject({ name: 'lowenferryman.example' })
  })

  it('is named by its masthead where a headline stands below', () => {
    const { header, kinds } = read(`The Lowen Valley Herald\n\nHarbour stays shut over pay\n\n${REPORT}`)
    expect(header).toMatchObject({ outlet: { name: 'The Lowen Valley Herald' }, title: 'Harbour stays shut over pay' })
    expect(kinds).toEqual(['FURNITURE', 'HEADLINE', 'PARAGRAPH'])
    expect(read(`Mail Stays Shut\n\n${REPORT}`).header).toMatchObject({ outlet: null, title: 'Mail Stays Shut' })
  })

  it.each([
    ['right above the headline', 'The Lowen Valley Herald\nHarbour stays shut over pay\n\n'],
    ['above a headline set close over its report', 'The Lowen Valley Herald\n\nHarbour stays shut over pay\n'],
    ['between nothing but single lines', 'The Lowen Valley Herald\nHarbour stays shut over pay\n'],
    ['under the name of a section', 'World News\nThe Lowen Valley Herald\nHarbour stays shut over pay\n\n'],
  ])('is named by its masthead %s', (_, head) => {
    expect(read(head + REPORT).header).toMatchObject({
      outlet: { name: 'The Lowen Valley Herald' },
      title: 'Harbour stays shut over pay',
    })
  })

  it('is credited where its name stands before the stroke of a dateline', () => {
    const wire = `PORT LOWEN, March 4 (Estuary Wire) - ${REPORT}`
    expect(read(wire).header).toMatchObject({ outlet: { name: 'Estuary Wire' }, dateline: { place: 'PORT LOWEN' } })
    const { header } = read(`The Lowen Valley Herald\n\nHarbour stays shut\n\n(Estuary Wire) - ${REPORT}`)
    expect(header).toMatchObject({ outlet: { name: 'The Lowen Valley Herald' }, agencies: ['Estuary Wire'] })
    expect(read(`(Harbour shut) - ${REPORT}`).header.agencies).toEqual([])
  })

  it('is an agency by the form of its name: in a dateline the publisher, in a byline a credit', () => {
    const filed = read(`PORT LOWEN, March 4 (Tidewater News Agency) — ${REPORT}`)
    expect(filed.header.outlet).toMatchObject({ name: 'Tidewater News Agency', kind: 'AGENCY' })
    const printed = read(`Port Lowen harbour stays shut\n\nBy Tidewater News Agency\n\n${REPORT}`)
    expect(printed.header).toMatchObject({ agencies: ['Tidewater News Agency'], authors: [], outlet: null })
  })
})

describe('the lines over a report', () => {
  it('are read one by one', () => {
    const { header, lines } = read(
      [
        'Business',
        'Port Lowen harbour stays shut as strike enters second day',
        'Talks on pay fail for the third time, says union',
        'By Mara Quill and Tom Adeyemi, Staff Writers',
        'Published: 4 March 2024, 09:30 GMT | Updated: 5 March 2024, 11:00 GMT',
        `PORT LOWEN — ${REPORT}`,
        MORE,
      ].join('\n\n'),
    )
    expect(lines.map(([kind]) => kind)).toEqual([
      'SECTION',
      'HEADLINE',
      'SUBHEADLINE',
      'BYLINE',
      'DATE',
      'DATELINE',
      'PARAGRAPH',
      'PARAGRAPH',
    ])
    expect(header).toMatchObject({
      section: 'Business',
      title: 'Port Lowen harbour stays shut as strike enters second day',
      subtitle: 'Talks on pay fail for the third time, says union',
      authors: ['Mara Quill', 'Tom Adeyemi'],
      dateline: { place: 'PORT LOWEN' },
      publishedAt: { at: '2024-03-04T09:30:00.000Z', precision: 'MINUTE', zone: 'Z' },
      updatedAt: { at: '2024-03-05T11:00:00.000Z', precision: 'MINUTE', zone: 'Z' },
    })
  })

  it('take a label and date glued to the first sentence', () => {
    const { header, lines } = read(` date 2024-03-05 ${REPORT}\n\n${MORE}`)
    expect(lines[0]).toEqual(['DATE', 'date 2024-03-05'])
    expect(lines[1]).toEqual(['PARAGRAPH', REPORT])
    expect(header.publishedAt).toEqual({ at: '2024-03-05T00:00:00.000Z', precision: 'DAY', zone: null })
  })

  it('tell an author from a section before a date', () => {
    expect(
      read(`Harbour strike goes on\n\nMara Quill | 05.03.2024 - Update : 06.03.2024\n\n${REPORT}`).header,
    ).toMatchObject({ authors: ['Mara Quill'], section: null })
    expect(
      read(`Harbour strike goes on\n\nLocal Politics & Trade March 5, 2024, 18:21\n\n${REPORT}`).header,
    ).toMatchObject({ authors: [], section: 'Local Politics & Trade' })
  })

  it('credit an agency that stands in the author’s place', () => {
    const { header } = read(`Harbour strike goes on\n\nBy [AFP](#)\n\n${REPORT}`)
    expect(header).toMatchObject({ agencies: ['AFP'], authors: [], outlet: null })
  })

  it('know a caption by its credit, and by the headline repeated over it', () => {
    const title = 'Port Lowen harbour stays shut as strike goes on'
    const { header, kinds } = read(
      `${title}\n\nDockers stand at the gate in Port Lowen. **Ines Roth / AFP**\n\n${title} Workers at the gate on March 4, 2024.\n\n${REPORT}`,
    )
    expect(kinds).toEqual(['HEADLINE', 'CAPTION', 'CAPTION', 'PARAGRAPH'])
    expect(header.photoCredit).toBe('Ines Roth')
    expect(header.agencies).toEqual([])
  })
})

describe('labels', () => {
  it.each([
    ['Source: AFP', { agencies: ['AFP'] }],
    ['Sources: AFP, Reuters', { agencies: ['AFP', 'Reuters'] }],
    ['With inputs from AFP', { agencies: ['AFP'] }],
    ['Read the original: https://port-post.example/a1', { url: 'https://port-post.example/a1' }],
  ])('under a report are read: %s', (line, header) => {
    expect(read(`${REPORT}\n\n${MORE}\n\n${line}`).header).toMatchObject(header)
  })

  it.each([
    ['Words by: Mara Quill', { authors: ['Mara Quill'] }],
    ['By Harbour Desk', { authors: ['Harbour Desk'] }],
    ['Publié le 5 March 2024', { publishedAt: { at: '2024-03-05T00:00:00.000Z' }, updatedAt: null }],
    ['Last edited on: 6 March 2024', { updatedAt: { at: '2024-03-06T00:00:00.000Z' } }],
    ['Aktualisiert am 6 March 2024', { updatedAt: { at: '2024-03-06T00:00:00.000Z' } }],
  ])('over a report are read: %s', (line, header) => {
    expect(read(`Harbour stays shut over pay\n\n${line}\n\n${REPORT}`).header).toMatchObject(header)
  })
})

describe('lines between paragraphs', () => {
  it('are furniture or subheadings only where nothing else fits', () => {
    const { kinds } = read(
      `${REPORT}\n\nRelated article: [Lowen votes on Sunday](#)\n\n${MORE}\n\nA long night\n\n${REPORT}\n\n“We are staying here”\n\n${MORE}`,
    )
    expect(kinds).toEqual(['PARAGRAPH', 'FURNITURE', 'PARAGRAPH', 'SUBHEADING', 'PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH'])
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '\n',
      '\n\n',
      ' ',
      'By Jane Roe',
      '(Reuters) - ',
      'MOSCOW, March 5. /TASS/. ',
      'date 2024-03-05',
      '# ',
      '[a](b)',
      '“Yes,” she said.',
      'Related topics',
      REPORT,
      '© 2024 AFP',
      '---\na: b\n---\n',
    ),
  )
  it('gives blocks in order that hold every letter, and spans inside the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const article = plainArticle(text)
        const { header, blocks } = readHeader(article)
        let at = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at)
          expect(block.end).toBeGreaterThan(block.start)
          expect(text.slice(at, block.start)).not.toMatch(/[\p{L}\p{N}]/u)
          at = block.end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
        for (const { span } of header.evidence) {
          if (span !== null) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
        }
        expect(readHeader(article)).toEqual({ header, blocks })
      }),
      { numRuns: 500 },
    )
  })

  it('comes to the end of very long texts', () => {
    expect(read(`${REPORT}\n\n${MORE}\n\n`.repeat(5_000)).kinds).toHaveLength(10_000)
    expect(read('word '.repeat(200_000)).kinds).toEqual(['PARAGRAPH'])
    expect(read('\n'.repeat(500_000)).kinds).toEqual([])
  })
})
