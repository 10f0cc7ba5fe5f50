import type { Dossier } from '../../model/dossier.js'
import type { Models } from '../../models/weights.js'
import { pairScorer } from '../align/score-pair.js'
import { traceOrigins } from '../trace-origins.js'

/** Articles held against each other for copies; the texts beyond them are taken to be their own. */
export const MOST_TRACED = 12

/** Counts the texts of their own among articles of a dossier: a copy and its source are one. */
export function originCounter(dossier: Dossier, models: Models): (articleIds: readonly string[]) => number {
  const known = new Map<string, number>()
  return (articleIds) => {
    const key = articleIds.join(' ')
    const count = known.get(key) ?? articleIds.length - copiesAmong(dossier, articleIds.slice(0, MOST_TRACED), models)
    known.set(key, count)
    return count
  }
}

function copiesAmong(dossier: Dossier, articleIds: readonly string[], models: Models): number {
  const articles = dossier.articles.filter(({ id }) => articleIds.includes(id))
  if (articles.length < 2) return 0
  return articles.length - traceOrigins({ ...dossier, articles }, pairScorer(models)).originCount
}
