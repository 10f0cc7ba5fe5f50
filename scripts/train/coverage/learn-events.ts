import { type Example, learnLogistic } from '../logistic.js'

/** The examples of each labelled event, and the names of what is asked of them. */
export interface Events {
  readonly features: readonly string[]
  readonly examples: readonly (readonly Example[])[]
}

/** The cost of a weight of one, in pairs: events are few. */
const RIDGE = 1

export function learnEvents({ features, examples }: Events): Float64Array {
  return learnLogistic(examples.flat(), features.length, RIDGE)
}

/** What all events but one teach: what is said of that one is then said unseen. */
export function learnWithout({ features, examples }: Events, left: number): Float64Array {
  return learnEvents({ features, examples: examples.filter((_, event) => event !== left) })
}

/** The lines of a file of weights. */
export function printWeights({ features }: Events, weights: Float64Array): string {
  return features.map((name, i) => `\t${name} ${(weights[i] ?? 0).toFixed(3)}`).join('\n')
}
