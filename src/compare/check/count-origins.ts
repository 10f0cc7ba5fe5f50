import type { Dossier } from '../../model/dossier.js'
import type { Models } from '../../models/weights.js'
import { pairScorer } from '../align/score-pair.js'
import { traceOrigins } from '../trace-origins.js'

/** Articles held against others for copies, of one statement; the texts beyond them are taken to be their own. */
export const MOST_TRACED = 12

/** Counts the texts of their own among articles of a dossier, which are traced once for all statements: a copy and its source are one. */
export function originCounter(dossier: Dossier, models: Models): (articleIds: readonly string[]) => number {
  const { families } = traceOrigins(dossier, pairScorer(models))
  const familyOf = new Map(families.flatMap(({ articleIds }, of) => articleIds.map((id) => [id, of])))
  return (articleIds) => {
    const traced = articleIds.slice(0, MOST_TRACED)
    return new Set(traced.map((id) => familyOf.get(id) ?? id)).size + articleIds.length - traced.length
  }
}
