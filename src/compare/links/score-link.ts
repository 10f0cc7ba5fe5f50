import { invariant } from '../../errors.js'
import type { Dossier } from '../../model/dossier.js'
import { forEachWeight } from '../../models/read-weights.js'
import type { Models } from '../../models/weights.js'
import { pairScorer } from '../align/score-pair.js'
import { printCounter } from './count-prints.js'
import { LINK_FEATURES, linkFeatures } from './link-features.js'
import type { Passage } from './passage.js'

/** How likely two passages of two articles render one statement, 0 to 1, whoever is said to speak. */
export type ScoreLink = (a: Passage, b: Passage) => number

/** Scores the passages of an event by what was learned of labelled coverage. */
export function linkScorer(dossier: Dossier, models: Pick<Models, 'align' | 'links'>): ScoreLink {
  const score = pairScorer(models)
  const printsOf = printCounter(dossier)
  return (a, b) => {
    const features = linkFeatures(a, b, score, printsOf)
    return features === null ? 0 : weigh(models.links.as(readLinkWeights), features)
  }
}

function weigh(weights: Float64Array, features: readonly number[]): number {
  let z = 0
  features.forEach((value, i) => {
    z += value * (weights[i] ?? 0)
  })
  return 1 / (1 + Math.exp(-z))
}

/** A weight for each feature, in the order of LINK_FEATURES. */
export function readLinkWeights(lines: string): Float64Array {
  const weights = new Float64Array(LINK_FEATURES.length)
  forEachWeight(lines, (beginning, rest, weight) => {
    const at = LINK_FEATURES.findIndex((name) => name === beginning + rest)
    invariant(at !== -1, `no feature of links is called ${beginning + rest}.`)
    weights[at] = Number(weight)
  })
  return weights
}
