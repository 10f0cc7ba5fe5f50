import { describe, expect, it } from 'vitest'
import { parseDateline } from '../../../src/extract/header/parse-dateline.js'
import { readHeader } from '../../../src/extract/header/read-header.js'
import { plainArticle } from '../../support/plain-article.js'

const REPORT =
  'The harbour of Port Lowen will stay closed until the weekend, the port authority said on Monday morning.'
const MORE = 'Dock workers walked out on Sunday after talks about their pay had failed for the third time this year.'

/** What stands before the first sentence: place, newsrooms, where the report begins; null where it is no dateline. */
function dateline(text: string): string | null {
  const found = parseDateline(text, { start: 0, end: text.length })
  if (found === null) return null
  const { place, printed, agencies, outlets, span } = found
  const newsrooms = [
    ...agencies.map(({ agency, span: at }) => `${agency.credit}=${text.slice(at.start, at.end)}`),
    ...outlets.map(({ outlet, span: at }) => `${outlet.name}=${text.slice(at.start, at.end)}`),
  ]
  const words = printed === null ? '' : text.slice(printed.start, printed.end)
  return [place ?? '', words, newsrooms.join(','), text.slice(span.end).slice(0, 7)].join('|')
}

describe('what stands before the first sentence', () => {
  it.each<[string, string | null]>([
    ['PORT CITY, March 5 (Reuters) — The harbour', 'PORT CITY|PORT CITY, March 5|Reuters=Reuters|The har'],
    ['PORT CITY, March 5, 2024 (AFP) - The harbour', 'PORT CITY|PORT CITY, March 5, 2024|AFP=AFP|The har'],
    ['PORT CITY, 5 March (AFP) - The harbour', 'PORT CITY|PORT CITY, 5 March|AFP=AFP|The har'],
    ['PORT CITY, 5. March 2024 (AFP) - The harbour', 'PORT CITY|PORT CITY, 5. March 2024|AFP=AFP|The har'],
    ['PORT CITY, 2024-03-05 (AFP) - The harbour', 'PORT CITY|PORT CITY, 2024-03-05|AFP=AFP|The har'],
    ['PORT CITY (March 5) - The harbour', 'PORT CITY|PORT CITY (March 5)||The har'],
    ['PORT CITY, Mar. 5th - The harbour', 'PORT CITY|PORT CITY, Mar. 5th||The har'],
    ['PORT CITY, March 5. The harbour', null],
    ['MOSCOW, March 5. The harbour', 'MOSCOW|MOSCOW, March 5||The har'],
    ['MOSCOW: The harbour', 'MOSCOW|MOSCOW||The har'],
    ['MOSCOW:The harbour', null],
    ['Moscow: The harbour', null],
    ['TOLVSK: The harbour', null],
    ['MOSCOW The harbour', null],
    ['Moscow — The harbour', 'Moscow|Moscow||The har'],
    ['Moscow - The harbour', 'Moscow|Moscow||The har'],
    ['Moscow-The harbour', null],
    ['MOSCOW-The harbour', null],
    ['MOSCOW—The harbour', 'MOSCOW|MOSCOW||The har'],
    ['Tolvsk — The harbour', null],
    ['Tolvsk, March 5 — The harbour', null],
    ['TOLVSK — The harbour', 'TOLVSK|TOLVSK||The har'],
    ['TOLVSK - The harbour', 'TOLVSK|TOLVSK||The har'],
    ['TOLV — The harbour', null],
    ['TOLVS — The harbour', 'TOLVS|TOLVS||The har'],
    ['TOLV, March 5 — The harbour', 'TOLV|TOLV, March 5||The har'],
    ['TOLVSK — the harbour', null],
    ['TOLVSK — “The harbour', 'TOLVSK|TOLVSK||“The ha'],
    ['TOLVSK — 9 boats', 'TOLVSK|TOLVSK||9 boats'],
    ['TOLVSK, Vostria — The harbour', 'TOLVSK|TOLVSK, Vostria||The har'],
    ['TOLVSK, New Vostria, March 5 — The harbour', 'TOLVSK|TOLVSK, New Vostria, March 5||The har'],
    ['**TOLVSK** — The harbour', null],
    ['Tolvsk (Reuters) — The harbour', 'Tolvsk|Tolvsk|Reuters=Reuters|The har'],
    ['Tolvsk (Reuters) The harbour', null],
    ['TOLVSK (Reuters) The harbour', 'TOLVSK|TOLVSK|Reuters=Reuters|The har'],
    ['Moscow (Reuters) The harbour', 'Moscow|Moscow|Reuters=Reuters|The har'],
    ['Tolvsk, March 5 (Reuters) The harbour', 'Tolvsk|Tolvsk, March 5|Reuters=Reuters|The har'],
    ['TOLVSK (Reuters) the harbour', null],
    ['TOLVSK (Reuters)', 'TOLVSK|TOLVSK|Reuters=Reuters|'],
    ['TOLVSK (AP/AFP) — The harbour', 'TOLVSK|TOLVSK|AP=AP,AFP=AFP|The har'],
    ['TOLVSK (CNN) — The harbour', 'TOLVSK|TOLVSK|CNN=CNN|The har'],
    ['TOLVSK (Estuary Wire) — The harbour', 'TOLVSK|TOLVSK|Estuary Wire=Estuary Wire|The har'],
    ['TOLVSK (Estuary Wire) The harbour', null],
    ['TOLVSK (in the north) — The harbour', null],
    ['TOLVSK /TASS/. The harbour', 'TOLVSK|TOLVSK|TASS=TASS|The har'],
    ['TOLVSK, March 5 - RIA Novosti. The harbour', 'TOLVSK|TOLVSK, March 5|RIA Novosti=RIA Novosti|The har'],
    ['TOLVSK, March 5 - RIA Novosti The harbour', 'TOLVSK|TOLVSK, March 5||RIA Nov'],
    ['(Reuters) - The harbour', '||Reuters=Reuters|The har'],
    ['(Reuters) The harbour', '||Reuters=Reuters| The ha'],
    ['(Reuters) - TOLVSK, March 5 - The harbour', 'TOLVSK|TOLVSK, March 5|Reuters=Reuters|The har'],
    ['(Reuters) -', null],
    ['(KQRS) — TOLVSK — The harbour', null],
    ['(nobody) — The harbour', null],
    ['March 5 (Reuters) - The harbour', '|March 5|Reuters=Reuters|The har'],
    ['5 March 2024 (Reuters) The harbour', '|5 March 2024|Reuters=Reuters|The har'],
    ['March 5 - The harbour', null],
    ['Gate 5 (Reuters) - The harbour', null],
    ['EXCLUSIVE — The harbour', null],
    ['ST. LOUIS — The harbour', 'ST. LOUIS|ST. LOUIS||The har'],
    ['NEW YORK/LONDON — The harbour', 'NEW YORK/LONDON|NEW YORK/LONDON||The har'],
    ['the harbour', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(dateline(text)).toBe(expected)
  })
})

/** The header of a text, and its blocks by kind with their words. */
function read(text: string) {
  const { header, blocks } = readHeader(plainArticle(text))
  return { header, lines: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`) }
}

describe('a line that gives the date', () => {
  /** What a line under the headline is read as: kinds, then published, updated, authors, section. */
  const dated = (line: string) => {
    const { header, lines } = read(`Harbour strike goes on\n\n${line}\n\n${REPORT}\n\n${MORE}`)
    const kinds = lines.slice(1, -2).map((one) => one.split(':', 1)[0])
    const day = (at: { at: string } | null) => at?.at.slice(0, 10) ?? ''
    return [
      kinds.join('+'),
      day(header.publishedAt),
      day(header.updatedAt),
      header.authors.join('&'),
      header.section ?? '',
    ].join('|')
  }

  it.each<[string, string]>([
    ['March 5, 2024', 'DATE|2024-03-05|||'],
    ['Published March 5, 2024', 'DATE|2024-03-05|||'],
    ['First published on: March 5, 2024', 'DATE|2024-03-05|||'],
    ['Posted: March 5, 2024 at 10:30', 'DATE|2024-03-05|||'],
    ['Updated March 6, 2024', 'DATE|2024-03-06|2024-03-06||'],
    ['Last modified on March 6, 2024', 'DATE|2024-03-06|2024-03-06||'],
    ['Published March 5, 2024 | Updated March 6, 2024', 'DATE|2024-03-05|2024-03-06||'],
    ['March 5, 2024 / Updated: March 6, 2024 / 3 min read', 'DATE|2024-03-05|2024-03-06||'],
    ['March 5, 2024 • a minute read', 'DATE|2024-03-05|||'],
    ['Veröffentlicht am 5. März 2024', 'DATE|2024-03-05|||'],
    ['Stand: 6. März 2024', 'DATE|2024-03-06|2024-03-06||'],
    ['Publié le 5 mars 2024', 'DATE|2024-03-05|||'],
    ['Mara Quill March 5, 2024', 'BYLINE+DATE|2024-03-05||Mara Quill|'],
    ['By Mara Quill, March 5, 2024', 'BYLINE+DATE|2024-03-05||Mara Quill|'],
    ['Mara Quill and Tom Adeyemi | March 5, 2024', 'BYLINE+DATE|2024-03-05||Mara Quill&Tom Adeyemi|'],
    ['Local Politics & Trade March 5, 2024', 'SECTION+DATE|2024-03-05|||Local Politics & Trade'],
    ['World | March 5, 2024', 'SECTION+DATE|2024-03-05|||World'],
  ])('%s', (line, expected) => {
    expect(dated(line)).toBe(expected)
  })

  it.each([
    'The gates were shut on March 5, 2024.',
    'They met on March 5, 2024 and parted in anger, said the mayor',
    'From March 5, 2024 to March 6, 2024',
    'March 2024',
  ])('is not %s', (line) => {
    expect(dated(line)).not.toContain('DATE')
  })
})

describe('the lines under a report', () => {
  const under = (line: string) => {
    const { header, lines } = read(`Harbour strike goes on\n\n${REPORT}\n\n${MORE}\n\n${line}`)
    return {
      kinds: lines.slice(3).map((one) => one.split(':', 1)[0]),
      outlet: header.outlet?.name ?? null,
      agencies: header.agencies,
      url: header.url,
      authors: header.authors,
    }
  }

  it.each<[string, string | null]>([
    ['https://quay.example/a1', 'https://quay.example/a1'],
    ['<https://quay.example/a1>', 'https://quay.example/a1'],
    ['Source: https://quay.example/a1', 'https://quay.example/a1'],
    ['Original url: https://quay.example/a1', 'https://quay.example/a1'],
    ['Read the original: https://quay.example/a1', 'https://quay.example/a1'],
    ['Source: [Quay](https://quay.example/a1)', 'https://quay.example/a1'],
    ['https://quay/a1', null],
    ['See https://quay.example/a1', null],
    ['https://quay.example/a1 and more', null],
  ])('give the address of the page: %s', (line, url) => {
    expect(under(line).url).toBe(url)
  })

  it.each<[string, string | null, string[]]>([
    ['© 2024 The Lowen Ferryman', 'The Lowen Ferryman', []],
    ['Copyright 2024 The Lowen Ferryman. All rights reserved.', 'The Lowen Ferryman', []],
    ['(c) 2019-2024 The Lowen Ferryman', 'The Lowen Ferryman', []],
    ['© The Guardian', 'The Guardian', []],
    ['© 2024 Reuters', null, ['Reuters']],
    ['This report first appeared on The Guardian.', 'The Guardian', []],
    ['The Guardian website contains more for subscribers.', 'The Guardian', []],
    ['The Lowen Ferryman website contains more for subscribers.', null, []],
    ['© 2024 the owners of the quay', null, []],
    ['— AFP', null, ['AFP']],
    ['AFP/Reuters', null, ['AFP', 'Reuters']],
    ['With inputs from AFP', null, ['AFP']],
    ['Source: Reuters and AP', null, ['Reuters', 'AP']],
    ['Source: Nobody', null, []],
  ])('say whose it is: %s', (line, outlet, agencies) => {
    const found = under(line)
    expect([found.outlet, found.agencies]).toEqual([outlet, agencies])
  })

  it.each<[string, string[]]>([
    ['Reporting by Mara Quill', ['Mara Quill']],
    ['(Reporting by Mara Quill and Tom Adeyemi)', ['Mara Quill', 'Tom Adeyemi']],
    ['Additional reporting by Mara Quill', []],
    ['Written by Mara Quill', ['Mara Quill']],
    ['Mara Quill in Karsk contributed to this report.', []],
    ['Coast Agency writers Mara Quill and Tom Adeyemi contributed.', []],
  ])('say who reported: %s', (line, authors) => {
    const found = under(line)
    expect(found.kinds).toEqual(['BYLINE'])
    expect(found.authors).toEqual(authors)
  })
})

describe('a caption', () => {
  const caption = (line: string) => {
    const { header, lines } = read(`Port Lowen harbour stays shut as strike goes on\n\n${line}\n\n${REPORT}\n\n${MORE}`)
    return [lines[1]?.split(':', 1)[0], header.photoCredit]
  }

  it.each<[string, string | null]>([
    ['![Quay](https://quay.example/a.jpg)', null],
    ['Photo: dockers stand at the gate', null],
    ['File photo – dockers stand at the gate.', null],
    ['Image caption Dockers stand at the gate', null],
    ['Dockers stand at the gate. (Photo by Ines Roth)', 'Ines Roth'],
    ['Dockers stand at the gate. (Ines Roth/AFP)', 'Ines Roth'],
    ['Dockers stand at the gate. [Ines Roth via AFP]', 'Ines Roth'],
    ['Dockers stand at the gate. (AP Photo/Ines Roth)', 'Ines Roth'],
    ['Dockers stand at the gate. Ines Roth/AFP', 'Ines Roth'],
    ['Dockers stand at the gate. Ines Roth via Getty Images', 'Ines Roth'],
    ['Dockers stand at the gate. REUTERS/Ines Roth', 'Ines Roth'],
    ['Dockers stand at the gate. **Ines Roth / AFP**', 'Ines Roth'],
  ])('is %s', (line, credit) => {
    const [kind, found] = caption(line)
    expect(kind).toBe('CAPTION')
    if (credit !== null) expect(found).toBe(credit)
  })

  it.each([
    'Dockers stand at the gate of the port (Reuters/Ipsos).',
    'Dockers stand at the gate (in the north of the port).',
    'A photo of the gate was found by the dockers in the old mill.',
    'Dockers and/or their families stood at the gate of the port.',
  ])('is not %s', (line) => {
    expect(caption(line)[0]).not.toBe('CAPTION')
  })
})
