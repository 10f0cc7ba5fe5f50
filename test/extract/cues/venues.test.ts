import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts-of.js'

const HEAD =
  'Springfield bridge to close for repairs\n\nSPRINGFIELD, March 3 - The old bridge of Springfield will be closed for repairs, the city council decided on Monday.\n\n'

/** Where the words of a quotation were said or to whom, with an at sign before an addressee; null where nothing says so. */
function venueOf(body: string): string | null {
  const text = `${HEAD}${body}\n\nThe work begins in April.`
  const { quotes } = factsOf(text)
  const venue = quotes.find(({ directness }) => directness !== 'INDIRECT')?.venue ?? null
  if (venue === null) return null
  expect(text.slice(venue.span.start, venue.span.end)).toBe(venue.text)
  return `${venue.kind === 'ADDRESSEE' ? '@' : ''}${venue.text}`
}

const W = '“The bridge is safe and it will stay open,”'

describe('where words were said', () => {
  it.each<[string, string | null]>([
    [`${W} Jane Roe told reporters on Monday.`, '@reporters'],
    [`${W} Jane Roe told the Springfield Gazette.`, '@Springfield Gazette'],
    [`${W} Jane Roe told state broadcaster Harbour Radio on Monday.`, '@broadcaster Harbour Radio'],
    [`${W} Jane Roe told Harbour Radio Monday.`, '@Harbour Radio'],
    [`${W} Jane Roe said in an interview with Harbour Radio.`, 'in an interview'],
    [`${W} Jane Roe said at a news conference in Springfield.`, 'at a news conference'],
    [`${W} Jane Roe said in a televised address on Monday.`, 'in a televised address'],
    [`${W} Jane Roe said during a long and noisy rally.`, 'during a long and noisy rally'],
    [`${W} Jane Roe said in a statement.`, 'in a statement'],
    [`${W} Jane Roe said in the old town.`, null],
    [`${W} Jane Roe said.`, null],
    [`${W} Jane Roe told him.`, null],
    [`${W} Jane Roe said. She had spoken at a rally.`, null],
    [`In an interview on Monday, Jane Roe said: ${W.replace(',', '.')}`, 'In an interview'],
  ])('%s', (body, expected) => {
    expect(venueOf(body)).toBe(expected)
  })
})
