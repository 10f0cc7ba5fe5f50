import { LazyMap } from '../lexicon/lazy-map.js'
import { WORD_SHARES } from '../lexicon/word-shares.js'

/** In what share of news articles (0 to 1) each word of the list stands, words of one stem added up; no more than `most`. */
export function sharesByStem(stemOf: (word: string) => string, most: number): ReadonlyMap<string, number> {
  return new LazyMap(() => {
    const shares = new Map<string, number>()
    for (const [word, share] of WORD_SHARES) {
      const stem = stemOf(word)
      shares.set(stem, Math.min(most, (shares.get(stem) ?? 0) + share))
    }
    return shares
  })
}
