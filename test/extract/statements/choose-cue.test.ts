import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts-of.js'

/** The last quotation of a text: its first words, the verb that attributes it and who speaks. */
function lastQuotation(text: string): string {
  const { quotes, people } = factsOf(text)
  const quote = quotes.findLast(({ directness }) => directness !== 'INDIRECT')
  const speaker = quote?.speaker
  const name = people[speaker?.person ?? -1]?.name ?? speaker?.organisation ?? speaker?.text
  return `${quote?.text.split(' ').slice(0, 3).join(' ') ?? ''} | ${quote?.cue?.text ?? ''} | ${name ?? ''}`
}

const HEAD = 'Ines Duarte runs the harbour of Karsk.\n\n'

describe('the verb that attributes a quotation, and who speaks by it', () => {
  it.each([
    [
      'a participle that introduces',
      'Tom Ashby pledged his continued support for the crews, tweeting: “Soon the pier will open and we have a lot to do.”',
      'Soon the pier | tweeting | Tom Ashby',
    ],
    [
      'the verb before, though the next sentence begins with a verb of saying',
      '“I understand that mistrust,” Tom Ashby said. “I am a pilot. But I am also a father.” The pilot then described how he was stopped.',
      'I am a | said | Tom Ashby',
    ],
    [
      'the verb before, though a space stands before the closing marks',
      '“ It is late, ” said Tom Ashby of the crews, noting that a dozen boats were lost. “ However, these are our crews. They look up to us. ” Citing the storm, Ashby declined to say more.',
      ' However, these | said | Tom Ashby',
    ],
    [
      'what a noun that describes another is not',
      '“I asked for changes,” Tom Ashby said, urging state lawmakers to “recall” the bill.',
      'recall | urging | Tom Ashby',
    ],
    [
      'turned round with "one" before the noun',
      '“There is a whole lot of anger,” said one Democrat who opposed her, who requested anonymity in order to speak freely.',
      'There is a | said | Democrat',
    ],
    [
      'what somebody calls it, where the main verb says something else',
      'The board angrily rejected what it called “threats”, saying it would respond to any of them.',
      'threats | called | The board',
    ],
    [
      'the main verb again behind "as"',
      'Tom Ashby derided what he called the “ritual” as “total nonsense” of the board.',
      'total nonsense | derided | Tom Ashby',
    ],
    [
      'a naming verb whose subject is another pronoun for the speaker',
      'Tom Ashby came. He described the pier in other words than in May, when he called it cruel, “the result of a tragic mistake by the board.”',
      'the result of | called | Tom Ashby',
    ],
    [
      'the noun of what is said, with a colon',
      'The board asked Tom Ashby about it on Monday. His response: “Well, I have people that have been studying it.”',
      'Well, I have | response | Tom Ashby',
    ],
    [
      'whom "by" names, behind "as"',
      'The man described by the Karsk Magazine as “the last great skipper of the century” came home to Ines Duarte.',
      'the last great | described | Karsk Magazine',
    ],
    [
      'the body whose statement it is',
      '“We can confirm it. More will be told at the appropriate time,” said GM’s lone statement on the agreement.',
      'We can confirm | said | GM',
    ],
    [
      'over a relative clause with names in it',
      'The lawsuit, which was brought by the attorney general, Tom Ashby, and the pilot, Jane Roe, accused the crews of a “scheme” against it.',
      'scheme | accused | The lawsuit',
    ],
    [
      'whose remarks they were',
      'The Gazette reported on Ashby’s remarks about Jane Roe, when he said it would not be “appropriate for our town to pay.”',
      'appropriate for our | said | Ashby',
    ],
  ])('%s', (_what, body, read) => {
    expect(lastQuotation(HEAD + body)).toBe(read)
  })

  it.each([
    ['“It was loud,” said Jane Roe and Tom Ashby.', 'Jane Roe and Tom Ashby'],
    ['“It was loud,” skippers Jane Roe and Tom Ashby said on Monday.', 'Jane Roe and Tom Ashby'],
    ['But harbour workers and Mayor Jane Roe later vowed to “clarify” the rule.', 'harbour workers and Mayor Jane Roe'],
    ['Tom Ashby met Jane Roe and Ines Duarte said it was “all very loud” there.', 'Ines Duarte'],
    ['“It was loud,” said Jane Roe. Tom Ashby agreed.', 'Jane Roe'],
  ])('who speaks together is given the words together: %s', (body, speaker) => {
    expect(
      lastQuotation(HEAD + body)
        .split(' | ')
        .at(-1),
    ).toBe(speaker)
  })
})
