import { describe, expect, it } from 'vitest'
import { printWeights } from '../../scripts/train/print-weights.js'
import { findFeature, readFeatureTable, UNKNOWN } from '../../src/models/feature-table.js'
import { FEATURE_NAMES as PERSON_NAMES } from '../../src/extract/people/name-features.js'
import { FEATURE_NAMES as SPEAKER_NAMES } from '../../src/extract/speakers/features/speaker-features.js'
import { readWeights } from '../../src/models/read-weights.js'
import { loadModels } from '../../src/models/load-models.js'

describe('a table of features', () => {
  const features = Array.from({ length: 500 }, (_, i): [string, number[]] => [`word=${i}|a|b|${i % 7}`, [i, i + 1]])
  const lines = printWeights([['bias', [1, 2]], ['word=', [3, 4]], ...features])
  const table = readFeatureTable(lines, ['bias', 'word'], ['b'], 2)
  const { parts, entries } = table
  const weigh = (name: number, ...rest: string[]): (number | undefined)[] => {
    const [a, b, c, d] = rest.map((part) => parts.of(part))
    const at = findFeature(table, name, a, b, c, d)
    return [entries[at], entries[at + 1]]
  }

  it('finds each feature by the numbers of its name and parts, with a weight for each column', () => {
    expect(weigh(1)).toEqual([100, 200])
    expect(weigh(2, '')).toEqual([300, 400])
    for (let i = 0; i < 500; i++) expect(weigh(2, `${i}`, 'a', 'b', `${i % 7}`)).toEqual([i * 100, i * 100 + 100])
  })

  it('gives zeros for all others: other parts, fewer parts, parts that no feature has', () => {
    expect(parts.of('unheard-of')).toBe(UNKNOWN)
    for (const rest of [['5', 'a', 'b', '6'], ['5', 'a', 'b'], [], ['unheard-of', 'a', 'b', '5'], ['5', 'b', 'a', '5']])
      expect(weigh(2, ...rest)).toEqual([0, 0])
  })
})

describe('the weights that ship', () => {
  it.each([
    ['speaker ranker', loadModels().speakers, SPEAKER_NAMES],
    ['person tagger', loadModels().persons, PERSON_NAMES],
  ])('of the %s are all of features that the code tells', (_, weights, names: readonly string[]) => {
    const shipped = new Set([...weights.as(readWeights).keys()].map((feature) => feature.split('=', 1)[0]))
    expect([...shipped].filter((name = '') => !names.includes(name))).toEqual([])
  })
})
