import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts-of.js'

const HEAD =
  'Old bridge to close\n\nSPRINGFIELD, March 3 - The old bridge will be closed for repairs, the council decided.\n\n'

/** The people of a text: `name (role; role)`. */
function people(body: string): string[] {
  const text = HEAD + body
  return factsOf(text).people.map(({ name, roles }) => {
    for (const { span, text: words } of roles) expect(text.slice(span.start, span.end)).toBe(words)
    return roles.length === 0 ? name : `${name} (${roles.map((role) => role.text).join('; ')})`
  })
}

describe('the office printed with a name', () => {
  it.each<[string, string[]]>([
    // Before it.
    ['Mayor Jane Roe left the hall.', ['Jane Roe (Mayor)']],
    ['The mayor Jane Roe left the hall.', ['Jane Roe (mayor)']],
    ['Harbour Board chairwoman Jane Roe left the hall.', ['Jane Roe (Harbour Board chairwoman)']],
    ['They met Harbour Board chairwoman Jane Roe.', ['Jane Roe (Harbour Board chairwoman)']],
    ['The former acting mayor Jane Roe left the hall.', ['Jane Roe (former acting mayor)']],
    ['Ambassador to Springfield Jane Roe left the hall.', ['Jane Roe (Ambassador to Springfield)']],
    ['Ministry of Roads spokeswoman Jane Roe left the hall.', ['Jane Roe (Ministry of Roads spokeswoman)']],
    ['On Monday mayor Jane Roe left the hall.', ['Jane Roe (mayor)']],
    ['Mr Jane Roe left the hall.', ['Jane Roe']],
    ['Two engineers and Jane Roe left the hall.', ['Jane Roe']],
    ['Her mayor. Jane Roe left the hall.', ['Jane Roe']],
    // Behind it.
    ['Jane Roe, the mayor, left the hall.', ['Jane Roe (mayor)']],
    ['Jane Roe, mayor of Springfield, left the hall.', ['Jane Roe (mayor of Springfield)']],
    [
      'Jane Roe, a spokeswoman for the workers of Springfield, left.',
      ['Jane Roe (spokeswoman for the workers of Springfield)'],
    ],
    ['They met Jane Roe, the mayor.', ['Jane Roe (mayor)']],
    ['Jane Roe, 43, left the hall.', ['Jane Roe']],
    ['Jane Roe, who is the mayor, left the hall.', ['Jane Roe']],
    ['Jane Roe, flagged down a driver, left the hall.', ['Jane Roe']],
    ['Jane Roe, of Springfield, left the hall.', ['Jane Roe']],
    ['Jane Roe left, the mayor said.', ['Jane Roe']],
    // A name in commas.
    ['The mayor of Springfield, Jane Roe, left the hall.', ['Jane Roe (mayor of Springfield)']],
    ['Its president, Jane Roe, left the hall.', ['Jane Roe (president)']],
    [
      'The head of the Springfield harbour police, Jane Roe, left.',
      ['Jane Roe (head of the Springfield harbour police)'],
    ],
    ['The mayor, Jane Roe, and the judge, John Doe, left.', ['Jane Roe', 'John Doe (judge)']],
    ['The old mayor, Jane Roe, John Doe and Tom Vega left.', ['Jane Roe (old mayor)', 'John Doe', 'Tom Vega']],
    ['The bridge, Jane Roe said, is shut.', ['Jane Roe']],
    ['On the 9 boats, Jane Roe, left.', ['Jane Roe']],
    ['In the hall was a mayor, Jane Roe.', ['Jane Roe (mayor)']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})

describe('names that mean one person', () => {
  /** Every person with all places that print a name: `full name: printed, printed`. */
  const printed = (body: string) => {
    const text = HEAD + body
    return factsOf(text).people.map(
      ({ name, mentions }) =>
        `${name}: ${mentions
          .filter(({ kind }) => kind === 'NAME')
          .map((mention) => mention.text)
          .join(', ')}`,
    )
  }

  it.each<[string, string[]]>([
    ['Jane Roe left. Roe came back.', ['Jane Roe: Jane Roe, Roe']],
    [
      'Jane Roe met John Roe. Roe left. Mrs. Roe stayed. Mr. Roe slept.',
      ['Jane Roe: Jane Roe, Roe', 'John Roe: John Roe, Roe, Roe'],
    ],
    ['Stephen Roe left. Steve Roe came back.', ['Stephen Roe: Stephen Roe, Steve Roe']],
    ['Jane Roe left. J. Roe came back.', ['Jane Roe: Jane Roe, J. Roe']],
    [
      'Ben Roe Jr. left. Ben Roe stayed. Roe Jr. came back. Roe slept.',
      ['Ben Roe Jr.: Ben Roe Jr., Roe Jr.', 'Ben Roe: Ben Roe, Roe'],
    ],
    [
      'Ben A. Duarte left. Ben C. Duarte stayed. Ben Duarte slept.',
      ['Ben A. Duarte: Ben A. Duarte, Ben Duarte', 'Ben C. Duarte: Ben C. Duarte'],
    ],
    ['Jane Karskova left. Jane Karsgova came back.', ['Jane Karskova: Jane Karskova, Jane Karsgova']],
    ['Jane Karskova left. Karsgova came back, the mayor said.', ['Jane Karskova: Jane Karskova, Karsgova']],
    ['Jane Roe left. Jane Duarte came back.', ['Jane Roe: Jane Roe', 'Jane Duarte: Jane Duarte']],
    ['Jane Roe left. Then Jane came back to Jane Roe.', ['Jane Roe: Jane Roe, Jane, Jane Roe']],
    ['Mr. Duarte left. Mrs. Duarte came back, Duarte said.', ['Duarte: Duarte', 'Duarte: Duarte, Duarte']],
  ])('%s', (text, expected) => {
    expect(printed(text)).toEqual(expected)
  })
})
