import { WORD_SHARES } from '../lexicon/word-shares.js'
import { stem } from './stem.js'

/** Share of articles that a word outside the list is expected to stand in: rarer than the rarest words of the list. */
const UNLISTED_SHARE = 0.0003

const shares = readShares()

/**
 * In what share of news articles (0 to 1) a stemmed word is expected to stand, before any article has been counted:
 * high for "people", low for "flagpole", lowest for names and words that the list does not hold.
 */
export function backgroundShare(stemmed: string): number {
  return shares.get(stemmed) ?? UNLISTED_SHARE
}

function readShares(): ReadonlyMap<string, number> {
  const byStem = new Map<string, number>()
  for (const [share, words] of WORD_SHARES) {
    for (const word of words.split(' ')) {
      const key = stem(word)
      byStem.set(key, Math.min(1, (byStem.get(key) ?? 0) + share))
    }
  }
  return byStem
}
