import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from '../../src/text/word-diff.js'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 })

describe('diffWords', () => {
  it('covers both lists from end to end, in alternating runs', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = diffWords(a, b)
        expect(runs.flatMap((run) => a.slice(run.aStart, run.aEnd))).toEqual(a)
        expect(runs.flatMap((run) => b.slice(run.bStart, run.bEnd))).toEqual(b)
        for (const run of runs.filter((r) => r.same)) {
          expect(a.slice(run.aStart, run.aEnd)).toEqual(b.slice(run.bStart, run.bEnd))
        }
        runs.slice(1).forEach((run, i) => {
          expect(run.same).not.toBe(runs[i]?.same)
        })
      }),
    )
  })

  it('finds nothing changed in equal lists', () => {
    fc.assert(fc.property(words, (a) => diffWords(a, a).every((run) => run.same)))
  })

  it('holds for lists that are too long for a table', () => {
    const long = Array.from({ length: 3000 }, (_, i) => `w${i % 1900}`)
    const other = long.flatMap((word, i) => (i % 7 === 0 ? [] : i % 11 === 0 ? ['new', word] : [word]))
    const runs = diffWords(long, other)
    expect(runs.flatMap((run) => long.slice(run.aStart, run.aEnd))).toEqual(long)
    expect(runs.flatMap((run) => other.slice(run.bStart, run.bEnd))).toEqual(other)
    expect(runs.filter((run) => run.same).reduce((n, run) => n + run.aEnd - run.aStart, 0)).toBeGreaterThan(2000)
  })
})

describe('what two lists share', () => {
  /** The shared words, and in braces what stands in their place on either side. */
  const shown = (a: string, b: string) => {
    const [left, right] = [a, b].map((text) => text.split(' ').filter(Boolean))
    return diffWords(left ?? [], right ?? [])
      .map(({ same, aStart, aEnd, bStart, bEnd }) => {
        const ours = left?.slice(aStart, aEnd).join(' ') ?? ''
        return same ? ours : `{${ours}>${right?.slice(bStart, bEnd).join(' ') ?? ''}}`
      })
      .join(' ')
  }

  it.each([
    ['', '', ''],
    ['the gate', '', '{the gate>}'],
    ['', 'the gate', '{>the gate}'],
    ['the gate was shut', 'the gate was shut', 'the gate was shut'],
    ['the gate was shut', 'the quay was shut', 'the {gate>quay} was shut'],
    ['the gate was shut', 'the gate was firmly shut', 'the gate was {>firmly} shut'],
    ['the gate was shut', 'gate shut', '{the>} gate {was>} shut'],
    ['gate quay', 'quay gate', '{gate>} quay {>gate}'],
    ['the the the', 'the the', 'the the {the>}'],
    ['a b c d e', 'x b y d z', '{a>x} b {c>y} d {e>z}'],
    ['a b a', 'c a c', '{a b>c} a {>c}'],
    ['one', 'two', '{one>two}'],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(shown(a, b)).toBe(expected)
  })

  it('is as much as can be shared', () => {
    /** The most words that two lists share in order, by trying all. */
    const most = (a: readonly string[], b: readonly string[]): number => {
      if (a.length === 0 || b.length === 0) return 0
      if (a[0] === b[0]) return 1 + most(a.slice(1), b.slice(1))
      return Math.max(most(a.slice(1), b), most(a, b.slice(1)))
    }
    const few = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
    fc.assert(
      fc.property(few, few, (a, b) => {
        const shared = diffWords(a, b).filter((run) => run.same)
        expect(shared.reduce((sum, run) => sum + run.aEnd - run.aStart, 0)).toBe(most(a, b))
      }),
    )
  })

  const count = (a: readonly string[], b: readonly string[]) =>
    diffWords(a, b)
      .filter((run) => run.same)
      .reduce((sum, run) => sum + run.aEnd - run.aStart, 0)
  const numbered = (from: number, to: number, between: string) =>
    Array.from({ length: to - from }, (_, i) => [`k${String(from + i)}`, between]).flat()

  it('is led by rare words where the lists are very long', () => {
    expect(count(numbered(0, 300, 'a'), numbered(0, 300, 'b'))).toBe(300)
    // A block has moved: the longer rest leads, whether the block went up or down.
    const moved = [...numbered(100, 300, 'b'), ...numbered(0, 100, 'b')]
    expect(count(numbered(0, 300, 'a'), moved)).toBe(200)
    expect(count(moved, numbered(0, 300, 'a'))).toBe(200)
    // What stands between two rare words is compared too.
    expect(
      count(
        numbered(0, 300, 'a'),
        numbered(0, 300, 'a').map((word) => (word === 'k7' ? 'q' : word)),
      ),
    ).toBe(599)
    expect(count(['x', ...numbered(0, 300, 'a'), 'x', 'y'], ['y', ...numbered(0, 300, 'b'), 'y', 'x'])).toBe(301)
  })

  it('has no rare word to go by where every word is repeated', () => {
    const a = Array.from({ length: 600 }, (_, i) => (i % 2 === 0 ? 'a' : 'b'))
    const runs = diffWords(a, ['b', ...a.map((word) => (word === 'b' ? 'c' : word)), 'c'])
    expect(runs).toEqual([{ same: false, aStart: 0, aEnd: 600, bStart: 0, bEnd: 602 }])
  })
})
