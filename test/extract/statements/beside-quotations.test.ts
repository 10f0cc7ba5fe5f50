import { describe, expect, it } from 'vitest'
import { HEAD, people, read, told } from './quotes-told.js'

describe('what stands beside a quotation', () => {
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
