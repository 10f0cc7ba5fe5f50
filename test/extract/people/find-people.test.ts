import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract/extract.js'
import type { Facts } from '../../../src/model/facts.js'
import { loadModels } from '../../../src/models/load-models.js'
import { plainArticle } from '../../support/plain-article.js'

const HEAD =
  'Old bridge to close\n\nSPRINGFIELD, March 3 - The old bridge will be closed for repairs, the council decided.\n\n'

function read(text: string): Facts {
  return extract(plainArticle(text), loadModels())
}

/** The text with every printed name in marks: "[P:Jane Roe] left". */
function marked(plain: string): string {
  const text = HEAD + plain
  const names = read(text)
    .people.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'NAME').map(({ span }) => span))
    .filter(({ start }) => start >= HEAD.length)
    .sort((a, b) => b.start - a.start)
  let result = text
  for (const { start, end } of names)
    result = `${result.slice(0, start)}[P:${result.slice(start, end)}]${result.slice(end)}`
  return result.slice(HEAD.length)
}

/** The people of a text by name. */
function who(text: string): string[] {
  return read(HEAD + text).people.map(({ name }) => name)
}

/** Every person with the places that print a name of theirs: "Ben Roe Jr.: Ben Roe Jr., Roe Jr.". */
function printed(text: string): string[] {
  return read(text).people.map(({ name, mentions }) => {
    const places = mentions.filter(({ kind }) => kind === 'NAME').map(({ span }) => text.slice(span.start, span.end))
    return `${name}: ${places.join(', ')}`
  })
}

describe('a name whose surname stands first', () => {
  it('keeps its second syllable, though that is a word of its own', () => {
    expect(marked('The northern leader Kim Dok In spoke on Monday.')).toBe(
      'The northern leader [P:Kim Dok In] spoke on Monday.',
    )
    expect(marked('The northern leader Kim Jane met him. It was sunny in Karsk.')).toContain('[P:Kim Jane] met')
  })

  it('is called by its first word', () => {
    const text = 'North leader Kim Dok Un spoke on Monday. Mr. Kim, who is old, left. Kim Dok-un will be back.'
    expect(printed(HEAD + text)).toEqual(['Kim Dok Un: Kim Dok Un, Kim, Kim Dok-un'])
  })
})

describe('a name with a by-name in its middle', () => {
  it.each(['Tony "the Sailor" Ashby', 'Tony “Sailor”Ashby', 'Tony “Sam the Bull” Ashby'])('is one name: %s', (name) => {
    expect(who(`The judge met ${name} on Monday. Ashby said nothing.`)).toEqual(['Tony Ashby'])
  })

  it('ends where the marks hold more than a by-name, or no name follows', () => {
    expect(who('The judge called Tony "a liar and a very bad man" Monday.')).not.toContain('Tony Monday')
    expect(who('The judge called Tony "a liar" twice, Jane Roe said.')).toContain('Jane Roe')
  })
})

describe('what looks like a name and is nobody’s', () => {
  it.each([
    ['The court heard Ashby v. Vega on Monday, and the crew of the USS Jane Roe heard of it.', []],
    [
      'Sen. Jane Roe, R-Ky., and Rep. Tom Ashby (D-Calif.) agreed with Tom Vega, I-Vt.',
      ['Jane Roe', 'Tom Ashby', 'Tom Vega'],
    ],
    ['Jane Roe flew to Saudi Arabia on Monday, and Saudi Arabia welcomed her.', ['Jane Roe']],
    ['Their Arab ally Saudi Arabia welcomed Jane Roe.', ['Jane Roe']],
    ['Jane Roe flew to Little Rock and Abu Dhabi. Little Rock is hot.', ['Jane Roe']],
    ['You can follow Tom Ashby on Facebook. Jane Roe is mayor.', ['Jane Roe']],
    ['The talks between South Korea and North Korea failed, Jane Roe said.', ['Jane Roe']],
    ['Jane Roe told the Karsk Post-Dispatch that the bridge is safe.', ['Jane Roe']],
    ['But Roe disagreed, Jane Roe’s sister said.', ['Jane Roe']],
    ['Captain Roe saw the wreck. Jane Roe is the captain of the ferry.', ['Jane Roe']],
    ['Mayor Roe opened the bridge. Jane Roe has been mayor since May.', ['Jane Roe']],
    [
      '“The bridge is safe,” Jane Roe said.\n\nCoast Agency writers Tom Ashby in Karsk and Ida Vega in Lorn contributed to this report.',
      ['Jane Roe'],
    ],
    ['“The bridge is safe,” Jane Roe said.\n\nIda Vega contributed reporting from Lorn.', ['Jane Roe']],
  ])('%s', (text, people) => {
    expect(who(text)).toEqual(people)
  })

  it.each([
    ['Jane Roe, who contributed to the fund, left.', ['Jane Roe']],
    ['Tom London was there. London said that the bridge is safe.', ['Tom London']],
    ['Mr. Japan was late.', ['Japan']],
    ['Juan Diaz mended the bridge, and the crews waited for Juan Diaz.', ['Juan Diaz']],
  ])('but not %s', (text, people) => {
    expect(who(text)).toEqual(people)
  })
})

