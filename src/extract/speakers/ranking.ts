import type { QuoteLook } from './quote-look.js'

/** Who said a quotation, as far as the words around it tell. */
export interface Ranking {
  readonly quote: number
  /** Index into the mentions; -1 where nobody is quoted: a title, a term, a nickname. */
  readonly mention: number
  /** Probability of that choice among all of them, 0 to 1. */
  readonly confidence: number
  /** The most probable mention even where "nobody" won, and its probability; -1 where there is none. */
  readonly runnerUp: number
  readonly look: QuoteLook
}

/** A quotation with the share of every choice. */
export interface Weighed {
  readonly quote: number
  readonly look: QuoteLook
  /** The mentions chosen among, -1 for nobody, and the share of each. */
  readonly choices: readonly number[]
  readonly shares: readonly number[]
  readonly best: number
  readonly runnerUp: number
}

/** The ranking of a quotation for which a mention was chosen. */
export function rankingOf({ quote, look, choices, shares, runnerUp }: Weighed, mention: number): Ranking {
  const chosen = choices.indexOf(mention)
  return { quote, mention, confidence: shares[chosen] ?? 0, runnerUp: choices[runnerUp] ?? -1, look }
}
