import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import type { Facts } from '../../../src/model/facts.js'
import { loadModels } from '../../../src/models/load-models.js'
import { plainArticle } from '../../support/plain-article.js'

const HEAD = `Springfield bridge to close for repairs

SPRINGFIELD, March 3 - The old bridge of Springfield will be closed for repairs, the city council decided on Monday.

`

/** The marked sentence read as an article: [S:label] and [Q:words] are taken out of the text and told beside it. */
function unmark(marked: string): { text: string; expected: string[] } {
  const expected: string[] = []
  let speaker = ''
  const text = marked.replace(/\[([SQ])=?([^:\]]*):([^\]]+)\]/g, (_, mark: string, name: string, words: string) => {
    if (mark === 'S') speaker = `${words} | ${name}`
    else expected.push(`${words} | ${speaker}`)
    return words
  })
  return { text, expected }
}

function facts(text: string): Facts {
  return extract(plainArticle(HEAD + text), loadModels())
}

/** Direct quotations as "words | label | name", the name "?" where nobody is named. */
function spoken(text: string): string[] {
  const { quotes, people } = facts(text)
  return quotes.map(
    ({ text: words, speaker }) =>
      `${words} | ${speaker?.text ?? '-'} | ${speaker?.person == null ? (speaker?.organisation ?? '?') : (people[speaker.person]?.name ?? '')}`,
  )
}

