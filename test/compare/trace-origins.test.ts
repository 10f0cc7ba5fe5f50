import { describe, expect, it } from 'vitest'
import { traceOrigins } from '../../src/compare/trace-origins.js'
import { makeDossier } from './make-dossier.js'

const SAID = [
  'We were told on Friday that the wall would hold for another winter and that nobody had to move a single boat',
  'The crews had asked for divers since the spring and were sent from one desk of the council to the next for months',
  'Whoever signed that letter has never stood on the pier when the tide and the north wind come in together at night',
]

describe('two articles that credit one agency', () => {
  it.each([
    [3, 'one text', 1],
    [2, 'two texts: two reporters heard the same', 2],
    [1, 'two texts', 2],
  ])('and share %i long quotations, cut alike and in order, are %s', (many, _, origins) => {
    const quotes = SAID.slice(0, many).map((words) => `Ada Brenn: ${words}.`)
    const dossier = makeDossier([
      {
        id: 'a',
        agencies: ['Coast Agency'],
        narrative: ['Fishermen of Lorn blocked the ferry port on Tuesday.'],
        quotes,
      },
      {
        id: 'b',
        agencies: ['Coast Agency'],
        narrative: ['A protest shut the quays for hours, and traders complained.'],
        quotes,
      },
    ])
    expect(traceOrigins(dossier, (a, b) => Number(a.plain === b.plain)).originCount).toBe(origins)
  })
})
