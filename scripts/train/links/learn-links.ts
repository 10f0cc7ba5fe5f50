import { LINK_FEATURES } from '../../../src/compare/links/link-features.js'
import { type Example, learnLogistic } from '../logistic.js'

/** The cost of a weight of one, in pairs: events are few. */
const RIDGE = 2

export function learnLinks(events: readonly (readonly Example[])[]): Float64Array {
  return learnLogistic(events.flat(), LINK_FEATURES.length, RIDGE)
}

/** What all events but one teach: what is said of that one is then said unseen. */
export function learnWithout(events: readonly (readonly Example[])[], left: number): Float64Array {
  return learnLinks(events.filter((_, event) => event !== left))
}

/** The lines of models/links.weights. */
export function printLinks(weights: Float64Array): string {
  return LINK_FEATURES.map((name, i) => `\t${name} ${(weights[i] ?? 0).toFixed(3)}`).join('\n')
}
