/** A pair of segments with the score of its likeness. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

export interface Cuts {
  /** From here on a pair renders one utterance, whoever printed it. */
  readonly high: number
  /** From here on it does so if neither side has a better partner, and two outlets printed it. */
  readonly low: number
}

/**
 * The pairs that render one utterance. Two translations of a sentence share few words, yet nothing else said there is
 * closer: a lower cut is safe where each is the other's best. Inside one outlet only the high cut holds, for a newsroom
 * seldom words one sentence twice; nor does such a pair count as the better partner.
 *
 * @param outletOf the outlet of a segment; null = unknown, an outlet of its own.
 * @param rivalry whom a pair must beat: all other segments (a pool of unknown speakers), or, among segments of one speaker,
 * those of the partner's outlet, since every outlet may have a rendering of its own.
 */
export function decidePairs<P extends ScoredPair>(
  pairs: readonly P[],
  outletOf: (segment: number) => string | null,
  rivalry: 'ALL' | 'PARTNERS_OUTLET',
  cuts: Cuts,
): P[] {
  const rivals = (segment: number, partner: number): string =>
    rivalry === 'ALL' ? `${segment}` : `${segment} ${outletOf(partner) ?? `?${partner}`}`
  const isOneOutlet = (a: number, b: number): boolean => outletOf(a) !== null && outletOf(a) === outletOf(b)
  const best = new Map<string, number>()
  for (const { a, b, score } of pairs) {
    if (isOneOutlet(a, b)) continue
    for (const key of [rivals(a, b), rivals(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, score))
  }
  return pairs.filter(({ a, b, score }) => {
    if (score >= cuts.high) return true
    if (score < cuts.low || isOneOutlet(a, b)) return false
    return score >= (best.get(rivals(a, b)) ?? 0) && score >= (best.get(rivals(b, a)) ?? 0)
  })
}
