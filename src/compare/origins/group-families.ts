import { makeGroups } from '../align/groups.js'
import { HOLDERS_EACH } from './find-partners.js'
import { ONE_ORIGIN, type OriginEvidence } from './weigh-pair.js'

/** Two articles, by their place in the dossier, and what speaks for one origin of them. */
export interface WeighedPair {
  readonly earlier: number
  readonly later: number
  readonly evidence: OriginEvidence
}

/**
 * Articles that go back to one text, as lists of their places. An article joins a family that most of its members are like, not one
 * of them alone: five briefs that were written from one statement share a sentence here and a sentence there, and are five texts.
 */
export function groupFamilies(count: number, pairs: readonly WeighedPair[]): number[][] {
  const families = makeGroups(count)
  const scores = new Map(pairs.map(({ earlier, later, evidence }) => [keyOf(earlier, later, count), evidence.score]))
  const partners = new Map<number, number>()
  for (const article of pairs.flatMap(({ earlier, later }) => [earlier, later]))
    partners.set(article, (partners.get(article) ?? 0) + 1)
  const isCrowded = (article: number): boolean => (partners.get(article) ?? 0) >= HOLDERS_EACH
  const mean = (xs: readonly number[], ys: readonly number[]): number => {
    let [sum, known] = [0, 0]
    for (const x of xs) {
      for (const y of ys) {
        const score = scores.get(keyOf(x, y, count))
        // Of a text that is printed everywhere not every pair was weighed.
        if (score === undefined && isCrowded(x) && isCrowded(y)) continue
        sum += score ?? 0
        known++
      }
    }
    return known === 0 ? 0 : sum / known
  }
  const surest = pairs
    .filter(({ evidence }) => evidence.score >= ONE_ORIGIN)
    .toSorted((x, y) => y.evidence.score - x.evidence.score || x.earlier - y.earlier || x.later - y.later)
  for (const { earlier, later } of surest) {
    if (families.groupOf(earlier) === families.groupOf(later)) continue
    if (mean(families.membersOf(earlier), families.membersOf(later)) >= ONE_ORIGIN) families.join(earlier, later)
  }
  return families.all()
}

function keyOf(a: number, b: number, count: number): number {
  return Math.min(a, b) * count + Math.max(a, b)
}
