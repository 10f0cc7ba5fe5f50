import { describe, expect, it } from 'vitest'
import { decidePairs, type Cuts } from '../scripts/train/align/decide-pairs.js'

const CUTS: Cuts = { high: 0.9, low: 0.01, doubtful: 0.2, margin: 2 }
const outlets = ['Post', 'Herald', 'Courier', 'Post']
const decide = (pairs: readonly (readonly [a: number, b: number, score: number])[]): string[] =>
  decidePairs(
    pairs.map(([a, b, score]) => ({ a, b, score })),
    (quote) => outlets[quote] ?? null,
    CUTS,
  ).map(({ a, b }) => `${a} ${b}`)

describe('which quotations of a pool render one utterance', () => {
  it('takes what is alike beyond doubt, several partners and one newsroom included', () => {
    expect(
      decide([
        [0, 1, 0.95],
        [0, 2, 0.92],
        [0, 3, 0.9],
      ]),
    ).toEqual(['0 1', '0 2', '0 3'])
  })

  it('takes the likelier of two rivals, and neither where it is the other side that has a better one', () => {
    expect(
      decide([
        [0, 1, 0.5],
        [0, 2, 0.4],
      ]),
    ).toEqual(['0 1'])
    expect(
      decide([
        [0, 1, 0.5],
        [1, 2, 0.6],
        [2, 0, 0.7],
      ]),
    ).toEqual(['2 0'])
  })

  it('takes a doubtful best partner only where it stands out among the others', () => {
    expect(
      decide([
        [0, 1, 0.05],
        [0, 2, 0.04],
      ]),
    ).toEqual([])
    expect(
      decide([
        [0, 1, 0.05],
        [0, 2, 0.02],
      ]),
    ).toEqual(['0 1'])
  })

  it('counts no pair of one newsroom as a partner or as a rival below the high cut', () => {
    expect(decide([[0, 3, 0.8]])).toEqual([])
    expect(
      decide([
        [0, 3, 0.8],
        [0, 1, 0.05],
      ]),
    ).toEqual(['0 1'])
  })
})
