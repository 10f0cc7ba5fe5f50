import { likelihoodOf, readNamedWeights } from '../../models/named-weights.js'
import type { Models } from '../../models/weights.js'
import { FEATURE_NAMES, pairFeatures } from './pair-features.js'
import { rememberPairs } from './remember.js'
import type { Speech } from './speech.js'

/** How likely two segments render one utterance, 0 to 1. Equal words are certain. */
export type ScorePair = (a: Speech, b: Speech) => number

/** Scores pairs by what was learned of them, which is asked for with the first pair. */
export function pairScorer({ align }: Pick<Models, 'align'>): ScorePair {
  const known = scorers.get(align)
  if (known !== undefined) return known
  const score = rememberPairs((a: Speech, b: Speech) => likelihoodOf(align.as(readAlignWeights), pairFeatures(a, b)))
  const scorer: ScorePair = (a, b) => (a.plain === b.plain ? 1 : score(a, b))
  scorers.set(align, scorer)
  return scorer
}

/** A scorer for each set of weights: it knows what it was asked before. */
const scorers = new WeakMap<Models['align'], ScorePair>()

/** A weight for each feature, in the order of FEATURE_NAMES. */
const readAlignWeights = readNamedWeights(FEATURE_NAMES)
