import type { SharedPassage } from '../../model/origins.js'
import { SHINGLE_WORDS, type ArticleWords } from './article-words.js'

/** A shared passage with its length in words. */
export interface MeasuredPassage extends SharedPassage {
  readonly words: number
}

/** Places looked at where a run of words stands several times in one article. */
const PLACES_EACH = 4

/** The runs of five words and more that two articles share, longest from each place on; none reaches over a quotation mark. */
export function findPassages(a: ArticleWords, b: ArticleWords): MeasuredPassage[] {
  const places = placesIn(a)
  const passages: MeasuredPassage[] = []
  let next = 0
  for (const { hash, at } of b.shingles) {
    if (at < next) continue
    let [best, from] = [0, 0]
    for (const place of places.get(hash) ?? []) {
      const length = commonRun(a, place, b, at)
      if (length > best) [best, from] = [length, place]
    }
    if (best < SHINGLE_WORDS) continue
    passages.push(toPassage(a, from, b, at, best))
    next = at + best
  }
  return passages
}

/** Where each run of words stands; an article is held against several others. */
function placesIn(article: ArticleWords): ReadonlyMap<number, readonly number[]> {
  const before = known.get(article)
  if (before !== undefined) return before
  const places = new Map<number, number[]>()
  for (const { hash, at } of article.shingles) {
    const list = places.get(hash)
    if (list === undefined) places.set(hash, [at])
    else if (list.length < PLACES_EACH) list.push(at)
  }
  known.set(article, places)
  return places
}

const known = new WeakMap<ArticleWords, ReadonlyMap<number, readonly number[]>>()

function commonRun(a: ArticleWords, i: number, b: ArticleWords, j: number): number {
  let n = 0
  while (
    i + n < a.folded.length &&
    j + n < b.folded.length &&
    a.folded[i + n] === b.folded[j + n] &&
    a.quoted[i + n] === b.quoted[j + n] &&
    b.quoted[j + n] === b.quoted[j]
  ) {
    n++
  }
  return n
}

function toPassage(a: ArticleWords, i: number, b: ArticleWords, j: number, words: number): MeasuredPassage {
  return {
    aArticleId: a.articleId,
    aSpan: { start: a.words[i]?.start ?? 0, end: a.words[i + words - 1]?.end ?? 0 },
    bArticleId: b.articleId,
    bSpan: { start: b.words[j]?.start ?? 0, end: b.words[j + words - 1]?.end ?? 0 },
    quoted: b.quoted[j] ?? false,
    words,
  }
}
