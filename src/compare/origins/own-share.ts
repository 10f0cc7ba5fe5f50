import { SHINGLE_WORDS, type ArticleWords } from './article-words.js'

/** Per article the share of its words that stand in no run of five words of an earlier one, to a thousandth. */
export function measureOwnShares(articles: readonly ArticleWords[]): { articleId: string; share: number }[] {
  const seen = new Set<number>()
  return articles.map(({ articleId, folded, shingles }) => {
    const taken = new Uint8Array(folded.length)
    for (const { hash, at } of shingles) if (seen.has(hash)) taken.fill(1, at, at + SHINGLE_WORDS)
    for (const { hash } of shingles) seen.add(hash)
    const own = taken.reduce((n, word) => n + (word === 0 ? 1 : 0), 0)
    return { articleId, share: folded.length === 0 ? 1 : Math.round((1000 * own) / folded.length) / 1000 }
  })
}
