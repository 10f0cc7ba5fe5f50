import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import type { Facts } from '../../../src/model/facts.js'
import type { Quote } from '../../../src/model/quote.js'
import { loadModels } from '../../../src/models/load-models.js'
import { plainArticle } from '../../support/plain-article.js'

function read(text: string): Facts {
  return extract(plainArticle(text), loadModels())
}

/** The quotations of a text as "words | cue | speaker", the resolved name where there is one. */
function told(text: string, keep: (quote: Quote) => boolean = ({ directness }) => directness !== 'INDIRECT'): string[] {
  const facts = read(text)
  return facts.quotes.filter(keep).map(({ text: words, cue, speaker }) => {
    const name =
      speaker === null
        ? '-'
        : speaker.person === null
          ? (speaker.organisation ?? speaker.text)
          : facts.people[speaker.person]?.name
    return `${words} | ${cue?.text ?? '-'} | ${name ?? '-'}`
  })
}

/** The people of a text with their roles as printed. */
function people(text: string): { name: string; roles: string[] }[] {
  return read(text).people.map(({ name, roles }) => ({ name, roles: roles.map((role) => role.text) }))
}

const HEAD =
  'Springfield bridge to close for repairs\n\nSPRINGFIELD, March 3 - The old bridge of Springfield will be closed for repairs, the city council decided on Monday.\n\n'

