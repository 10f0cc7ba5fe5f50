import { describe, expect, it } from 'vitest'
import { findDoubtful, joinInEvent } from '../../../src/cluster/people/join-in-event.js'
import type { FullAppearance } from '../../../src/cluster/people/part-namesakes.js'

const none = { fields: new Set<string>(), born: null }

function named(articleId: string, personId: string, ...names: string[]): FullAppearance {
  return { articleId, personId, names, traits: none }
}

const MARTA = [named('a1', 'p1', 'Marta Keligan', 'Keligan'), named('a2', 'p1', 'Marta Keligan')]
const MARTHA = named('a3', 'p2', 'Martha Keligan')
const WENT = [{ from: 'p2', to: 'p1', articleIds: ['a3'], name: 'Martha Keligan' }]
const NOWHERE = new Map()

describe('joining people of an event', () => {
  it('takes a slip for whom it means when its article turns out to be of the event, whoever was stored first', () => {
    expect(joinInEvent([...MARTA, MARTHA], NOWHERE)).toEqual(WENT)
    expect(joinInEvent([MARTHA, ...MARTA], NOWHERE)).toEqual(WENT)
    expect(joinInEvent([{ ...MARTHA, personId: 'p0' }, ...MARTA], NOWHERE)).toEqual([{ ...WENT[0], from: 'p0' }])
  })

  it('leaves whom other events name, whom an article names beside the other, and who may be two', () => {
    const elsewhere = { articles: 1, names: ['Martha Keligan'], traits: none }
    const both = new Map(['p1', 'p2'].map((id) => [id, elsewhere]))
    expect(joinInEvent([...MARTA, MARTHA], both)).toEqual([])
    expect(joinInEvent([...MARTA, MARTHA, named('a1', 'p2', 'Martha Keligan')], NOWHERE)).toEqual([])
    expect(
      joinInEvent([...MARTA, MARTHA, named('a4', 'p0', 'Marthe Keligan')], NOWHERE).map(({ to }) => to),
    ).not.toContain('p2')
    expect(joinInEvent([...MARTA, named('a3', 'p2', 'Ines Keligan')], NOWHERE)).toEqual([])
    const aged = (one: FullAppearance, born: number) => ({ ...one, traits: { ...none, born: [born, born] as const } })
    expect(joinInEvent([...MARTA.map((one) => aged(one, 1980)), aged(MARTHA, 1950)], NOWHERE)).toEqual([])
  })

  it('leads everybody to the last of a chain', () => {
    const far = { articles: 3, names: ['Marta Keligan'], traits: none }
    expect(
      joinInEvent([...MARTA, named('a3', 'p2', 'M. Keligan')], new Map([['p1', far]])).map(({ from, to }) => [
        from,
        to,
      ]),
    ).toEqual([['p2', 'p1']])
  })

  it('asks only of those who may be somebody else', () => {
    const other = named('a1', 'p9', 'Ivo Brandt')
    expect(findDoubtful([...MARTA, MARTHA, other], null)).toEqual([...MARTA, MARTHA])
    const told = { ...other, traits: { ...none, fields: new Set(['sport']) } }
    expect(findDoubtful([...MARTA, told], null)).toEqual([told])
    expect(findDoubtful([...MARTA, told], new Set(['a1']))).toEqual([told])
    expect(findDoubtful([...MARTA, told], new Set(['a2']))).toEqual([])
    expect(findDoubtful([...MARTA, MARTHA], new Set(['a3']))).toEqual([...MARTA, MARTHA])
    expect(findDoubtful([...MARTA, MARTHA], new Set(['a4']))).toEqual([])
  })
})
