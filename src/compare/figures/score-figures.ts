import { likelihoodOf, readNamedWeights } from '../../models/named-weights.js'
import type { Models } from '../../models/weights.js'
import { rememberPairs } from '../align/remember.js'
import { FIGURE_FEATURES, figureFeatures } from './figure-features.js'
import { mayBothHold } from './measure-figure.js'
import type { SightedFigure } from './sight-figures.js'

/** How likely two figures of two articles are of one thing, 0 to 1, whether or not they agree. */
export type ScoreFigures = (a: SightedFigure, b: SightedFigure) => number

/** Scores figures by what was learned of labelled coverage; of two units no pair is of one thing. */
export function figureScorer(models: Pick<Models, 'figures'>): ScoreFigures {
  const before = scorers.get(models.figures)
  if (before !== undefined) return before
  const weights = models.figures.as(readFigureWeights)
  const scorer = rememberPairs((a: SightedFigure, b: SightedFigure) => {
    if (!mayBeOfOneThing(a, b)) return 0
    const likelihood = likelihoodOf(weights, figureFeatures(a, b))
    return isOneToll(a, b) ? Math.max(likelihood, TOLL) : likelihood
  })
  scorers.set(models.figures, scorer)
  return scorer
}

/** A scorer for each set of weights: it knows what it was asked before. */
const scorers = new WeakMap<Models['figures'], ScoreFigures>()

/** How likely two numbers of people who came to one harm are of one thing at least, where one says it more exactly. */
const TOLL = 0.35

/** Beyond this ratio an open bound says too little: "more than 35" may become 38 or 100, hardly 5,000. */
const TOLL_RATIO = 2

/** "The death toll has passed 200" and "the quake killed 212 people" need no word in common. */
function isOneToll(a: SightedFigure, b: SightedFigure): boolean {
  if (!a.topic.isPeople || a.topic.key !== b.topic.key || a.isMinor || b.isMinor) return false
  if (a.figure.comparator === 'VAGUE' || b.figure.comparator === 'VAGUE' || !mayBothHold(a.measure, b.measure))
    return false
  const [one, two] = [a.measure.value, b.measure.value]
  return Math.max(one, two) <= TOLL_RATIO * Math.min(one, two)
}

/** "At least 40 of them children" are not the 40 people whom another article counts. */
function mayBeOfOneThing(a: SightedFigure, b: SightedFigure): boolean {
  const isPeople = a.topic.isPeople || b.topic.isPeople
  return a.measure.unitClass === b.measure.unitClass && !(isPeople && a.context.isPart !== b.context.isPart)
}

/** A weight for each feature, in the order of FIGURE_FEATURES. */
const readFigureWeights = readNamedWeights(FIGURE_FEATURES)
