import { describe, expect, it } from 'vitest'
import { HEAD, told } from './quotes-told.js'

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
})
