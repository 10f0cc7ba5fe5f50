import { invariant } from '../errors.js'
import type { OriginFamily, Origins } from '../model/origins.js'
import type { Dossier, DossierArticle } from '../model/dossier.js'
import { currentRevision } from './place-utterances.js'

/**
 * The dossier without reprints: of articles that go back to one text only that text is left, or the fullest of them where
 * nobody can tell which came first. Five outlets that print one agency report are one witness, not five. What a reprint
 * adds of its own goes with it.
 */
export function keepOriginals(dossier: Dossier, { families }: Origins): Dossier {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  const kept = new Set(families.map((family) => originalOf(family, articles)))
  return { ...dossier, articles: dossier.articles.filter(({ id }) => kept.has(id)) }
}

function originalOf(family: OriginFamily, articles: ReadonlyMap<string, DossierArticle>): string {
  if (family.sourceArticleId !== null) return family.sourceArticleId
  const [fullest] = family.articleIds.toSorted((a, b) => lengthOf(articles.get(b)) - lengthOf(articles.get(a)))
  invariant(fullest !== undefined, 'a family of articles has none')
  return fullest
}

function lengthOf(article: DossierArticle | undefined): number {
  return article === undefined ? 0 : currentRevision(article).text.length
}
