import type { DossierArticle } from '../model/dossier.js'

/** One key for all articles of an outlet; an article of unknown outlet counts as an outlet of its own. */
export function outletKeyOf(article: DossierArticle): string {
  return article.outlet === null ? `article:${article.id}` : `outlet:${article.outlet.id}`
}
