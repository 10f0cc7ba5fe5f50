import { lightStem } from './stem.js'
import { sharesByStem } from './word-shares.js'

/** Share of articles given to a word that the list does not hold: names and rare words. */
const UNSEEN_SHARE = 0.0004

/** A stem that stands in nearly every article still says a little. */
const MOST_COUNTED = 0.95

const SHARES = sharesByStem(lightStem, MOST_COUNTED)
const LARGEST = -Math.log(UNSEEN_SHARE)

/**
 * How much a word says about what a text is about, 0 to 1: near 0 for "the", 1 for a name. Takes a stem of `lightStem`.
 */
export function stemRarity(stem: string): number {
  return -Math.log(SHARES.get(stem) ?? UNSEEN_SHARE) / LARGEST
}
