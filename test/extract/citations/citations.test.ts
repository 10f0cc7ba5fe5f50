import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/extract/citations/find-citations.js'
import { sentencesOf } from '../sentences-of.js'
import type { CitationKind } from '../../../src/model/citation.js'
import type { Quote } from '../../../src/model/quote.js'

/** A marked sentence: the source in `[…]`, its kind and its one name. */
const MARKED: readonly (readonly [sentence: string, kind: CitationKind, name: string | null])[] = [
  ['The spokesman told [state-run news agency RIA Novosti] that talks go on.', 'AGENCY', 'RIA Novosti'],
  ['A crowd stood at the gate, [an AFP reporter] said.', 'AGENCY', 'AFP'],
  ['The ship sank at dawn, [Reuters] reported.', 'AGENCY', 'Reuters'],
  ['The minister told [the Vostranian Press Service] that it was late.', 'AGENCY', 'Vostranian Press Service'],
  ['Roe resigned, according to [the Associated Press].', 'AGENCY', 'AP'],
  ['The mayor told [Radio Mellin] that the quay was closed.', 'OUTLET', 'Radio Mellin'],
  ['She told [The Brackmoor Post] that it was over.', 'OUTLET', 'Brackmoor Post'],
  ['[The newspaper Estuary Lantern] reported the deal first.', 'OUTLET', 'Estuary Lantern'],
  ['He told [the BBC] that he would stay.', 'OUTLET', 'BBC News'],
  ['According to [the OSCE], the vote was fair.', 'ORGANISATION', 'OSCE'],
  ['[The Ministry of Trade] said the loss was small.', 'ORGANISATION', 'Ministry of Trade'],
  ['Nobody was hurt, [the harbour police] said.', 'ORGANISATION', 'harbour police'],
  ['Nobody was hurt, according to [the city’s police].', 'ORGANISATION', 'police'],
  ['[St Orla’s Hospital] said it had treated them.', 'ORGANISATION', 'St Orla’s Hospital'],
  ['[The Kremlin] said it knew nothing.', 'ORGANISATION', 'Kremlin'],
  ['According to [Unesco], the quay is two hundred years old.', 'ORGANISATION', 'Unesco'],
  ['The quay is safe, [the Harbour Workers Union] said.', 'ORGANISATION', 'Harbour Workers Union'],
  [
    'According to [the Organization for Trade and Cooperation in Kestria], all was well.',
    'ORGANISATION',
    'Organization for Trade and Cooperation in Kestria',
  ],
  ['[A senior official] said the plan was dead.', 'UNNAMED_OFFICIAL', null],
  ['[Two diplomats] said the plan was dead.', 'UNNAMED_OFFICIAL', null],
  ['The plan was dead, [a spokesman for the port] said.', 'UNNAMED_OFFICIAL', null],
  ['[Authorities] said the road was closed.', 'UNNAMED_OFFICIAL', null],
  ['[Sources] said the plan was dead.', 'UNNAMED', null],
  ['[A source close to the talks] said the plan was dead.', 'UNNAMED', null],
  ['Shots were heard, [witnesses] said.', 'UNNAMED', null],
  ['According to [a report by the audit office], money is missing.', 'DOCUMENT', null],
  ['[Court documents] revealed that money was missing.', 'DOCUMENT', null],
  ['[The Tolvsk report] found that money was missing.', 'DOCUMENT', 'Tolvsk report'],
  ['The bank denied it in [a statement].', 'DOCUMENT', null],
]

describe('a sentence with a source', () => {
  it.each(MARKED)('%s', (marked, kind, name) => {
    const text = marked.replaceAll(/[[\]]/g, '')
    const printed = marked.slice(marked.indexOf('[') + 1, marked.indexOf(']'))
    expect(findCitations(text, [], sentencesOf(text))).toMatchObject([{ text: printed, kind, name }])
  })
})

describe('sentences that lean on nobody but a person, or on nobody', () => {
  it.each([
    'Mayor Jane Roe said the quay was closed.',
    'He said it was late.',
    'The diplomat said it was late.',
    'She joined the BBC in 2016.',
    'Jane Roe, the mayor, said the quay was closed.',
    'The ship sank at dawn.',
    'It said nothing.',
  ])('%s', (text) => {
    expect(findCitations(text, [], sentencesOf(text))).toEqual([])
  })
})

describe('findCitations', () => {
  it('leaves the sources of a quoted speaker to the speaker', () => {
    const text = '“The police said nothing,” Roe said.'
    const quote = { span: { start: 1, end: 25 }, directness: 'DIRECT', speaker: null } as Quote
    expect(findCitations(text, [quote], sentencesOf(text))).toEqual([])
  })

  it('takes in an organisation whose words are quoted', () => {
    const text = 'Observers from the OSCE denounced “vote buying”.'
    const at = text.indexOf('the OSCE')
    const speaker = {
      span: { start: at, end: at + 8 },
      text: 'the OSCE',
      kind: 'ORGANISATION',
      person: null,
      organisation: 'OSCE',
    }
    const quote = { span: { start: 35, end: 46 }, directness: 'PARTIAL', speaker } as Quote
    expect(findCitations(text, [quote], sentencesOf(text))).toMatchObject([
      { text: 'the OSCE', kind: 'ORGANISATION', name: 'OSCE' },
    ])
  })

  it('holds for any text: no throw, spans inside, in order and apart, the same twice', () => {
    const word = fc.constantFrom(
      'the',
      'police',
      'said',
      ',',
      '.',
      'according',
      'to',
      'Reuters',
      'a',
      'source',
      'told',
      'RIA',
      'Novosti',
      'news',
      'agency',
      'and',
      '“',
      '”',
      'in',
      'statement',
      'Roe',
      '\n\n',
      '’s',
      '-',
    )
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const citations = findCitations(text, [], sentencesOf(text))
        let last = 0
        for (const { span, text: printed } of citations) {
          expect(span.start).toBeGreaterThanOrEqual(last)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(text.slice(span.start, span.end)).toBe(printed)
          last = span.end
        }
        expect(findCitations(text, [], sentencesOf(text))).toEqual(citations)
      }),
      { numRuns: 40 },
    )
  })
})
