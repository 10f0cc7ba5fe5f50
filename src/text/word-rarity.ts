import { WORD_SHARES } from '../lexicon/word-shares.js'
import { lightStem } from './light-stem.js'

/** Share of articles given to a word that the list does not hold: names and rare words. */
const UNSEEN_SHARE = 0.0004

const SHARE_OF_STEM: ReadonlyMap<string, number> = sharesByStem()
const LARGEST = -Math.log(UNSEEN_SHARE)

/**
 * How much a word says about what a text is about, 0 to 1: near 0 for "the", 1 for a name. Takes a stem of `lightStem`.
 */
export function stemRarity(stem: string): number {
  return -Math.log(SHARE_OF_STEM.get(stem) ?? UNSEEN_SHARE) / LARGEST
}

function sharesByStem(): Map<string, number> {
  const shares = new Map<string, number>()
  for (const [share, words] of WORD_SHARES) {
    for (const word of words.split(' ')) {
      const stem = lightStem(word)
      shares.set(stem, Math.min(0.95, (shares.get(stem) ?? 0) + share))
    }
  }
  return shares
}
