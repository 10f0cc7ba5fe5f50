import { describe, expect, it } from 'vitest'
import { ArchiveInMemory } from '../../src/cluster/archive-in-memory.js'
import { makeFingerprint } from '../../src/cluster/make-fingerprint.js'
import { findNameTerms } from '../../src/cluster/name-terms.js'
import { chooseStoryline } from '../../src/cluster/storyline/choose-storyline.js'
import { explainStoryline } from '../../src/cluster/storyline/explain-storyline.js'
import { likenessOf, meanProfile, profileEvent } from '../../src/cluster/storyline/profile.js'
import { StorylinesInMemory } from '../../src/cluster/storyline/storylines-in-memory.js'
import type { Profile } from '../../src/model/storyline.js'
import { makeFacts, type FactsSketch } from '../support/make-facts.js'

const profile = (names: Record<string, number>, words: Record<string, number>, day: number | null = 0): Profile => ({
  names: new Map(Object.entries(names)),
  words: new Map(Object.entries(words)),
  day,
})
const KARSK = { karsk: 0.8, kelligan: 0.6 }
const RAID = { raid: 0.6, docker: 0.6, quay: 0.5 }
const trial = profile(KARSK, RAID)

describe('names of a text', () => {
  it('are written with a capital amid sentences, and never without', () => {
    const names = findNameTerms('Police met Marta Kelligan at Karsk Quay. Dockers left the quay. Police said so.')
    expect([...names].sort()).toEqual(['karsk', 'kelligan', 'marta'])
  })
})

describe('what an event is about', () => {
  const article = (terms: string) => ({
    terms: terms.split(' ').map((term) => ({ term: term.toLowerCase(), count: 1, isName: /^[A-Z]/.test(term) })),
  })

  it('is the mean of its articles, names and other words apart, each article of length 1', () => {
    const { names, words, day } = profileEvent([article('Karsk raid'), article('Karsk Kelligan dog')], 7, () => 1)
    expect(Object.fromEntries(words)).toEqual({ raid: 0.5, dog: 0.5 })
    expect(names.get('karsk')).toBeCloseTo(0.5 + Math.SQRT1_2 / 2)
    expect(day).toBe(7)
  })

  it('is what its latest twelve articles are about', () => {
    const many = Array.from({ length: 12 }, () => article('Karsk raid'))
    expect(profileEvent([article('Alder flood'), ...many], 0, () => 1).words.has('flood')).toBe(false)
  })

  it('keeps of many terms the eighty that tell most', () => {
    const words = Object.fromEntries(Array.from({ length: 81 }, (_, i) => [`w${i}`, 1 + i]))
    const kept = meanProfile([profile({}, words)]).words
    expect([kept.size, kept.has('w0'), kept.has('w80'), [...kept][0]]).toEqual([80, false, true, ['w80', 81]])
  })

  it('is alike only where names and other words are', () => {
    expect(likenessOf(trial, trial)).toBeGreaterThan(0.9)
    expect(likenessOf(trial, profile(KARSK, { wheat: 1 }))).toBe(0)
    expect(likenessOf(trial, profile({ alder: 1 }, RAID))).toBe(0)
    expect(meanProfile([trial, profile({}, {})]).names.get('karsk')).toBeCloseTo(0.4)
  })
})

