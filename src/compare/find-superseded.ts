import type { Dossier } from '../model/dossier.js'
import type { Models } from '../models/weights.js'
import { compareFigures } from './compare-figures.js'
import { isEarlier } from './is-earlier.js'
import { lastKnownAt } from './last-known-at.js'

/** A figure that took the place of an earlier one of the same source. */
export interface Superseded {
  /** The article that prints the later figure. */
  readonly articleId: string
  readonly figureId: string
  readonly earlierId: string
}

/** Of a large event the articles published last are looked at: the figure that a later one takes the place of is among them. */
const MOST_ARTICLES = 40

/** "Police now count 41 injured; on Monday they had counted 38": the figures that one article supersedes, or that supersede its own. */
export function findSuperseded(dossier: Dossier, articleId: string, models: Pick<Models, 'figures'>): Superseded[] {
  const late = dossier.articles.filter(
    ({ id }, place, { length }) => id === articleId || place >= length - MOST_ARTICLES,
  )
  if (late.length < 2) return []
  const articles = new Map(late.map((article) => [article.id, article]))
  if ((articles.get(articleId)?.revisions.at(-1)?.figures.length ?? 0) === 0) return []
  return compareFigures({ ...dossier, articles: late }, models).flatMap(({ members, pairs }) => {
    const homeOf = new Map(members.map((member) => [member.figureId, articles.get(member.articleId)]))
    return pairs.flatMap(({ relation, aFigureId, bFigureId }): Superseded[] => {
      const [a, b] = [homeOf.get(aFigureId), homeOf.get(bFigureId)]
      if (relation !== 'SUPERSEDES' || a === undefined || b === undefined) return []
      if (a.id !== articleId && b.id !== articleId) return []
      const [atA, atB] = [lastKnownAt(a), lastKnownAt(b)]
      return atA !== null && atB !== null && isEarlier(atA, atB)
        ? [{ articleId: b.id, figureId: bFigureId, earlierId: aFigureId }]
        : [{ articleId: a.id, figureId: aFigureId, earlierId: bFigureId }]
    })
  })
}
