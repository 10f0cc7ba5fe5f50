import { invariant } from '../../errors.js'
import { forEachWeight } from '../../models/read-weights.js'
import type { Models } from '../../models/weights.js'
import { FEATURE_NAMES, pairFeatures } from './pair-features.js'
import type { Speech } from './speech.js'

/** How likely two segments render one utterance, 0 to 1. Equal words are certain. */
export type ScorePair = (a: Speech, b: Speech) => number

/** Scores pairs by what was learned of them, which is asked for with the first pair. */
export function pairScorer({ align }: Pick<Models, 'align'>): ScorePair {
  return (a, b) => {
    if (a.plain === b.plain) return 1
    const weights = align.as(readAlignWeights)
    let z = 0
    pairFeatures(a, b).forEach((value, i) => {
      z += value * (weights[i] ?? 0)
    })
    return 1 / (1 + Math.exp(-z))
  }
}

/** A weight for each feature, in the order of FEATURE_NAMES. */
export function readAlignWeights(lines: string): Float64Array {
  const weights = new Float64Array(FEATURE_NAMES.length)
  forEachWeight(lines, (beginning, rest, weight) => {
    const at = FEATURE_NAMES.findIndex((name) => name === beginning + rest)
    invariant(at !== -1, `no feature of pairs is called ${beginning + rest}.`)
    weights[at] = Number(weight)
  })
  return weights
}
