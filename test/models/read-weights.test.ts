import { describe, expect, it } from 'vitest'
import { printWeights } from '../../scripts/train/print-weights.js'
import { readSingleWeights, readWeights } from '../../src/models/read-weights.js'

describe('weights as the training writes them', () => {
  it('reads back every feature with its numbers', () => {
    const weights = new Map([
      ['bias', [0.54]],
      ['t=', [-5.4, 0, 32.02]],
      ['lemma=according to|A', [0.31]],
      ['lemma=`${x}\\|=', [-1]],
      ['lemma2=a b', [0.07, -0.1]],
    ])
    expect(readWeights(printWeights(weights))).toEqual(weights)
    expect(readSingleWeights(printWeights([['lemma=say|A', [0.31]]]))).toEqual(new Map([['lemma=say|A', 0.31]]))
  })

  it('puts features of one name together on lines of a width that can be read', () => {
    const weights = Array.from({ length: 300 }, (_, i) => [`${i % 2 === 0 ? 'form' : 'lemma'}=${i}`, [i]] as const)
    const lines = printWeights(weights).split('\n')
    expect(lines.every((line) => line.length <= 120)).toBe(true)
    expect(lines.length).toBeLessThan(50)
    expect([...lines].sort()).toEqual(lines)
  })
})
