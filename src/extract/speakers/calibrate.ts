/**
 * How often an answer is right whose share among the choices is given, in place of the share itself, which is too sure of
 * itself: learned from articles that the ranker had not seen (logistic on the share's log odds; see
 * docs/models/speaker-ranker.md).
 */
export function calibrate(share: number): number {
  return 1 / (1 + Math.exp(-(OFFSET + SLOPE * logOdds(share))))
}

/** The logarithm of how much likelier a share is than the rest. */
export function logOdds(share: number): number {
  const bounded = Math.min(Math.max(share, FARTHEST), 1 - FARTHEST)
  return Math.log(bounded / (1 - bounded))
}

/** Shares nearer to 0 or 1 than this count as this. */
const FARTHEST = 0.001

const SLOPE = 0.78
const OFFSET = 0.2
