import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts-of.js'

/** What a text reports without marks: `words | verb | speaker`, with the venue where one is named. */
function reported(text: string): string[] {
  const { quotes, people } = factsOf(text)
  return quotes
    .filter(({ directness }) => directness === 'INDIRECT')
    .map(({ span, text: words, cue, speaker, venue }) => {
      expect(text.slice(span.start, span.end)).toBe(words)
      const name = speaker === null ? '-' : (people[speaker.person ?? -1]?.name ?? speaker.text)
      return [words, cue?.text ?? '-', name, ...(venue === null ? [] : [venue.text])].join(' | ')
    })
}

describe('reported speech', () => {
  it.each<[string, string[]]>([
    ['Jane Roe said that the old pier would open.', ['the old pier would open | said | Jane Roe']],
    ['Jane Roe said the old pier would open.', ['the old pier would open | said | Jane Roe']],
    ['Jane Roe said on Monday the old pier would open.', ['the old pier would open | said | Jane Roe']],
    [
      'Jane Roe told reporters on Monday that the pier would open.',
      ['the pier would open | told | Jane Roe | reporters'],
    ],
    ['The old pier would open, Jane Roe said.', ['The old pier would open | said | Jane Roe']],
    ['The old pier would open, said Jane Roe.', ['The old pier would open | said | Jane Roe']],
    ['The old pier would open, Jane Roe said on Monday.', ['The old pier would open | said | Jane Roe']],
    ['Speaking on Monday, Jane Roe said the pier would open.', ['the pier would open | said | Jane Roe']],
    ['Speaking on Monday, Jane Roe said that the pier would open.', ['the pier would open | said | Jane Roe']],
    // Four words and more.
    ['Jane Roe said the pier opens.', []],
    ['Jane Roe said the pier opens soon.', ['the pier opens soon | said | Jane Roe']],
    // Verbs that report only with "that", with a clause, or an undertaking.
    ['Jane Roe believes the old pier would open.', []],
    ['Jane Roe believes that the old pier would open.', ['the old pier would open | believes | Jane Roe']],
    ['Jane Roe repeated her old and angry denials.', []],
    ['Jane Roe repeated that the old pier was safe.', ['the old pier was safe | repeated | Jane Roe']],
    ['Jane Roe vowed to rebuild the old pier.', ['to rebuild the old pier | vowed | Jane Roe']],
    ['Jane Roe said to the crowd of dockers.', []],
    ['Jane Roe spoke of a flood that would break it.', []],
    ['Jane Roe said of the pier in May.', []],
    ['Jane Roe said was wrong and untrue.', []],
    // Questions.
    ['Jane Roe asked whether the pier was safe.', ['whether the pier was safe | asked | Jane Roe']],
    ['Jane Roe asked the board to close the pier.', ['the board to close the pier | asked | Jane Roe']],
    ['Jane Roe asked the engineers for it again.', []],
    // Nobody that can be named, and other clauses.
    ['Nobody said that the old pier would open.', []],
    ['A letter to Jane Roe saying that the pier would open came.', []],
    ['Jane Roe is saying that the old pier would open.', ['the old pier would open | saying | Jane Roe']],
    ['Jane Roe continued to say the old pier would open.', []],
    ['It was said that the old pier would open.', []],
    ['Jane Roe said that the “old pier” would open.', []],
    // A headline reports nothing.
    ['Jane Roe said that the old pier would open\n\nThe pier was shut in May after a storm, and nobody came.', []],
    [
      'Jane Roe said the pier would open. Tom Duarte said that it was not safe.',
      ['the pier would open | said | Jane Roe', 'it was not safe | said | Tom Duarte'],
    ],
    [
      'Jane Roe said in a statement that the old pier would open.',
      ['the old pier would open | said | Jane Roe | in a statement'],
    ],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual(expected)
  })

  it('is surer beside its speaker than far from one', () => {
    const sure = (text: string) => factsOf(text).quotes.find(({ directness }) => directness === 'INDIRECT')?.confidence
    expect(sure('Jane Roe said that the old pier would open.')).toBe(sure('The old pier would open, said Jane Roe.'))
    expect(sure('Jane Roe, who left in May, said that the pier would open.')).toBeLessThan(
      sure('Jane Roe said that the old pier would open.') ?? 0,
    )
  })
})
