import type { Fingerprint } from '../model/event.js'
import { backgroundShare } from '../text/background-share.js'

/** Weights of an article's terms with their length, ready for cosines. */
export interface TermVector {
  readonly weights: ReadonlyMap<string, number>
  /** Euclidean length; 0 for an article without terms. */
  readonly length: number
}

/** How telling a term is (natural logarithm of one over the share of articles that hold it). */
export type Telling = (term: string) => number

/**
 * How telling a term is by general English alone. "Said" tells nothing, "flagpole" much, an unknown name most.
 */
export function tellingInEnglish(term: string): number {
  return -Math.log(backgroundShare(term))
}

/**
 * How telling a term is by general English and by the stored articles together: the list counts as `backgroundArticles`
 * articles, so a name that fills the archive grows common as the archive grows.
 */
export function tellingInArchive(
  articleCount: number,
  documentFrequency: ReadonlyMap<string, number>,
  backgroundArticles: number,
): Telling {
  return (term) => {
    const holding = backgroundShare(term) * backgroundArticles + (documentFrequency.get(term) ?? 0)
    return Math.max(0, Math.log((backgroundArticles + articleCount) / holding))
  }
}

/** A fingerprint's counts, flattened (a word said nine times is not nine times as telling), times how telling each term is. */
export function weighTerms(fingerprint: Fingerprint, telling: Telling): TermVector {
  const weights = new Map<string, number>()
  for (const { term, count } of fingerprint.terms) {
    const weight = Math.log1p(count) * telling(term)
    if (weight > 0) weights.set(term, weight)
  }
  return { weights, length: lengthOf(weights) }
}

/** The same article with each weight multiplied, as for the rarity of a term within a story. */
export function reweigh(vector: TermVector, factor: Telling): TermVector {
  const weights = new Map<string, number>()
  for (const [term, weight] of vector.weights) {
    const product = weight * factor(term)
    if (product > 0) weights.set(term, product)
  }
  return { weights, length: lengthOf(weights) }
}

function lengthOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight * weight
  return Math.sqrt(sum)
}
