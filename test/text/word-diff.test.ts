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
