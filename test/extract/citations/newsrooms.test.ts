import { describe, expect, it } from 'vitest'
import { classifySource } from '../../../src/extract/citations/classify-source.js'
import { findCitations } from '../../../src/extract/citations/find-citations.js'
import { sentencesOf } from '../sentences-of.js'
import { findPieces } from '../../../src/text/find-pieces.js'

/** The sources of a sentence: `words = KIND name`. */
const sources = (text: string) =>
  findCitations(text, [], sentencesOf(text)).map(({ text: words, kind, name, span }) => {
    expect(text.slice(span.start, span.end)).toBe(words)
    return `${words} = ${kind}${name === null ? '' : ` ${name}`}`
  })

describe('a newsroom that a sentence leans on', () => {
  it.each<[string, string[]]>([
    ['A BBC reporter found the pier empty.', ['A BBC reporter = OUTLET BBC News']],
    ['The weekly A Doca reported the loss.', ['The weekly A Doca = OUTLET A Doca']],
    ['The pier was empty, a BBC correspondent found.', ['a BBC correspondent = OUTLET BBC News']],
    ['The BBC reported the loss.', ['The BBC = OUTLET BBC News']],
    ['The BBC has reported the loss.', ['The BBC = OUTLET BBC News']],
    ['The BBC lost the case.', []],
    ['She joined the BBC.', []],
    ['She joined state news agency Corvane Wire in March.', []],
    ['State news agency Corvane Wire was first with it.', ['State news agency Corvane Wire = AGENCY Corvane Wire']],
    [
      'The mayor told the state-run news agency Corvane Wire so.',
      ['the state-run news agency Corvane Wire = AGENCY Corvane Wire'],
    ],
    ['The mayor told the daily Estuary Lantern so.', ['the daily Estuary Lantern = OUTLET Estuary Lantern']],
    ['She sent the picture to the BBC.', []],
    ['She said to the BBC that it was late.', ['the BBC = OUTLET BBC News']],
    ['In an interview with the BBC she said no.', ['the BBC = OUTLET BBC News']],
    ['The pier is safe, according to the BBC.', ['the BBC = OUTLET BBC News']],
    ['The pier is safe, she told Radio Mellin.', ['Radio Mellin = OUTLET Radio Mellin']],
    ['The pier is safe, Karsk Bakery reported.', []],
    ['The mayor told Karsk Bakery so.', []],
    ['The sun told the sea so.', []],
    ['Reuters and AFP reported the loss.', ['AFP = AGENCY AFP']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
  })
})

describe('a document in which somebody tells something', () => {
  it.each<[string, string[]]>([
    ['The bank denied it in a statement.', ['a statement = DOCUMENT']],
    ['The bank denied it in a joint statement.', ['a joint statement = DOCUMENT']],
    ['The bank denied it in a long joint statement.', ['a long joint statement = DOCUMENT']],
    ['The bank denied it in a very long joint statement.', []],
    ['The bank denied it in an email to members.', ['an email = DOCUMENT']],
    ['The bank denied it in the statement.', []],
    ['The bank denied it in a lawsuit.', []],
    ['The bank lost 9 in a 5 statement.', []],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
  })
})

describe('what kind of source some words name', () => {
  const classify = (text: string) => {
    const source = classifySource(findPieces(text, { start: 0, end: text.length }))
    return source === null ? null : `${source.kind}${source.name === null ? '' : ` ${source.name}`}`
  }

  it.each<[string, string | null]>([
    ['the Ministry of Trade', 'ORGANISATION Ministry of Trade'],
    ['the Ministry of Trade in Tolvsk', 'ORGANISATION Ministry of Trade'],
    ['the Organization for Trade and Work in Kestria', 'ORGANISATION Organization for Trade and Work in Kestria'],
    ['the harbour police', 'ORGANISATION harbour police'],
    ["the city's police", 'ORGANISATION police'],
    ["Karsk's Ministry", "ORGANISATION Karsk's Ministry"],
    ['the Harbour-Area Council', 'ORGANISATION Harbour-Area Council'],
    ['OSCE', 'ORGANISATION OSCE'],
    ['the U.N.', 'ORGANISATION U.N.'],
    ['the Kremlin', 'ORGANISATION Kremlin'],
    ['Kremlin', 'ORGANISATION Kremlin'],
    ['the Council', 'ORGANISATION Council'],
    ['Karsk', null],
    ['Mayor Jane Roe', null],
    ['a senior official', 'UNNAMED_OFFICIAL'],
    ['the senior official', null],
    ['senior officials', 'UNNAMED_OFFICIAL'],
    ['another official', 'UNNAMED_OFFICIAL'],
    ['an official close to the talks', 'UNNAMED_OFFICIAL'],
    ['a witness', 'UNNAMED'],
    ['the witness', null],
    ['witnesses', 'UNNAMED'],
    ['the source', 'UNNAMED'],
    ['a report', 'DOCUMENT'],
    ['a report by the audit office', 'DOCUMENT'],
    ['the Tolvsk report', 'DOCUMENT Tolvsk report'],
    ['Court documents', 'DOCUMENT'],
    ['the union and the mayor', null],
    ['the Roe and Duarte Council', 'ORGANISATION Roe and Duarte Council'],
    ['the', null],
    ['9', null],
  ])('%s: %s', (text, expected) => {
    expect(classify(text)).toBe(expected)
  })
})
