import type { DossierArticle } from '../../model/dossier.js'
import { shingle, type Shingle } from '../../text/shingles.js'
import { findWords, type Word } from '../../text/words.js'
import { currentRevision } from '../place-utterances.js'

/** Words in a row that two reporters seldom choose alike. */
export const SHINGLE_WORDS = 5

/** The running text of an article as words, each marked as quoted or the writer's own. */
export interface ArticleWords {
  readonly articleId: string
  readonly order: number
  readonly words: readonly Word[]
  readonly folded: readonly string[]
  readonly quoted: readonly boolean[]
  /** Its runs of `SHINGLE_WORDS` words. */
  readonly shingles: readonly Shingle[]
}

/** Only the reporting counts: page furniture, bylines and captions are shared by half the web. */
export function readArticleWords(article: DossierArticle, order: number): ArticleWords {
  const { text, blocks, quotes } = currentRevision(article)
  const words = blocks.filter((block) => block.kind === 'PARAGRAPH').flatMap((block) => findWords(text, block))
  const marked = quotes
    .filter((quote) => quote.directness !== 'INDIRECT')
    .map((quote) => quote.span)
    .sort((a, b) => a.start - b.start)
  let next = 0
  const quoted = words.map((word) => {
    while (next < marked.length && (marked[next]?.end ?? 0) <= word.start) next++
    const span = marked[next]
    return span !== undefined && span.start <= word.start
  })
  const folded = words.map((word) => word.key)
  return { articleId: article.id, order, words, folded, quoted, shingles: shingle(folded, SHINGLE_WORDS) }
}
