import type { ScoredPair } from '../../../src/compare/align/link-nodes.js'

/** How a pool of quotations by unknown speakers is decided; scores are the likelihoods of `scorePair`. */
export interface Cuts {
  /** From here on a pair renders one utterance, whoever printed it. */
  readonly high: number
  /** From here on it does so if neither side has a better partner, and two outlets printed it. */
  readonly low: number
  /** Below this a best partner is doubtful: it has to stand out among the others. */
  readonly doubtful: number
  /** So many times the odds of either side's next best partner stand out. */
  readonly margin: number
}

/** Chosen by cross-validation on two public pools of quotations (docs/models/align.md), the same for both. */
export const CUTS: Cuts = { high: 0.86, low: 0.01, doubtful: 0.15, margin: 2.3 }

/** The scores of the best and the next best partner that a quotation has in other outlets. */
interface Partners {
  readonly best: number
  readonly next: number
}

/**
 * The pairs of a pool that render one utterance. Two translations of a sentence share few words, yet nothing else in the
 * pool is closer: a low cut is safe where each is the other's best, and a very low one where no other comes near. Inside one
 * outlet only the high cut holds, for a newsroom seldom words one sentence twice; nor does such a pair count as a partner.
 *
 * @param outletOf the outlet of a quotation; null = unknown, an outlet of its own.
 */
export function decidePairs<P extends ScoredPair>(
  pairs: readonly P[],
  outletOf: (quote: number) => string | null,
  { high, low, doubtful, margin }: Cuts = CUTS,
): P[] {
  const isOneOutlet = ({ a, b }: P): boolean => outletOf(a) !== null && outletOf(a) === outletOf(b)
  const partners = new Map<number, Partners>()
  for (const pair of pairs) {
    if (isOneOutlet(pair)) continue
    for (const quote of [pair.a, pair.b]) partners.set(quote, withPartner(partners.get(quote), pair.score))
  }
  return pairs.filter((pair) => {
    const { a, b, score } = pair
    if (score >= high) return true
    if (score < low || isOneOutlet(pair)) return false
    return [a, b].every((quote) => {
      const { best, next } = partners.get(quote) ?? NO_PARTNERS
      return score >= best && (score >= doubtful || odds(score) >= margin * odds(next))
    })
  })
}

const NO_PARTNERS: Partners = { best: 0, next: 0 }

function withPartner({ best, next }: Partners = NO_PARTNERS, score: number): Partners {
  return score > best ? { best: score, next: best } : { best, next: Math.max(next, score) }
}

function odds(share: number): number {
  return share / (1 - share)
}
