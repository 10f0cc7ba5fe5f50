import type { CountedTerms, Fingerprint } from '../model/event.js'
import { backgroundShare } from '../text/background-share.js'

/** The weights of an article's terms with their Euclidean length; the length of an article without terms is 0. */
export interface TermVector {
  readonly weights: ReadonlyMap<string, number>
  readonly length: number
}

/** How telling a term is: the natural logarithm of one over the share of articles that hold it, never below 0. */
export type Telling = (term: string) => number

/** How telling a term is by general English alone: "said" hardly, "flagpole" much, an unknown name most. */
export function tellingInEnglish(term: string): number {
  return -Math.log(backgroundShare(term))
}

/**
 * How telling a term is by general English and by the stored articles together. The list of shares counts as
 * `backgroundArticles` articles, so a name that fills the archive grows common as the archive grows.
 */
export function tellingInArchive(
  articleCount: number,
  documentFrequency: CountedTerms,
  backgroundArticles: number,
): Telling {
  const all = Math.log(backgroundArticles + articleCount)
  const own = new Map<string, number>()
  const { rarities: common = own } = documentFrequency
  return (term) => {
    const known = common.get(term) ?? own.get(term)
    if (known !== undefined) return Math.max(0, all - known)
    const rarity = Math.log(backgroundShare(term) * backgroundArticles + (documentFrequency.get(term) ?? 0))
    const isCommon = documentFrequency.isCommon?.(term) === true
    ;(isCommon ? common : own).set(term, rarity)
    return Math.max(0, all - rarity)
  }
}

/** Of one more than each small count. */
const LOGARITHMS = Float64Array.from({ length: 64 }, (_, count) => Math.log1p(count))

/** What a term weighs in its article: a word said nine times is not nine times as telling. */
export function weighTerm(term: string, count: number, telling: Telling): number {
  return (LOGARITHMS[count] ?? Math.log1p(count)) * telling(term)
}

/** The weights of all terms of an article. */
export function weighTerms(fingerprint: Fingerprint, telling: Telling): TermVector {
  const weights = new Map<string, number>()
  let squares = 0
  for (const { term, count } of fingerprint.terms) {
    const weight = weighTerm(term, count, telling)
    if (weight === 0) continue
    weights.set(term, weight)
    squares += weight * weight
  }
  return { weights, length: Math.sqrt(squares) }
}
