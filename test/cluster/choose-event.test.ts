import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import { chooseEvent } from '../../src/cluster/choose-event.js'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import type { EventChoice, Fingerprint } from '../../src/model/event.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'

const FERRY =
  'The ferry Skua ran aground off Port Alder with ninety passengers; the coastguard lifted most of them off.'
const FERRY_AGAIN =
  'Passengers of the ferry Skua were lifted off by the coastguard after it ran aground off Port Alder.'
const BUDGET = 'The finance minister of Lumeria put a budget with higher fuel duty before parliament in Castor.'

describe('choosing an event', () => {
  it('brings two reports of one event together and says why', () => {
    const { events, choices } = takeIn([
      { title: 'Ferry Skua aground', lead: FERRY, date: '2031-05-04' },
      { title: 'Coastguard empties stranded ferry', lead: FERRY_AGAIN, date: '2031-05-05' },
    ])
    expect(new Set(events).size).toBe(1)
    const reasons = choices[1]?.reasons.map(({ text }) => text) ?? []
    expect(reasons).toContain("shares 'ferry'")
    expect(reasons).toContain('1 day apart')
    expect(choices[1]?.score).toBeGreaterThan(0)
  })

  it('keeps another event of the same day apart', () => {
    const { events } = takeIn([
      { title: 'Ferry Skua aground', lead: FERRY, date: '2031-05-04' },
      { title: 'Lumeria plans higher fuel duty', lead: BUDGET, date: '2031-05-04' },
    ])
    expect(new Set(events).size).toBe(2)
  })

  it('opens a new event when the same is reported weeks later', () => {
    const { events } = takeIn([
      { title: 'Ferry Skua aground', lead: FERRY, date: '2031-05-04' },
      { title: 'Ferry Skua aground', lead: FERRY, date: '2031-06-04' },
    ])
    expect(new Set(events).size).toBe(2)
  })

  it('takes in undated articles by their words alone', () => {
    const { events, choices } = takeIn([
      { title: 'Ferry Skua aground', lead: FERRY, date: '2031-05-04' },
      { title: null, lead: FERRY_AGAIN, date: null },
    ])
    expect(new Set(events).size).toBe(1)
    expect(choices[1]?.reasons.map(({ text }) => text)).toContain('no date to compare')
  })

  it('opens an event for an article without words', () => {
    expect(
      chooseEvent({ terms: [], day: null }, { articles: [], articleCount: 0, documentFrequency: new Map() }),
    ).toEqual({
      storyId: null,
      eventId: null,
      score: null,
      reasons: [],
      moves: [],
    })
  })

  it('never throws, gives the same twice, and leaves every article in one event', () => {
    const term = fc.constantFrom('ferry', 'skua', 'alder', 'budget', 'duty', 'castor', 'rail', 'strike', 'flood')
    const fingerprint = fc.record({
      terms: fc
        .uniqueArray(term, { maxLength: 8 })
        .chain((terms) =>
          fc.tuple(...terms.map((one) => fc.record({ term: fc.constant(one), count: fc.integer({ min: 1, max: 9 }) }))),
        ),
      day: fc.option(fc.integer({ min: 20_000, max: 20_009 })),
    })
    fc.assert(
      fc.property(fc.array(fingerprint, { maxLength: 25 }), (prints) => {
        const [once, again] = [takeInPrints(prints), takeInPrints(prints)]
        expect(once).toEqual(again)
        expect(once.events).toHaveLength(prints.length)
        for (const { moves } of once.choices) {
          expect(new Set(moves.map(({ articleId }) => articleId)).size).toBe(moves.length)
          for (const { toEventId, newEvent } of moves) expect((toEventId === null) !== (newEvent === null)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })
})

function takeIn(sketches: readonly FactsSketch[]): ReturnType<typeof takeInPrints> {
  return takeInPrints(sketches.map((sketch) => makeFingerprint(makeFacts(sketch))))
}

function takeInPrints(prints: readonly Fingerprint[]): { events: string[]; choices: EventChoice[] } {
  const archive = new ArchiveInMemory()
  const choices = prints.map((print, index) => {
    const choice = chooseEvent(print, archive.findCandidates(print))
    archive.add(`a${index}`, print, choice)
    return choice
  })
  return { events: [...archive.events().values()], choices }
}
