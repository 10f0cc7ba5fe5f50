import { winnow } from '../../text/shingles.js'
import type { ArticleWords } from './article-words.js'

/** Of so many neighbouring runs one is kept: shared passages of eight words and more are always found. */
const WINDOW = 4

/** Articles remembered for one run of words. A run that stands in more is agency copy, and the first holders stand for all. */
export const HOLDERS_EACH = 6

/** Partners looked at for one article, most shared runs first. */
const PARTNERS_EACH = 8

/** For each article the earlier ones that share most of its text, by an index of winnowed word runs; time grows with the text. */
export function findPartners(articles: readonly ArticleWords[]): (readonly [earlier: number, later: number])[] {
  const holders = new Map<number, number[]>()
  return articles.flatMap(({ shingles }, later) => {
    const shared = new Map<number, number>()
    const own = new Set(winnow(shingles, WINDOW).map(({ hash }) => hash))
    for (const hash of own) {
      const list = holders.get(hash)
      if (list === undefined) holders.set(hash, [later])
      else {
        for (const earlier of list) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
        if (list.length < HOLDERS_EACH) list.push(later)
      }
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, PARTNERS_EACH)
      .map(([earlier]) => [earlier, later] as const)
  })
}
