import { describe, expect, it } from 'vitest'
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import type { EventChoice, Fingerprint } from '../../src/model/event.js'

const print = (terms: string, day: number | null): Fingerprint => ({
  terms: terms
    .split(' ')
    .filter(Boolean)
    .map((term) => ({ term, count: 1 })),
  day,
})

const choice = (of: Partial<EventChoice> = {}): EventChoice => ({
  storyId: null,
  mergedStories: [],
  eventId: null,
  score: null,
  reasons: [],
  moves: [],
  ...of,
})

/** An archive with articles `a0`, `a1` … of the terms and days given, each a story of its own unless one is named. */
function archiveOf(...articles: readonly (readonly [terms: string, day: number | null, storyId?: string])[]) {
  const archive = new ArchiveInMemory()
  articles.forEach(([terms, day, storyId], index) => {
    archive.add(`a${String(index)}`, print(terms, day), choice({ storyId: storyId ?? null }))
  })
  return archive
}

const found = (archive: ArchiveInMemory, fingerprint: Fingerprint) =>
  archive.findCandidates(fingerprint).articles.map(({ articleId }) => articleId)

describe('finding what an article may belong to', () => {
  it('looks for shared terms within four days; what has no day meets only its like', () => {
    const archive = archiveOf(
      ['ferry', 10],
      ['ferry', 14],
      ['ferry', 15],
      ['ferry', 6],
      ['ferry', 5],
      ['ferry', null],
      ['gate', 10],
    )
    expect(found(archive, print('ferry', 10)).sort()).toEqual(['a0', 'a1', 'a3'])
    expect(found(archive, print('ferry', null))).toEqual(['a5'])
    expect(found(archive, { ...print('ferry', null), placedOn: 15 }).sort()).toEqual(['a1', 'a2'])
    expect(found(archive, print('quay', 10))).toEqual([])
  })

  it('brings stories in the order of how much their articles share, then the latest day, then the newest', () => {
    const archive = archiveOf(['ferry', 10], ['ferry gate', 9], ['ferry', 11], ['ferry', 11])
    expect(found(archive, print('ferry gate', 10))).toEqual(['a1', 'a3', 'a2', 'a0'])
  })

  it('brings all of a story that one of its articles is found of, the nearest day first', () => {
    const archive = archiveOf(
      ['gate', 13, 's'],
      ['ferry', 10, 's'],
      ['gate', 9, 's'],
      ['gate', null, 's'],
      ['gate', 9, 's'],
      ['gate', 20, 's'],
    )
    expect(found(archive, print('ferry', 10))).toEqual(['a1', 'a4', 'a2', 'a0'])
    expect(found(archive, print('gate', null))).toEqual(['a3'])
  })

  it('asks for the forty most telling terms alone', () => {
    const common = Array.from({ length: 39 }, (_, i) => `word${String(i)}`).join(' ')
    const archive = archiveOf(['ferry', 10])
    expect(found(archive, print(`${common} ferry`, 10))).toEqual(['a0'])
    expect(found(archive, print(`${common} gate ferry`, 10))).toEqual([])
  })

  it('meets the hundred nearest articles, and two hundred of one story', () => {
    const many = Array.from({ length: 101 }, () => ['ferry', 10] as const)
    expect(found(archiveOf(...many), print('ferry', 10))).toHaveLength(100)
    expect(found(archiveOf(...many), print('ferry', 10))).not.toContain('a0')
    const story = Array.from({ length: 201 }, () => ['ferry', 10, 's'] as const)
    expect(found(archiveOf(...story), print('ferry', 10))).toHaveLength(200)
  })

  it('counts the articles, and those that hold each term of what is compared', () => {
    const archive = archiveOf(['ferry gate', 10], ['ferry', 20], ['quay', 10])
    const { articleCount, documentFrequency } = archive.findCandidates(print('ferry storm', 10))
    expect(articleCount).toBe(3)
    expect(['ferry', 'storm', 'gate', 'quay'].map((term) => documentFrequency.get(term))).toEqual([2, 0, 1, undefined])
  })
})

describe('taking an article in', () => {
  it('opens an event and a story for each that joins none', () => {
    const archive = archiveOf(['ferry', 10], ['gate', 10])
    expect([...archive.events()]).toEqual([
      ['a0', 'event-1'],
      ['a1', 'event-2'],
    ])
    expect(
      archive
        .findCandidates(print('ferry gate', 10))
        .articles.map(({ storyId }) => storyId)
        .sort(),
    ).toEqual(['story-1', 'story-2'])
  })

  it('moves articles to the event told, to the new one, or to another new one', () => {
    const archive = archiveOf(['ferry', 10, 's'], ['ferry', 10, 's'], ['ferry', 10, 's'], ['ferry', 10, 's'])
    const moves = [
      { articleId: 'a0', toEventId: null, newEvent: 0 },
      { articleId: 'a1', toEventId: null, newEvent: 1 },
      { articleId: 'a2', toEventId: 'event-4', newEvent: null },
      { articleId: 'a3', toEventId: null, newEvent: 1 },
      { articleId: 'gone', toEventId: null, newEvent: 0 },
    ]
    const own = archive.add('b', print('ferry', 10), choice({ storyId: 's', moves }))
    const events = archive.events()
    expect(events.get('a0')).toBe(own)
    expect(events.get('a1')).toBe(events.get('a3'))
    expect(events.get('a2')).toBe('event-4')
    expect(new Set([own, events.get('a1'), 'event-1', 'event-2', 'event-3', 'event-4']).size).toBe(6)
    expect(archive.add('c', print('ferry', 10), choice({ storyId: 's', eventId: own }))).toBe(own)
  })

  it('lets merged stories go on as one', () => {
    const archive = archiveOf(['ferry', 10, 's'], ['gate', 10, 't'], ['gate', 10, 't'])
    archive.add('b', print('quay', 10), choice({ storyId: 's', mergedStories: ['t'] }))
    expect(found(archive, print('quay', 10)).sort()).toEqual(['a0', 'a1', 'a2', 'b'])
    expect(new Set(archive.findCandidates(print('quay', 10)).articles.map(({ storyId }) => storyId))).toEqual(
      new Set(['s']),
    )
  })
})
