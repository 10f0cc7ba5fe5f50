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

/** One event in the words of three newsrooms, and another of the same storm in the words of three. */
const FERRY_SINKS = [
  'The ferry Skua capsized off Port Alder in the storm on Sunday night. Eleven passengers were missing on Monday, the coastguard of Lumeria said. Divers searched the hull for survivors while helicopters flew over the bay.',
  'A passenger ferry turned over in high waves off Port Alder, and rescuers were looking for eleven people who had been aboard. The Skua had left the harbour although the coastguard of Lumeria had warned of the storm.',
  'Relatives waited on the quay of Port Alder for news of those aboard the Skua, which sank in the storm. Its owner, Blue Line, said that the ferry had been inspected in spring. Eleven of its passengers had not been found.',
]
const ROOF_FALLS = [
  'The storm tore the roof off the hospital of Castor on Sunday night. Ninety patients were taken to schools and gymnasiums, the health ministry of Lumeria said. Surgeons finished two operations by torchlight.',
  'Patients of the hospital of Castor spent the night in school gymnasiums after the storm had lifted its roof away. Nobody was hurt. The health ministry of Lumeria had put off repairs of the building twice.',
  'Why was the roof of Castor hospital never repaired? After the storm of Sunday night had carried it off, nurses pointed at letters to the health ministry of Lumeria. Ninety patients are still in schools.',
]

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

  it('counts the reprints of a text once: three texts of one event printed five times each stay one event', () => {
    const { events } = takeIn(reprint(FERRY_SINKS, 5))
    expect(new Set(events).size).toBe(1)
  })

  it.each([1, 4])('keeps two events of one storm apart, each in three texts printed %i times', (times) => {
    const [ferry, roof] = [reprint(FERRY_SINKS, times), reprint(ROOF_FALLS, times)]
    const { events, choices } = takeIn(ferry.flatMap((sketch, index) => [sketch, roof[index] ?? {}]))
    expect(new Set(choices.map(({ storyId }) => storyId ?? 'story-1')).size).toBe(1)
    expect(new Set(events.filter((_, index) => index % 2 === 0)).size).toBe(1)
    expect(new Set(events.filter((_, index) => index % 2 === 1)).size).toBe(1)
    expect(new Set(events).size).toBe(2)
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

/** Each text as several outlets print it: with their own last line, all in turns. */
function reprint(texts: readonly string[], times: number): FactsSketch[] {
  return Array.from({ length: times }, (_, copy) =>
    texts.map((text, index) => ({
      date: index === 2 ? '2031-05-05' : '2031-05-04',
      lead: copy === 0 ? text : `${text} Our newsroom opens at ${String(copy + 6)} o'clock.`,
    })),
  ).flat()
}

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