describe('choosing a storyline', () => {
  const line = (storylineId: string, ...events: Profile[]) => ({ storylineId, events })

  it('joins the one that it is most like, and says why', () => {
    const choice = chooseStoryline(profile(KARSK, RAID, 90), null, [
      line('a', profile({ karsk: 0.1 }, { raid: 0.1 })),
      line('b', trial),
    ])
    expect(choice).toMatchObject({ storylineId: 'b', merged: [] })
    expect(choice.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["shares the name 'karsk'", "shares 'raid'", '90 days apart']),
    )
  })

  it('joins the first of two that it is as much like, in whatever order they are found', () => {
    const faint = profile({ karsk: 0.4 }, { raid: 0.4 })
    for (const lines of [
      [line('z', trial), line('b', trial), line('y', faint)],
      [line('y', faint), line('b', trial), line('z', trial)],
    ]) {
      const choice = chooseStoryline(trial, null, lines)
      expect(choice.storylineId).toBe('b')
      expect(choice.merged[0]).toBe('z')
    }
  })

  it('says what is shared, the most telling first, how far apart the days are, and how alike it is', () => {
    const many = { a: 0.1, b: 0.2, c: 0.3, d: 0.3, e: 0.05, only: 0.9 }
    const told = (day: number | null) =>
      explainStoryline(profile({}, many, day), [profile({}, { ...many, only: 0 }, 8), profile({}, {}, 40)], 0.123)
    expect(told(10).map(({ kind, text, weight }) => [kind, text, Number(weight.toFixed(3))])).toEqual([
      ['SHARED_TERM', "shares 'c'", 0.045],
      ['SHARED_TERM', "shares 'd'", 0.045],
      ['SHARED_TERM', "shares 'b'", 0.02],
      ['SHARED_TERM', "shares 'a'", 0.005],
      ['DAYS_APART', '2 days apart', 2],
      ['STORYLINE_SCORE', '0.12 alike to its other events', 0.123],
    ])
    expect(told(7).at(-2)?.text).toBe('1 day apart')
    expect(told(null).at(-2)).toMatchObject({ text: 'no dates to compare', weight: 0 })
  })

  it('asks for more the longer ago', () => {
    const faint = profile({ karsk: 0.3 }, { raid: 0.2 }, 3000)
    expect(likenessOf(faint, trial)).toBeGreaterThan(0.09)
    expect(chooseStoryline(faint, null, [line('a', trial)]).storylineId).toBeNull()
    expect(chooseStoryline({ ...faint, day: 3 }, null, [line('a', trial)]).storylineId).toBe('a')
  })

  it('stays where it is a little longer than it would join, and leaves where it has become another matter', () => {
    const weaker = profile({ karsk: 0.1 }, { raid: 0.12 })
    expect(likenessOf(weaker, trial)).toBeLessThan(0.09)
    expect(chooseStoryline(weaker, 'a', [line('a', trial)]).storylineId).toBe('a')
    expect(chooseStoryline(weaker, null, [line('a', trial)]).storylineId).toBeNull()
    const other = profile({ alder: 1 }, { flood: 1 })
    expect(chooseStoryline(other, 'a', [line('a', trial), line('b', other)]).storylineId).toBe('b')
  })

  it('makes one of two that it belongs to beyond doubt, if they are like each other', () => {
    expect(chooseStoryline(trial, null, [line('a', trial), line('b', trial)]).merged).toEqual(['b'])
    const both = profile({ karsk: 0.7, alder: 0.7 }, { raid: 0.7, flood: 0.7 })
    const flood = profile({ alder: 1 }, { flood: 1 })
    expect(chooseStoryline(both, null, [line('a', trial), line('b', flood)]).merged).toEqual([])
  })

  it('opens one where nothing is like it', () => {
    expect(chooseStoryline(trial, null, [line('a')])).toEqual({
      storylineId: null,
      merged: [],
      score: null,
      reasons: [],
    })
  })
})

describe('storylines over an archive', () => {
  const RAIDED =
    'Police drove striking dockers from Karsk Quay before dawn, said Marta Kelligan of the union. Dogs bit dockers at the north gate of Karsk Quay.'
  const TRIED =
    'A judge heard how police dogs bit dockers at the north gate of Karsk Quay. The dockers of Marta Kelligan sat in court.'
  const CHOIR =
    'A choir of schoolchildren won the singing contest at Lake Morn before a jury of conductors led by Otto Lind.'
  const takeIn = (...sketches: FactsSketch[]) => {
    const archive = new ArchiveInMemory()
    const storylines = new StorylinesInMemory(archive)
    sketches.forEach((sketch, index) => {
      const fingerprint = makeFingerprint(makeFacts(sketch))
      archive.takeIn(`a${String(index)}`, fingerprint)
      storylines.takeIn(`a${String(index)}`, fingerprint)
    })
    return { events: [...archive.events().values()], storylines: [...storylines.storylines().values()] }
  }

  it('bring events of one matter together that are months apart, and leave the events as they are', () => {
    const { events, storylines } = takeIn(
      { title: 'Raid on Karsk Quay', lead: RAIDED, date: '2031-03-03' },
      { title: 'Choir wins at Lake Morn', lead: CHOIR, date: '2031-03-04' },
      { title: 'Court hears of Karsk Quay', lead: TRIED, date: '2031-09-09' },
    )
    expect(new Set(events).size).toBe(3)
    expect(storylines[2]).toBe(storylines[0])
    expect(storylines[1]).not.toBe(storylines[0])
  })
})
