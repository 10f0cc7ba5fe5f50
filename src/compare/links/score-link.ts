import type { Dossier } from '../../model/dossier.js'
import { likelihoodOf, readNamedWeights } from '../../models/named-weights.js'
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
    return features === null ? 0 : likelihoodOf(models.links.as(readLinkWeights), features)
  }
}

/** A weight for each feature, in the order of LINK_FEATURES. */
const readLinkWeights = readNamedWeights(LINK_FEATURES)
