import { describe, expect, it } from 'vitest'
import { venueElsewhere, venuesDiffer, venuesExclude } from '../../src/compare/venues-differ.js'
import type { Venue } from '../../src/model/quote.js'

/** Where something was said: "@" before whom it was told to, nothing before an occasion; '' = none named. */
function venue(printed: string): Venue | null {
  if (printed === '') return null
  const text = printed.replace(/^@/, '')
  return { span: { start: 0, end: text.length }, text, kind: printed.startsWith('@') ? 'ADDRESSEE' : 'OCCASION' }
}

describe('two settings', () => {
  it.each<[string, string, boolean, boolean]>([
    ['', '', false, false],
    ['', '@the Lorn Gazette', false, false],
    ['@the Lorn Gazette', '', false, false],
    ['@the Lorn Gazette', '@the Vale Herald', true, true],
    ['@the Lorn Gazette', '@Lorn Gazette reporters', false, false],
    ['@the Lorn Gazette', '@the gazette of Lorn', false, false],
    ['@reporters', '@journalists', false, false],
    ['@the crowd', '@the dockers', false, false],
    ['a court hearing', 'a rally', true, true],
    ['a court hearing', 'a courtroom in Lorn', false, false],
    ['a court hearing in Lorn', 'a court hearing in Vale', true, false],
    ['a court hearing in Lorn', 'a rally in Vale', true, false],
    ['a statement', 'a tweet', true, false],
    ['a rally', 'a statement', true, false],
    ['a rally', '@the Vale Herald', false, false],
    ['a rally', 'Lorn', false, false],
  ])('%s and %s differ: %s, exclude each other: %s', (a, b, differ, exclude) => {
    expect(venuesDiffer(venue(a), venue(b))).toBe(differ)
    expect(venuesDiffer(venue(b), venue(a))).toBe(differ)
    expect(venuesExclude(venue(a), venue(b))).toBe(exclude)
    expect(venuesExclude(venue(b), venue(a))).toBe(exclude)
  })
})

describe('where an outlet says that words were said, if not to itself', () => {
  it.each<[string, string | null, boolean]>([
    ['@our reporter', 'Lorn Gazette', false],
    ['@Our reporter', null, false],
    ['@us', null, false],
    ['@this newspaper', null, false],
    ['@This newspaper', null, false],
    ['@this reporter', null, false],
    ['@this crowd', null, true],
    ['@reporters on this', null, true],
    ['@the US', 'Lorn Gazette', true],
    ['@the Lorn Gazette', 'The Lorn Gazette', false],
    ['@the Lorn Gazette on Monday', 'Lorn Gazette', false],
    ['@the Gazette', 'Lorn Gazette', false],
    ['@the Vale Gazette', 'Lorn Gazette', true],
    ['@the Lorn Gazette', null, true],
    ['@reporters', 'Lorn Gazette', true],
    ['@Monday', 'Lorn Gazette', true],
    ['our rally', 'Lorn Gazette', true],
  ])('%s in %s is elsewhere: %s', (printed, outlet, elsewhere) => {
    const own = outlet === null ? null : { id: 'o', name: outlet, slug: 'o', kind: null }
    const found = venueElsewhere({ quote: { venue: venue(printed) }, article: { outlet: own } } as Parameters<
      typeof venueElsewhere
    >[0])
    expect(found).toEqual(elsewhere ? venue(printed) : null)
  })
})