describe('findQuotes', () => {
  it.each([
    ['a cue behind', '“The bridge is safe,” Jane Roe said on Monday.', ['The bridge is safe, | said | Jane Roe']],
    ['a cue in front', 'Jane Roe said: “The bridge is safe.”', ['The bridge is safe. | said | Jane Roe']],
    ['turned round', '"The bridge is safe," said Jane Roe, the mayor.', ['The bridge is safe, | said | Jane Roe']],
    [
      'split by the attribution',
      '“We looked at it,” said John Doe, an engineer, “and it will stand.”',
      ['We looked at it, | said | John Doe', 'and it will stand. | said | John Doe'],
    ],
    [
      'a role before the name and a relative clause',
      'The work is “long overdue,” according to Harbour Board chairwoman Jane Roe, who won the vote in May.',
      ['long overdue, | according to | Jane Roe'],
    ],
    [
      'a pronoun',
      'Jane Roe met reporters on Monday. “I will not close the bridge for a year,” she said.',
      ['I will not close the bridge for a year, | said | Jane Roe'],
    ],
    [
      'a curly mark that a straight one closes',
      'Jane Roe said on Tuesday: “Nobody asked us about the bridge at all."',
      ['Nobody asked us about the bridge at all. | said | Jane Roe'],
    ],
  ])('reads %s', (_, body, expected) => {
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`)).toEqual(expected)
  })

  it('gives words behind a name and a colon to that name, whoever else has spoken in the sentence', () => {
    const body =
      'The engineers said the bridge was safe - Jane Roe: “We have looked at it for a year and found no crack.”'
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`).map((line) => line.split(' | ').at(-1))).toEqual([
      'Jane Roe',
    ])
  })

  it('reads quotations that go on over paragraphs', () => {
    const body =
      '“The bridge is safe and it will stay open,” Jane Roe said. “We looked at it for a year.\n\n“Nobody will have to drive around the town.”'
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`).map((line) => line.split(' | ').at(-1))).toEqual([
      'Jane Roe',
      'Jane Roe',
      'Jane Roe',
    ])
  })

  it.each([
    [
      'marks inside marks as part of the words',
      'Jane Roe said: “He told us ‘never again’ and then closed the bridge.”',
      ['He told us ‘never again’ and then closed the bridge. | said | Jane Roe'],
    ],
    [
      'a quotation that nothing closes',
      'Jane Roe said on Tuesday: “Nobody asked us about the bridge at all.',
      ['Nobody asked us about the bridge at all. | said | Jane Roe'],
    ],
    [
      'guillemets',
      'Jane Roe said: «The bridge is safe and it will stay open.»',
      ['The bridge is safe and it will stay open. | said | Jane Roe'],
    ],
    [
      'a relative clause between name and verb',
      'Jane Roe, who replaced John Doe as mayor in May, said: “The bridge is safe.”',
      ['The bridge is safe. | said | Jane Roe'],
    ],
    [
      'a relative clause that is about somebody else than the subject',
      'Jane Roe praised John Doe, who has called the bridge “a wonder of our time” for years.',
      ['a wonder of our time | called | John Doe'],
    ],
    [
      'a name behind the office that it holds',
      '“We will not go up there again,” the head of the harbour police, Jane Roe, said.',
      ['We will not go up there again, | said | Jane Roe'],
    ],
    [
      'a party in parentheses behind another name of the apposition',
      'Jane Roe, an aide to John Doe (D-Springfield), said: “The bridge is safe.”',
      ['The bridge is safe. | said | Jane Roe'],
    ],
    [
      'a day between name and verb',
      'Jane Roe on Saturday said: “The bridge is safe.”',
      ['The bridge is safe. | said | Jane Roe'],
    ],
    [
      'a name with "herself" before the verb',
      'Mayor Jane Roe herself said that the work was “long overdue and badly paid.”',
      ['long overdue and badly paid. | said | Jane Roe'],
    ],
    [
      'a mark before a bracket',
      '"[Doe] was never asked about the bridge," Jane Roe said.',
      ['[Doe] was never asked about the bridge, | said | Jane Roe'],
    ],
    [
      'a mark before the dots of an elision',
      '"The bridge is safe," said Jane Roe. ". . . And it will stand for a hundred years."',
      ['The bridge is safe, | said | Jane Roe', '. . . And it will stand for a hundred years. | said | Jane Roe'],
    ],
    [
      'a mark turned the wrong way at the end',
      '“The bridge is safe,” Jane Roe said. “We looked at it for a year. “',
      ['The bridge is safe, | said | Jane Roe', 'We looked at it for a year. | said | Jane Roe'],
    ],
    [
      '"her promise" as her words',
      'Jane Roe met reporters on Monday. Her promise was that the bridge would “stay open for everybody.”',
      ['stay open for everybody. | - | Jane Roe'],
    ],
    [
      'a participle behind the quotation, whose clause goes on with "that"',
      'Jane Roe said on Monday that the bridge was “safe for the time being,” adding that it had stood worse winters.',
      ['safe for the time being, | said | Jane Roe'],
    ],
    [
      'the verb that names, before one that leads on',
      'Jane Roe called the new bridge a “gift to the whole coast,” saying that it had stood worse winters.',
      ['gift to the whole coast, | called | Jane Roe'],
    ],
    [
      'the verb of saying, before one of thinking',
      'Jane Roe said she believed that the bridge was “a gift to the whole coast.”',
      ['a gift to the whole coast. | said | Jane Roe'],
    ],
    [
      'a participle between article and noun as no verb',
      'Jane Roe, who has an estimated fortune of two boats, named John Doe, whom she called a “friend of the bridge.”',
      ['friend of the bridge. | called | Jane Roe'],
    ],
    [
      'a second sentence by the verb of the first',
      '“We lost the old bridge,” said Jane Roe, underscoring how tired she was. “We will build a new one in the spring.”',
      ['We lost the old bridge, | said | Jane Roe', 'We will build a new one in the spring. | said | Jane Roe'],
    ],
    [
      'a speech that goes on in the next paragraph',
      '“We lost the old bridge,” said Jane Roe of the council.\n\n“We will build a new one in the spring, and it will stand for a hundred years.”',
      [
        'We lost the old bridge, | said | Jane Roe',
        'We will build a new one in the spring, and it will stand for a hundred years. | said | Jane Roe',
      ],
    ],
    [
      'a verb of saying between commas, turned round without a quotation before it',
      'How the council chose is not known. Because the engineers drew up a plan, explained Jane Roe, “we had to close it before the winter came.”',
      ['we had to close it before the winter came. | explained | Jane Roe'],
    ],
    [
      'a cry in capitals as no source',
      'CITY CLOSES ITS OLD BRIDGE FOR GOOD “The old bridge will be closed for the winter and opened again in May.” [Springfield Post]',
      ['The old bridge will be closed for the winter and opened again in May. | - | -'],
    ],
    [
      'a sign that reads, as its own verb',
      'The road ends with a sign. The sign read: “The bridge is closed until the first of May.”',
      ['The bridge is closed until the first of May. | read | The sign'],
    ],
    [
      'a pronoun that is written together with its verb, and as nobody’s name',
      'The workers’ faces were grim. They’ve said again and again: “We will not cross that bridge in this state.”',
      ['We will not cross that bridge in this state. | said | They'],
    ],
    [
      'a programme as no words of anybody',
      'Jane Roe told “Harbour & Friends” on Monday that the bridge was “as safe as any other in the land.”',
      ['as safe as any other in the land. | told | Jane Roe'],
    ],
    [
      'a statement with its owner',
      'The mayor was happy. The council’s statement then declares the “matter of the bridge is concluded for good.”',
      ['matter of the bridge is concluded for good. | declares | The council’s statement'],
    ],
    [
      'somebody told by age',
      '“The bridge is safe,” the 43-year-old said on Monday.',
      ['The bridge is safe, | said | the 43-year-old'],
    ],
    [
      'a name that is a small word elsewhere',
      '“The bridge is safe,” From said. “We looked at it for a year.”',
      ['The bridge is safe, | said | From', 'We looked at it for a year. | said | From'],
    ],
    [
      'a long run of paragraphs that one sentence introduces',
      'Jane Roe asked the council these questions:\n\n"Who looked at the bridge?\n\n"Who paid for the work of the engineers?\n\n"Who told the owners of the shops?\n\n"Who drove over it last?\n\n"And who will pay for all that in the end?"',
      [
        'Who looked at the bridge? | asked | Jane Roe',
        'Who paid for the work of the engineers? | - | Jane Roe',
        'Who told the owners of the shops? | - | Jane Roe',
        'Who drove over it last? | - | Jane Roe',
        'And who will pay for all that in the end? | - | Jane Roe',
      ],
    ],
    ['a name and a colon', 'Jane Roe: “The bridge is safe.”', ['The bridge is safe. | - | Jane Roe']],
    [
      'a run of quotations with one attribution',
      '“The bridge is safe,” Jane Roe said. “It will stay open. We looked at it for a year.”',
      ['The bridge is safe, | said | Jane Roe', 'It will stay open. We looked at it for a year. | said | Jane Roe'],
    ],
    [
      'the labels of a transcript',
      'The two met on the radio on Monday, and this is what they had to say to each other.\n\n“ROE: Will the bridge stay open over the summer?\n\n“DOE: It will, and nobody needs to worry about it.”',
      [
        'ROE: Will the bridge stay open over the summer? | - | ROE',
        'DOE: It will, and nobody needs to worry about it. | - | DOE',
      ],
    ],
  ])('reads %s', (_, body, expected) => {
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`)).toEqual(expected)
  })

  it('reads words in a headline', () => {
    const text =
      'Bridge is ‘safe as a house’, says mayor Jane Roe\n\nSPRINGFIELD, March 3 - The bridge will stay open, Jane Roe said on Monday.'
    expect(told(text, ({ directness }) => directness === 'HEADLINE')).toEqual(['safe as a house | says | Jane Roe'])
  })

  it('tells whom and where', () => {
    const venues = (body: string): (string | undefined)[] =>
      read(`${HEAD}${body}\n\nThe work begins in April.`).quotes.map(({ venue }) => venue?.text)
    expect(venues('“The bridge is safe,” Jane Roe told Harbour Radio.')).toEqual(['Harbour Radio'])
    expect(venues('“The bridge is safe,” Jane Roe said in a televised address.')).toEqual(['in a televised address'])
  })

  it('names nobody where nobody is named, and takes no title for speech', () => {
    expect(
      told(
        `${HEAD}“The bridge was here before us and it will be here when all of us are gone and forgotten.”\n\nThe work begins in April.`,
      ),
    ).toEqual(['The bridge was here before us and it will be here when all of us are gone and forgotten. | - | -'])
    expect(told(`${HEAD}The film “The Long Bridge” opens on Friday.\n\nThe work begins in April.`)).toEqual([])
  })

  it('gives all fragments of a list to the group that the verb behind a dash belongs to', () => {
    const body =
      'A team of foreign inspectors — including from the Council for Roads and Rails in Corvane (CRRC) — denounced “shoddy work,”\n\nincluding “rusty bolts” and “paper welds.”'
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`)).toEqual([
      'shoddy work, | denounced | CRRC',
      'rusty bolts | denounced | CRRC',
      'paper welds. | denounced | CRRC',
    ])
  })

  it('takes a named trick that is explained for a term', () => {
    const body =
      'Spokeswoman Jane Roe pointed out that the builders are using the same tools as those known from the “Carousel,” the fraud that emptied the town’s accounts in 2009.'
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`)).toEqual([])
  })

  it('takes no plural behind an owner for the verb, and reads "according to him"', () => {
    const body =
      'The Corvane minister, in turn, warned that the union’s protests and its letters would change nothing, as “bridges are closed only by engineers.” According to him, “no matter what they write, there will be no other date.”'
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`)).toEqual([
      'bridges are closed only by engineers. | warned | The Corvane minister',
      'no matter what they write, there will be no other date. | According to | him',
    ])
  })

  it.each([
    [
      'The town\u2019s fire chief, John Doe, conceded that the bridge was \u201cin worse shape than we thought\u201d.',
      'in worse shape than we thought | conceded | John Doe',
      'town\u2019s fire chief',
    ],
    [
      'The riggers\u2019 union met on Monday. \u201cWe will not go up there again,\u201d its president, Jane Roe, said.',
      'We will not go up there again, | said | Jane Roe',
      'president',
    ],
    [
      'The head of the harbour police, Jane Roe, said: \u201cWe will not go up there again.\u201d',
      'We will not go up there again. | said | Jane Roe',
      'head of the harbour police',
    ],
  ])('reads the name and the role of a description: %s', (body, quote, role) => {
    expect(told(`${HEAD}${body}\n\nThe work begins in April.`)).toEqual([quote])
    expect(people(`${HEAD}${body}\n\nThe work begins in April.`).flatMap(({ roles }) => roles)).toEqual([role])
  })

  it('takes no noun before a verb of saying for the verb', () => {
    const sentence = 'News reports said Springfield wants the old bridge to be sold.'
    const lines = told(`${HEAD}${sentence}\n\nWork began.`, ({ directness }) => directness === 'INDIRECT')
    expect(lines.filter((line) => line.includes('| reports |'))).toEqual([])
  })

  it('takes no deed between commas for an office', () => {
    expect(
      people(`${HEAD}Jane Roe, flagged down a passing driver, and drove off. Jane Roe said she was well.`),
    ).toEqual([{ name: 'Jane Roe', roles: [] }])
  })

  it.each([
    'Neighbouring Vostrania ships its grain through Port Mellin and Fort Karsk.',
    'Nineteen people were hurt, according to St Ida\u2019s Hospital.',
    'The ferry left from Karsk Quay for the Brenn Strait, Radio Mellin reported.',
    'The minister told RIA Novosti that the strike was over, Kestria Today wrote.',
    'The mayor wrote. Incidentally, the engineers were not there.',
  ])('takes no place, building, newsroom or common word for a person: %s', (body) => {
    expect(people(`${HEAD}${body} \u201cIt is over,\u201d said Jane Roe.`).map(({ name }) => name)).toEqual([
      'Jane Roe',
    ])
  })

  it('reads reported speech', () => {
    const lines = told(
      `${HEAD}Jane Roe said that the bridge would stay closed for a year.\n\nThe work begins in April.`,
      ({ directness }) => directness === 'INDIRECT',
    )
    expect(lines).toContain('the bridge would stay closed for a year | said | Jane Roe')
  })

  it.each([
    ['Jane Roe said on Monday the bridge would open.', 'the bridge would open | said | Jane Roe'],
    ['The bridge opens in May, Jane Roe said on Monday.', 'The bridge opens in May | said | Jane Roe'],
    ['In May the old bridge opens, Jane Roe said.', 'In May the old bridge opens | said | Jane Roe'],
    ['Speaking on the quay, Jane Roe noted it was late for repairs.', 'it was late for repairs | noted | Jane Roe'],
    ['Jane Roe vowed to rebuild the old bridge.', 'to rebuild the old bridge | vowed | Jane Roe'],
    ['Jane Roe denied any wrongdoing in the matter.', 'any wrongdoing in the matter | denied | Jane Roe'],
  ])('takes what was said, without the day and the turn before it: %s', (sentence, line) => {
    const lines = told(`${HEAD}${sentence}\n\nWork began.`, ({ directness }) => directness === 'INDIRECT')
    expect(lines).toEqual([line])
  })

  it.each([
    'Jane Roe repeated her adamant denials of misconduct in the matter.',
    'Jane Roe continued to write to the council about the bridge.',
    'Jane Roe wrote in the name of the harbour council.',
    'Jane Roe warned of a flood that would break the bridge.',
    'A reader sent a letter to Jane Roe urging her to keep the bridge.',
    'The divers found what Jane Roe claimed was a sunken bridge.',
    'The work, which Jane Roe announced, was ended before the winter.',
    'Democratic state Rep. Jane Roe left the party after nine years.',
    'Anyone who says the bridge is safe has never crossed it.',
    'Jane Roe asked the engineers for it in the spring.',
    'Nobody has ever said the bridge was safe to cross.',
    'Initial jobless claims that people filed on Monday rose to 40,000.',
    'The broader jobs report that was due on Monday was put off again.',
  ])('reports nothing where nobody is said to have said a thing: %s', (sentence) => {
    const lines = told(`${HEAD}${sentence}\n\nWork began.`, ({ directness }) => directness === 'INDIRECT')
    expect(lines).toEqual([])
  })

  it.each([
    ['Fifty-seven percent said that the bridge should stay open.', 'Fifty-seven percent', null],
    ['Retirees said that the bridge should stay open.', 'Retirees', null],
    ['On Monday rights groups said that the bridge should stay open.', 'rights groups', null],
    ['The council last week said that the bridge should stay open.', 'The council', null],
    ['The Harbour Council last week said that the bridge should stay open.', 'Harbour Council', 'Harbour Council'],
  ])(
    'takes neither the head of a sentence for a body nor the time for its name: %s',
    (sentence, text, organisation) => {
      const said = read(`${HEAD}${sentence}\n\nWork began.`).quotes.filter(
        ({ directness }) => directness === 'INDIRECT',
      )
      expect(said.map(({ speaker }) => [speaker?.text, speaker?.organisation])).toEqual([[text, organisation]])
    },
  )

  it('names a body that speaks, and no person', () => {
    expect(
      told(
        `${HEAD}The Harbour Board said the bridge was “a danger to the public” and closed it.\n\nThe work begins in April.`,
      ),
    ).toEqual(['a danger to the public | said | Harbour Board'])
  })
})