describe('names of people', () => {
  it.each([
    [
      'no company: what goes on with “which” is a thing',
      'Norvel Brask, which runs the quay, spoke. Norvel Brask denied it.',
    ],
    ['no company by its last word', 'Operator Norvel Hydro said that [P:Jane Roe] had called.'],
    ['a surname that is a month', 'Prime Minister [P:Theresa May] has revealed it. Mayor [P:June April] may go.'],
    ['no day for a surname', 'Judge [P:Jane Roe] May 3 called. He told [P:Jane Roe] Monday what to do.'],
    ['a full name, then the surname', 'Mayor [P:Jane Roe] left on Monday. On Tuesday [P:Roe] came back to the hall.'],
    [
      'a title before the name',
      'President [P:Tomas Aldane] met Prime Minister [P:Ines Tarrow] in the capital on Friday.',
    ],
    ['a surname behind Mr.', 'Mr. [P:Doe] told the court that Mrs. [P:Roe] had signed the letter.'],
    ['a particle', 'The commission heard [P:Ursula van der Berg] and [P:Carlos de la Vega] on Thursday.'],
    ['an Arabic article', 'Foreign Minister [P:Faisal al-Karim] met his colleague [P:Leyla bin Hamad] in the palace.'],
    ['initials', 'The book by [P:J. K. Doe] was sold to [P:R. Thorne] for a song, the dealer said.'],
    ['an initial in the middle', 'Judge [P:Timothy B. Doe] and [P:Kwesi A. Bralo] agreed; [P:Sarah B. Roe] did not.'],
    ['an office with a capital', 'Former National Security Adviser [P:Susan Roe] wrote to Trade Envoy [P:Peter Doe].'],
    ['a suffix', 'The senator, [P:John Doe Jr.], voted against the bill, and so did [P:Peter Roe], his friend.'],
    ['a hyphen', 'The minister, [P:Anne-Marie Lund-Berg], said that [P:Jean-Paul Roche] would follow her.'],
    [
      'three words, then the last two',
      'Opposition leader [P:Aung Nan Tho Lin] was arrested. Police took [P:Tho Lin] from her house at night.',
    ],
    [
      'a first name that stands for the whole',
      'Champion [P:Karimjan Doe] lost the final. The referee called the return of [P:Karimjan] good.',
    ],
    ['a possessive', "The crowd waited for [P:Jane Roe]\u2019s car, and [P:John Doe]'s brother waved."],
    ['no street, quay or tower', 'They marched from Roe Street to Karsk Quay and past the Doe Tower to Port Mellin.'],
    ['no body that bears a name', 'The Roe Foundation and Doe University paid for the bridge, and so did Mellin Bank.'],
    [
      'no country, people, month or day',
      'On Monday in March the French and the Kestrian teams met in Peru and in Oslo.',
    ],
    ['no company', 'Shares of Larkmont Holdings fell after Brackmoor Steel Corp. cut its forecast for July.'],
    [
      'no word that only begins a sentence',
      'Nobody was hurt. Police closed the road. Meanwhile the river rose by a metre.',
    ],
    [
      'none where there is none',
      'The water rose by two metres overnight, and three villages were cut off from the road.',
    ],
  ])('reads %s', (_, sentence) => {
    expect(marked(sentence.replaceAll(/\[P:([^\]]*)\]/g, '$1'))).toBe(sentence)
  })

  it('knows a name in a headline of capitals by the full name under it', () => {
    const text =
      'ALDANE QUITS OVER BRIDGE\n\nSPRINGFIELD, March 3 - Transport Minister Tomas Aldane quit on Monday. Aldane said he was tired.\n'
    expect(
      read(text).people.map(({ name, mentions }) => [name, mentions.filter(({ kind }) => kind === 'NAME').length]),
    ).toEqual([['Tomas Aldane', 3]])
  })
})

