import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shingle, winnow } from '../../src/text/shingles.js'

const words = (text: string) => text.split(' ').filter(Boolean)
const hashes = (text: string, size: number) => shingle(words(text), size).map(({ hash }) => hash)

describe('shingle', () => {
  it('numbers every run of words, with the place of its first', () => {
    expect(shingle(words('the gate was shut'), 3).map(({ at }) => at)).toEqual([0, 1])
    expect(shingle(words('the gate was'), 3).map(({ at }) => at)).toEqual([0])
    expect(shingle(words('the gate'), 3)).toEqual([])
  })

  it('gives equal runs one number, wherever they stand', () => {
    expect(hashes('at noon the gate was shut again', 4)[2]).toBe(hashes('the gate was shut', 4)[0])
  })

  it('tells runs apart by every word, its letters and its place', () => {
    const runs = [
      'the gate was shut',
      'a gate was shut',
      'the date was shut',
      'the gate is shut',
      'the gate was shot',
      'gate the was shut',
      'the shut was gate',
      'the gate shut was',
      'the gate was shut' + 's',
    ]
    expect(new Set(runs.map((run) => hashes(run, 4)[0])).size).toBe(runs.length)
  })

  it('hardly ever gives two runs one number', () => {
    const runs = Array.from({ length: 3000 }, (_, i) => `w${String(i % 10)} w${String(i % 100)} w${String(i)}`)
    const numbers = runs.flatMap((run) => hashes(run, 3))
    expect(new Set(numbers).size).toBe(runs.length)
    for (const number of numbers) {
      expect(Number.isSafeInteger(number)).toBe(true)
      expect(number).toBeGreaterThanOrEqual(0)
      expect(number).toBeLessThan(2 ** 31)
    }
  })
})

describe('winnow', () => {
  const at = (list: readonly number[], window: number) =>
    winnow(
      list.map((hash, index) => ({ hash, at: index })),
      window,
    ).map((kept) => kept.at)

  it.each<[number[], number, number[]]>([
    [[3, 1, 2], 3, [1]],
    [[3, 1, 2, 5, 6, 4], 3, [1, 2, 5]],
    [[1, 2, 3, 4], 2, [0, 1, 2]],
    [[4, 3, 2, 1], 2, [1, 2, 3]],
    [[2, 2, 2, 2], 3, [2, 3]],
    [[5, 4], 3, [1]],
    [[5], 3, [0]],
    [[], 3, []],
    [[3, 1], 1, [0, 1]],
  ])('of %j in windows of %i keeps those at %j', (list, window, kept) => {
    expect(at(list, window)).toEqual(kept)
  })

  it('keeps one of every window, and of a shared run the same in both texts', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 30 })
    fc.assert(
      fc.property(numbers, (list) => {
        const kept = at(list, 4)
        for (let start = 0; start + 4 <= list.length; start++) {
          expect(kept.some((place) => place >= start && place < start + 4)).toBe(true)
        }
        expect(at([99, 98, ...list], 4)).toEqual(expect.arrayContaining(kept.map((place) => place + 2)))
      }),
    )
  })
})
