import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../sentences-of.js'

/** The sources of a sentence: `source (verb)`, with a stroke before those that stand behind what they say. */
function sources(text: string): string[] {
  return sentencesOf(text).flatMap(({ tokens, sources }) =>
    sources.map(({ from, to, verb, at, trails }) => {
      expect(tokens[at]?.lower).toBe(verb === 'according to' ? 'according' : verb === 'cite' ? tokens[at]?.lower : verb)
      return `${trails ? '- ' : ''}${text.slice(tokens[from]?.start, tokens[to - 1]?.end)} (${verb})`
    }),
  )
}

describe('the sources that a sentence names', () => {
  it.each<[string, string[]]>([
    ['Police said nine boats sank.', ['Police (said)']],
    ['Nine boats sank, police said.', ['- police (said)']],
    ['Nine boats sank – police said.', ['- police (said)']],
    ['Nine boats sank, said the harbour police.', ['- the harbour police (said)']],
    ['“Nine boats sank,” said Jane Roe.', ['- Jane Roe (said)']],
    ['According to the port authority, nine sank.', ['the port authority (according to)']],
    ['Nine boats sank, according to the port authority.', ['- the port authority (according to)']],
    ['Nine boats sank according to the port authority on Monday.', ['- the port authority (according to)']],
    ['Nine sank, according to plans.', ['- plans (according to)']],
    ['Nine sank according to.', []],
    ['Nine boats sank, citing the port authority of Lorn.', ['- the port authority of Lorn (cite)']],
    ['The Gazette said, quoting a senior official.', ['The Gazette (said)', '- a senior official (cite)']],
    ['The port authority has also confirmed the number.', ['The port authority (confirmed)']],
    ['The port authority on Sunday said it was shut.', ['The port authority (said)']],
    ['The port authority later repeatedly said so.', ['The port authority (said)']],
    ['Jane Roe, the mayor, said so.', ['Jane Roe (said)']],
    ['Roe wants to say so.', []],
    ['Col. Jane Roe of the coastguard said so.', ['Col. Jane Roe of the coastguard (said)']],
    ['A spokeswoman for the board told us.', ['A spokeswoman for the board (told)']],
    ['It said so.', []],
    ['Those who said so left.', []],
    ['That said, nine sank.', []],
    ['A further 9 said so.', []],
    ['Nine people said so.', ['Nine people (said)']],
    ['The media reports were wrong.', []],
    ['Radio Mellin reports nine boats lost.', ['Radio Mellin (reports)']],
    ['The reports of nine lost boats were wrong.', []],
    ['Nine were reported lost.', []],
    ['The first reported losses were nine.', []],
    ['The board reported nine lost.', ['The board (reported)']],
    ['A report of the board said nine.', ['A report of the board (said)']],
    ['A Karsk-based union said so.', ['A Karsk-based union (said)']],
    ['Roe & Sons said so.', ['Roe & Sons (said)']],
    ['Nine sank, said 40 people.', ['- 40 people (said)']],
    ['Nine sank, she said.', ['- she (said)']],
    ['In Lorn the board of the north said so.', ['the board of the north (said)']],
    ['Officials say nine sank.', ['Officials (say)']],
    ['Officials may say so.', []],
    ['Police counted nine boats.', ['Police (counted)']],
    ['The Karsk Times report was late.', []],
    ['On Monday, police said nine boats sank.', ['police (said)']],
    ['Nine sank, police said in a statement on Monday.', ['- police (said)']],
    ['The nonpartisan Harbour Board said so.', ['The nonpartisan Harbour Board (said)']],
    ['A family in the suburbs of Karsk said so.', ['A family in the suburbs of Karsk (said)']],
    ['A source close to the talks said so.', ['A source close to the talks (said)']],
    ['In Karsk Jane Roe said so.', ['Jane Roe (said)']],
    ['Nine sank, Mr. Roe and Ms. Duarte said.', ['- Mr. Roe and Ms. Duarte (said)']],
    ['A disease that has claimed nine lives is back.', []],
    ['Jane Roe left the pier and said so.', ['Jane Roe (said)']],
    ['The board said the union had changed.', ['The board (said)']],
    ['The fire service said residents could not return.', ['The fire service (said)']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
  })
})