describe('people of one article', () => {
  it.each([
    [
      'a surname joins the full name',
      'Jane Roe, the mayor, opened the hall. “It is done,” Roe said. Everyone thanked Ms. Roe.',
      ['Jane Roe'],
    ],
    [
      'two people of one surname stay apart',
      'Jane Roe and her brother John Roe own the yard. Jane Roe paid for the crane. John Roe runs it.',
      ['Jane Roe', 'John Roe'],
    ],
    [
      'a short form of the first name joins',
      'Senator William Thorne spoke first. Later Bill Thorne left the hall with the guests.',
      ['William Thorne'],
    ],
    [
      'a transliteration joins',
      'Spokesman Dmitri Peskarov denied it. On Friday Dmitry Peskarov denied it again, before the cameras.',
      ['Dmitri Peskarov'],
    ],
    [
      'a surname that begins like a first name stays apart',
      'The envoy, Richard Doe, left the hall on Monday. “Nobody was told,” Rice said later in a statement. Rice left too.',
      ['Richard Doe', 'Rice'],
    ],
    [
      'a typo of the surname joins',
      'Minister Helena Vostrikova spoke for an hour. Helena Vostrikvoa then took questions. Vostrikova smiled.',
      ['Helena Vostrikova'],
    ],
  ])('%s', (_, text, names) => {
    expect(who(text)).toEqual(names)
  })

  it('keeps father and son apart, and means the father by the surname alone', () => {
    expect(
      printed('Mayor Ben Roe spoke. Ben Roe Jr. clapped. “We will build,” Roe said. “So we will,” Roe Jr. said.'),
    ).toEqual(['Ben Roe: Ben Roe, Roe', 'Ben Roe Jr.: Ben Roe Jr., Roe Jr.'])
    expect(printed('Ben A. Roe left the hall to Ben C. Roe. Ben Roe Sr. was not there.')).toHaveLength(3)
    expect(
      printed('Mayor Ben Roe spoke. “So we will,” Roe Jr. said. “Letters for Ben Roe Jr. were found,” Jane Doe said.'),
    ).toContain('Ben Roe: Ben Roe')
    expect(printed('Mayor Ben Roe spoke on Monday. “So we will,” Roe Jr. said. Roe left.')).toEqual([
      'Ben Roe: Ben Roe, Roe',
      'Roe Jr.: Roe Jr.',
    ])
    expect(printed('Ben Roe, Jr., spoke. “Yes,” Roe said. Nobody asked Ben Roe Jr. about it.')).toHaveLength(1)
    expect(printed('Ben A. Roe Jr. spoke. “Yes,” Roe said. Nobody asked Ben Roe Jr. about it.')).toHaveLength(1)
  })

  it('means by the surname alone the one whom the report is about, though a namesake was named last', () => {
    const text =
      'Joe Roe is in the race. Joe Roe began it on Monday, and Joe Roe will win it. His wife Jill Roe wrote of it. Then Roe left.'
    expect(printed(HEAD + text)).toContainEqual('Joe Roe: Joe Roe, Joe Roe, Joe Roe, Roe')
    expect(printed(HEAD + text.replace('Joe Roe began it on Monday, and Joe Roe', 'He'))).toContainEqual(
      'Jill Roe: Jill Roe, Roe',
    )
  })

  it('means by a surname in the headline whom the article names most', () => {
    expect(
      printed(
        'Roe opens the bridge\n\nSPRINGFIELD, March 3 - Anna Roe cut the ribbon. Mayor Ben Roe spoke. “At last,” Roe said.',
      ),
    ).toEqual(['Ben Roe: Roe, Ben Roe, Roe', 'Anna Roe: Anna Roe'])
  })
})
