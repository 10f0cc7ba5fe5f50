import { stem } from './stem.js'
import { sharesByStem } from './word-shares.js'

/** Share of articles that a word outside the list is expected to stand in: rarer than the rarest words of the list. */
const UNLISTED_SHARE = 0.0003

const SHARES = sharesByStem(stem, 1)

/**
 * In what share of news articles (0 to 1) a stemmed word is expected to stand, before any article has been counted:
 * high for "people", low for "flagpole", lowest for names and words that the list does not hold.
 */
export function backgroundShare(stemmed: string): number {
  return SHARES.get(stemmed) ?? UNLISTED_SHARE
}
