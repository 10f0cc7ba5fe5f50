import { describe, expect, it } from 'vitest'
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import { findNamedDays, fitOf } from '../../src/cluster/named-days.js'
import { explainPlace, NO_CLUES, placeArrival, placeUndated } from '../../src/cluster/place-undated.js'
import type { Fingerprint, UndatedCandidate } from '../../src/model/event.js'

const print = (terms: string, day: number | null): Fingerprint => ({
  terms: terms.split(' ').map((term) => ({ term, count: 1 })),
  day,
})

const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${word}${String(i)}`).join(' ')
const STRIKE = 'karsk quay crane strike dockers kelligan barricade'
const MONTHS_LATER = 300

describe('an article without a date', () => {
  it('is no reason for two dated ones to meet, in whatever order they come in', () => {
    const articles = [
      ['then', print(STRIKE, 100)],
      ['later', print(`${STRIKE} pay`, 100 + MONTHS_LATER)],
      ['undated', print(STRIKE, null)],
    ] as const
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [0, 2, 1],
      [1, 2, 0],
    ]) {
      const archive = new ArchiveInMemory()
      for (const place of order) {
        const [id, fingerprint] = articles[place] ?? ['none', print('none', 1)]
        archive.takeIn(id, fingerprint)
      }
      const events = archive.events()
      expect(events.get('then')).not.toBe(events.get('later'))
    }
  })

  it('joins those of the time that its words are of, whichever came in first', () => {
    for (const isFirst of [true, false]) {
      const archive = new ArchiveInMemory()
      if (isFirst) archive.takeIn('undated', print(STRIKE, null))
      archive.takeIn('then', print(STRIKE, 100))
      if (!isFirst) archive.takeIn('undated', print(STRIKE, null))
      expect(new Set(archive.events().values()).size).toBe(1)
    }
  })

  it('leaves the others of its kind that are of another time', () => {
    const archive = new ArchiveInMemory()
    archive.takeIn('one', print(`${STRIKE} gas`, null))
    archive.takeIn('two', print(`${STRIKE} pay deal signed`, null))
    expect(new Set(archive.events().values()).size).toBe(1)
    archive.takeIn('gas', print(`${STRIKE} gas`, 100))
    const events = archive.events()
    expect(events.get('one')).toBe(events.get('gas'))
  })
})

describe('clues of a day', () => {
  const witness = (terms: string, day: number) => ({
    articleId: 'w',
    storyId: 's',
    eventId: 'e',
    fingerprint: print(terms, day),
  })
  const among = <Article>(...articles: Article[]) => ({ articles, articleCount: 9, documentFrequency: new Map() })

  it('stay open between two times that are nearly as like, unless the likeness is beyond doubt', () => {
    const near = `karsk quay ${numbered('one', 10)}`
    const also = `karsk quay ${numbered('two', 10)}`
    const undecided = `karsk quay ${numbered('three', 10)}`
    expect(placeArrival(print(STRIKE, null), among(witness(STRIKE, 100), witness(STRIKE, 500)))).toMatchObject({
      placedOn: 100,
    })
    const open = placeArrival(print(undecided, null), among(witness(near, 100), witness(also, 500)))
    expect(open).toMatchObject({ likelyDay: 100, placedOn: null })
    expect(open.rival).toBeCloseTo(open.likeness)
    expect(placeArrival(print(undecided, null), among(witness(near, 100)))).toMatchObject({ placedOn: 100 })
    expect(placeArrival(print(STRIKE, 7), among(witness(STRIKE, 100)))).toEqual(NO_CLUES)
  })

  const undated = (of: Partial<UndatedCandidate> = {}): UndatedCandidate => ({
    ...witness(STRIKE, 0),
    fingerprint: print(STRIKE, null),
    clues: NO_CLUES,
    takenInDay: 1000,
    ...of,
  })

  it('come from no later day than the taking in, unless the arrival is of the future itself', () => {
    expect(placeUndated(print(STRIKE, 1004), among(undated()), 2000)).toMatchObject([
      { isMoved: true, clues: { placedOn: 1004 } },
    ])
    expect(placeUndated(print(STRIKE, 1005), among(undated()), 2000)).toEqual([])
    expect(placeUndated(print(STRIKE, 2005), among(undated()), 2000)).toHaveLength(1)
  })

  it('say nothing of an article that a person put somewhere, and nothing twice', () => {
    expect(placeUndated(print(STRIKE, 900), among(undated({ isPinned: true })), 2000)).toEqual([])
    const [placed] = placeUndated(print(STRIKE, 900), among(undated()), 2000)
    expect(placeUndated(print(STRIKE, 900), among(undated({ clues: placed?.clues ?? NO_CLUES })), 2000)).toEqual([])
  })

  it('are told to readers', () => {
    expect(explainPlace({ ...NO_CLUES, likeness: 0.4, placedOn: 20_526 })).toEqual([
      { kind: 'PLACED_DAY', text: 'undated; its words are those of 2026-03-14', weight: 0.4 },
    ])
    expect(explainPlace(NO_CLUES)).toEqual([])
  })
})

describe('named days', () => {
  it('are the first weekday and the days of a month at the top', () => {
    expect(
      findNamedDays('Police moved in on Saturday. The strike began March 4; on Monday, 11 April, it ends.'),
    ).toEqual({
      weekday: 6,
      days: [2 * 31 + 4, 3 * 31 + 11],
    })
    expect(findNamedDays('The sun rose in May. They may march 12 miles.')).toEqual({ weekday: null, days: [] })
    expect(findNamedDays(`${'word '.repeat(600)} on Sunday`).weekday).toBeNull()
  })

  it('make their day and the one after likelier, others less likely', () => {
    const saturday = 20_526
    const named = { weekday: 6, days: [] }
    const fits = [0, 1, 2, 6].map((after) => fitOf(named, saturday + after))
    expect(fits[0]).toBeGreaterThan(fits[1] ?? 9)
    expect(fits[1]).toBeGreaterThan(1)
    expect(fits[2]).toBeLessThan(1)
    const newYear = { weekday: null, days: [1] }
    expect(fitOf(newYear, Date.UTC(2026, 11, 30) / 86_400_000)).toBeGreaterThan(1)
    expect(fitOf(newYear, Date.UTC(2026, 5, 30) / 86_400_000)).toBeLessThan(1)
    expect(fitOf({ weekday: null, days: [] }, saturday)).toBe(1)
  })
})
