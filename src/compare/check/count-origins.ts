import type { Dossier } from '../../model/dossier.js'
import type { Models } from '../../models/weights.js'
import { pairScorer } from '../align/score-pair.js'
import { traceOrigins } from '../trace-origins.js'

/** Articles held against each other for copies; the texts beyond them are taken to be their own. */
const MOST_TRACED = 12

/** Counts the texts of their own among articles: a copy and its source are one. */
export function countOrigins(dossiers: readonly Dossier[], models: Models): (articleIds: readonly string[]) => number {
  const known = new Map<string, number>()
  return (articleIds) => {
    if (articleIds.length < 2) return articleIds.length
    const key = articleIds.join(' ')
    const count = known.get(key) ?? countAmong(dossiers, articleIds, models)
    known.set(key, count)
    return count
  }
}

function countAmong(dossiers: readonly Dossier[], articleIds: readonly string[], models: Models): number {
  const traced = new Set(articleIds.slice(0, MOST_TRACED))
  const copies = dossiers.reduce((n, dossier) => {
    const articles = dossier.articles.filter(({ id }) => traced.has(id))
    if (articles.length < 2) return n
    return n + articles.length - traceOrigins({ ...dossier, articles }, pairScorer(models)).originCount
  }, 0)
  return articleIds.length - copies
}
