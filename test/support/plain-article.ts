import type { ReadArticle } from '../../src/model/article.js'

/** A text as handed in with nothing stated beside it. */
export function plainArticle(text: string, stated: ReadArticle['stated'] = []): ReadArticle {
  return { kind: 'article', origin: { name: 'test', line: null }, format: 'TEXT', text, stated, completeness: null }
}
