import { likelihoodOf, readNamedWeights } from '../../models/named-weights.js'
import type { Models } from '../../models/weights.js'
import { FEATURE_NAMES, pairFeatures } from './pair-features.js'
import type { Speech } from './speech.js'

/** How likely two segments render one utterance, 0 to 1. Equal words are certain. */
export type ScorePair = (a: Speech, b: Speech) => number

/** Scores pairs by what was learned of them, which is asked for with the first pair. */
export function pairScorer({ align }: Pick<Models, 'align'>): ScorePair {
  return (a, b) => {
    if (a.plain === b.plain) return 1
    return likelihoodOf(align.as(readAlignWeights), pairFeatures(a, b))
  }
}

/** A weight for each feature, in the order of FEATURE_NAMES. */
const readAlignWeights = readNamedWeights(FEATURE_NAMES)
