import type { Speech } from './speech.js'

/** Partners looked at for each segment: the true one is among the first few; the rest is head-room for short segments. */
const CANDIDATES_EACH = 24

/** A stem that stands in more segments than this tells nothing there (in a bucket that is large enough to care). */
const COMMON_STEM = 400

export interface CandidatePair {
  readonly a: number
  readonly b: number
}

/**
 * The pairs of segments that are worth a careful look: for each segment those that share its rarest words, or others of the
 * same sense, by an index from senses to segments. Time grows with the shared words, not with the square of the segments.
 *
 * @param seeks whether partners are sought for a segment; others can still be found as partners.
 */
export function findCandidates(
  speeches: readonly Speech[],
  seeks: (segment: number) => boolean = () => true,
): CandidatePair[] {
  const index = new Map<string, number[]>()
  speeches.forEach((speech, i) => {
    for (const stem of indexed(speech)) {
      const postings = index.get(stem)
      if (postings === undefined) index.set(stem, [i])
      else postings.push(i)
    }
  })
  const pairs = new Map<number, CandidatePair>()
  speeches.forEach((speech, i) => {
    if (!seeks(i)) return
    const shared = new Map<number, number>()
    for (const stem of indexed(speech)) {
      const postings = index.get(stem) ?? []
      if (postings.length > COMMON_STEM) continue
      const weight = (speech.senses.get(stem) ?? 0.05) / Math.sqrt(postings.length)
      for (const j of postings) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + weight)
    }
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, CANDIDATES_EACH)
    for (const [j] of best) {
      const [a, b] = i < j ? [i, j] : [j, i]
      pairs.set(a * speeches.length + b, { a, b })
    }
  })
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

/** The senses of a segment's words, and all of its stems where it is so short that these may be all it shares. */
function indexed(speech: Speech): Iterable<string> {
  return speech.content.size >= 4 ? speech.senses.keys() : new Set([...speech.senses.keys(), ...speech.stems])
}
