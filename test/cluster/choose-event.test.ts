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

/** Two running stories of one president, each in the words of four newsrooms, none with a date. */
const SUMMIT = [
  'President Ilse Marren of Lumeria will meet Chancellor Oduya of Kestria in Port Alder in June, her office said. It would be the first summit of the two countries since the border war. Their envoys have talked about prisoners and the bridge over the Tarn.',
  'A summit of Lumeria and Kestria is planned for June: President Marren and Chancellor Oduya are to talk about the border, the prisoners of the war and the bridge over the Tarn. The president called it a chance that may not come again.',
  'Kestria released forty prisoners of the border war ahead of the summit in Port Alder. Chancellor Oduya hopes for a treaty about the Tarn; President Marren of Lumeria thanked him and promised to come with open hands.',
  'What can the summit of Port Alder bring? Ilse Marren needs a treaty with Kestria before the election, Oduya needs the bridge over the Tarn. Diplomats of Lumeria doubt that the two will agree on the border in June.',
]
const INQUIRY = [
  'Prosecutors in Castor searched the house of Tomas Velk, lawyer of President Ilse Marren of Lumeria, and took files about payments to a harbour company. Marren called the search a disgrace. Velk denies that he took money.',
  'The lawyer Tomas Velk paid a harbour company with money of the campaign, prosecutors believe. They carried files out of his house in Castor. The office of President Marren of Lumeria said that she had known of no payments.',
  'Ilse Marren attacked the prosecutors of Castor after they had searched the house of her lawyer. The president of Lumeria said that the files of Velk about the payments were none of their business; the opposition asked for her to speak in court.',
  'Files found with Tomas Velk name four payments to the harbour company, two people who have seen them said. The lawyer of President Marren is to come before a court in Castor in June. Prosecutors in Lumeria do not comment on it.',
]

/** What newsrooms put at the foot of any report about her. */
const BACKGROUND = [
  'Marren faces an election in autumn; Senator Brook leads in the polls.',
  'Prime Minister Halden debated taxes and the strike of the railways in parliament.',
]

/** Two reports of one accident that have little in common, and a third that tells what both do. */
const ACCIDENT = [
  'A tour bus overturned on the pass road above Castor on Friday night, the mountain rescue service said. Its driver was pulled out of the wreck.',
  'Four members of the choir Saint Orla were hurt on their way home from a festival by bus. Their concert on Sunday is called off, its conductor Nela Brandt told singers and families.',
  'Four singers of the choir Saint Orla were hurt when their tour bus overturned on the pass road above Castor on Friday night. The mountain rescue service pulled the driver and the conductor Nela Brandt out of the wreck; the concert on Sunday is called off.',
]

/** A survey of the day: two events in their own words, which have nothing to do with each other. */
const BRIEFING = `${FERRY} ${BUDGET}`

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
    expect(choices[1]?.reasons.map(({ text }) => text)).toContain('undated: the words alone decide')
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

  it.each([
    ['in turns', [0, 4, 1, 5, 2, 6, 3, 7]],
    ['one after the other', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['the other way round', [7, 6, 5, 4, 3, 2, 1, 0]],
  ])('parts two running stories of one president, undated, that come in %s', (_, order) => {
    const leads = [...SUMMIT, ...INQUIRY].map((lead, index) => `${lead} ${BACKGROUND[index % 2] ?? ''}`)
    const { events, choices } = takeIn(order.map((place) => ({ lead: leads[place] ?? '', date: null })))
    expect(choices.filter(({ storyId }) => storyId === null)).toHaveLength(1)
    const eventOf = new Map(order.map((place, index) => [place, events[index]]))
    expect(new Set([0, 1, 2, 3].map((place) => eventOf.get(place))).size).toBe(1)
    expect(new Set([4, 5, 6, 7].map((place) => eventOf.get(place))).size).toBe(1)
    expect(new Set(events).size).toBe(2)
  })

  it('makes one event of two that had too little in common, when a report comes in that is close to both', () => {
    const { events, choices } = takeIn([...ACCIDENT, ACCIDENT[0] ?? ''].map((lead) => ({ lead, date: '2031-05-04' })))
    expect(choices.map(({ storyId, eventId }) => [storyId, eventId]).slice(0, 2)).toEqual(Array(2).fill([null, null]))
    expect(choices[2]?.mergedStories).toHaveLength(1)
    expect(choices[2]?.moves).toHaveLength(1)
    expect(choices[3]).toMatchObject({ storyId: choices[2]?.storyId, mergedStories: [] })
    expect(new Set(events).size).toBe(1)
  })

  it('leaves stories apart that only a survey of the day brings together', () => {
    const { events, choices } = takeIn([FERRY, BUDGET, BRIEFING].map((lead) => ({ lead, date: '2031-05-04' })))
    expect(choices[2]?.storyId).not.toBeNull()
    expect(choices[2]?.mergedStories).toEqual([])
    expect(events[0]).not.toBe(events[1])
  })

  it('leaves a story as it is in which a person put an article somewhere', () => {
    const archive = new ArchiveInMemory()
    for (const [index, lead] of ACCIDENT.slice(0, 2).entries()) {
      const print = makeFingerprint(makeFacts({ lead, date: '2031-05-04' }))
      archive.add(`a${index}`, print, chooseEvent(print, archive.findCandidates(print)))
    }
    const both = makeFingerprint(makeFacts({ lead: ACCIDENT[2] ?? '', date: '2031-05-04' }))
    const candidates = archive.findCandidates(both)
    expect(chooseEvent(both, candidates).mergedStories).toHaveLength(1)
    const articles = candidates.articles.map((article) => ({ ...article, isPinned: article.articleId === 'a1' }))
    expect(chooseEvent(both, { ...candidates, articles }).mergedStories).toEqual([])
  })

  it('opens an event for an article without words', () => {
    expect(
      chooseEvent({ terms: [], day: null }, { articles: [], articleCount: 0, documentFrequency: new Map() }),
    ).toEqual({
      storyId: null,
      mergedStories: [],
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
  const choices = prints.map((print, index) => archive.takeIn(`a${index}`, print))
  return { events: [...archive.events().values()], choices }
}
