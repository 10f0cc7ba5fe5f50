import { alignUtterances } from '../../src/compare/align-utterances.js'
import { compare } from '../../src/compare/compare.js'
import type { Comparison } from '../../src/model/comparison.js'
import type { Dossier, DossierArticle, DossierRevision } from '../../src/model/dossier.js'
import { loadModels } from '../../src/models/load-models.js'

export const WARNING = 'The harbour wall will not survive another winter like this one.'

export function compared(dossier: Dossier): Comparison {
  return compare({ ...dossier, utterances: alignUtterances(dossier, loadModels()) }, loadModels())
}

/** The dossier with one article changed. */
export function changed(dossier: Dossier, id: string, change: (article: DossierArticle) => DossierArticle): Dossier {
  return { ...dossier, articles: dossier.articles.map((article) => (article.id === id ? change(article) : article)) }
}

export function withRevision(
  dossier: Dossier,
  id: string,
  change: (revision: DossierRevision) => DossierRevision,
): Dossier {
  return changed(dossier, id, (article) => ({ ...article, revisions: article.revisions.map(change) }))
}