describe('findTurns', () => {
  it.each([
    [
      'questions and answers, the answers by the one person named before',
      `Jane Roe, the mayor, spoke to reporters.

[S=?:Q]: [Q:Will the bridge stay open?]

[S=Jane Roe:A]: [Q:It will. We looked at it for a year, and “safe” is the word.]

[S=?:Q]. [Q:And then?]

[S=Jane Roe:A]. [Q:Then we will see.]

The work begins in April.`,
    ],
    [
      'questions and answers of nobody in particular',
      `Jane Roe and John Doe met reporters.

[S=?:Q]: [Q:Will the bridge stay open?]

[S=?:A]: [Q:It will.]

The work begins in April.`,
    ],
    [
      'surnames and titles in capitals, over paragraphs, past stage directions',
      `John Smith met Prime Minister Bram Oldecott on Monday.

[S=John Smith:SMITH]: [Q:Did you sign the order?]

PRIME MINISTER [S=Bram Oldecott:OLDECOTT]: [Q:No. I never saw it.]

[Q:I was told later, by the council.]

(LAUGHTER)

[S=John Smith:SMITH]: [Q:Who told you?]

PRIME MINISTER [S=Bram Oldecott:OLDECOTT]: [Q:My secretary.]

The work begins in April.`,
    ],
    [
      'whole names',
      `Two people of the town met on the radio on Monday.

[S=Jane Roe:Jane Roe]: [Q:The bridge is safe, and it will stay open.]

[S=John Doe:John Doe]: [Q:Nobody believes that.]

[S=Jane Roe:Jane Roe]: [Q:They should. We looked at it for a year.]`,
    ],
    [
      'lines right under each other',
      `Jane Roe and John Doe met on the radio on Monday.

[S=Jane Roe:ROE]: [Q:Is it safe?]
[S=John Doe:DOE]: [Q:It is safe. The engineers said that the bridge was old.]
[S=Jane Roe:ROE]: [Q:Thank you.]

The work begins in April.`,
    ],
    [
      'a newsroom that asks',
      `Radio Mellin spoke to Jane Roe on Monday.

[S=Radio Mellin:Radio Mellin]: [Q:Is the bridge safe?]

[S=Jane Roe:Roe]: [Q:It is. We looked at it.]

[Q:For a year we did nothing else.]

[S=Radio Mellin:Radio Mellin]: [Q:Who pays?]

[S=Jane Roe:Roe]: [Q:The council pays.]`,
    ],
    [
      'a line of another kind between turns in capitals as nobody’s words',
      `Jane Roe and John Doe met on the radio on Monday.

[S=Jane Roe:ROE]: [Q:Is it safe?]

[S=John Doe:DOE]: [Q:It is, and we will open it.]

Roe: Bridge to Stay Open`,
    ],
    [
      'what the writer tells between two turns as nobody’s words',
      `Jane Roe and John Doe met on the radio on Monday.

[S=Jane Roe:ROE]: [Q:Is it safe?]

Roe laid a map on the table.

[S=John Doe:DOE]: [Q:It is safe.]`,
    ],
  ])('reads %s', (_, marked) => {
    const { text, expected } = unmark(marked)
    expect(spoken(text)).toEqual(expected)
  })

  it.each([
    [
      'notes, captions and updates',
      `Jane Roe met reporters.

Note: This article was changed on Monday.

UPDATE: The bridge is open again.

NOTE: Roe is the mayor.

UPDATE: The work is done.`,
    ],
    [
      'a list of people with a line about each',
      `Jane Roe and John Doe played on Monday.

Jane Roe: Fast and sure of her feet. 8.

John Doe: Late for every ball. 4.`,
    ],
    [
      'a table',
      `Jane Roe and John Doe played on Monday.

Name: Jane Roe
Age: 45
Name: John Doe
Age: 33`,
    ],
    [
      'results',
      `Jane Roe and John Doe ran for mayor.

Jane Roe: 1,204.

John Doe: 1,117.

Jane Roe: 36.

Roe needs 41 votes of the council.

John Doe: 30.`,
    ],
    ['a line with a colon', 'Jane Roe: The mayor of a town with a bridge.'],
  ])('leaves %s alone', (_, text) => {
    expect(spoken(text)).toEqual([])
  })

  it('takes no headline for a speaker', () => {
    expect(
      extract(
        plainArticle(
          'Roe: The bridge will stay open\n\nRoe: The mayor says it is safe\n\nThe bridge of Springfield will stay open, Jane Roe decided on Monday.',
        ),
        loadModels(),
      ).quotes,
    ).toEqual([])
  })

  it('leaves names in marks to the marks', () => {
    const text = 'Jane Roe: “The bridge is safe.”\n\nJohn Doe: “Nobody believes that.”\n\nJane Roe: “They should.”'
    expect(spoken(text).map((line) => line.split(' | ')[0])).toEqual([
      'The bridge is safe.',
      'Nobody believes that.',
      'They should.',
    ])
  })

  it('says where the words and the label stand', () => {
    const { quotes, article } = facts('Jane Roe met reporters.\n\nQ: Is it safe?\n\nA: It is.')
    expect(quotes.map(({ span }) => article.text.slice(span.start, span.end))).toEqual(['Is it safe?', 'It is.'])
    expect(quotes.map(({ speaker }) => article.text.slice(speaker?.span.start, speaker?.span.end))).toEqual(['Q', 'A'])
    expect(quotes.map(({ directness }) => directness)).toEqual(['DIRECT', 'DIRECT'])
    expect(quotes.map(({ speaker }) => speaker?.kind)).toEqual(['UNNAMED', 'PERSON'])
  })

  it('puts no comment of the writer into a mouth where turns are excerpts, and gives what the comment cites to who said it', () => {
    const told = spoken(`Jane Roe: We will pay an awful lot for it.

Tom Ashby: How much is that in crowns?

Well, the drivers may want to pay “an awful lot for it.” Not even Ashby knows a number.

“An awful lot” is no number.

Tom Ashby: I would like to see a number.

Jane Roe: You will see one in May.`)
    expect(told).toEqual([
      'We will pay an awful lot for it. | Jane Roe | Jane Roe',
      'How much is that in crowns? | Tom Ashby | Tom Ashby',
      'an awful lot for it. | Jane Roe | Jane Roe',
      'An awful lot | Jane Roe | Jane Roe',
      'I would like to see a number. | Tom Ashby | Tom Ashby',
      'You will see one in May. | Jane Roe | Jane Roe',
    ])
  })
})
