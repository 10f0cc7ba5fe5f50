import { FIGURE_FEATURES } from '../../../src/compare/figures/figure-features.js'
import type { Example } from '../logistic.js'
import { learnByNewton, type Weighed } from '../newton.js'

/** The cost of a weight of one, in pairs: events are few. */
const RIDGE = 0.5

/** Pairs of one event that count in full; of an event with more each counts less, lest one list of boats teaches everything. */
const FULL = { holding: 25, other: 200 } as const

export function learnFigures(events: readonly (readonly Example[])[]): Float64Array {
  return learnByNewton(events.flatMap(weighEvent), FIGURE_FEATURES.length, RIDGE)
}

function weighEvent(examples: readonly Example[]): Weighed[] {
  const holding = examples.filter(({ holds }) => holds).length
  const weights = {
    holding: Math.sqrt(Math.min(1, FULL.holding / holding)),
    other: Math.sqrt(Math.min(1, FULL.other / (examples.length - holding))),
  }
  return examples.map((example) => ({ ...example, weight: example.holds ? weights.holding : weights.other }))
}

/** What all events but one teach: what is said of that one is then said unseen. */
export function learnFiguresWithout(events: readonly (readonly Example[])[], left: number): Float64Array {
  return learnFigures(events.filter((_, event) => event !== left))
}

/** The lines of models/figures.weights. */
export function printFigures(weights: Float64Array): string {
  return FIGURE_FEATURES.map((name, i) => `\t${name} ${(weights[i] ?? 0).toFixed(3)}`).join('\n')
}
