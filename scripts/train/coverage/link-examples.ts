import { pairScorer } from '../../../src/compare/align/score-pair.js'
import { segmentQuotes } from '../../../src/compare/align/segment-quotes.js'
import { printCounter } from '../../../src/compare/links/count-prints.js'
import { linkFeatures } from '../../../src/compare/links/link-features.js'
import { makePassages } from '../../../src/compare/links/passage.js'
import { loadModels } from '../../../src/models/load-models.js'
import { compareInMemory } from '../../../src/pipeline.js'
import type { Example } from '../logistic.js'
import { type CoverageRow, readRow } from './coverage-rows.js'
import { statementsOf } from './statements-of.js'

/** The pairs of passages of two articles of an event that have anything in common. One holds that renders one statement. */
export async function linkExamples(row: CoverageRow): Promise<Example[]> {
  const { dossier } = compareInMemory(await readRow(row))
  const passages = makePassages(dossier, segmentQuotes(dossier))
  const quotes = new Map(
    dossier.articles.flatMap(({ revisions }) => revisions.at(-1)?.quotes ?? []).map((q) => [q.id, q]),
  )
  const statements = passages.map(({ articleId, quoteId }) =>
    statementsOf(row.articles[Number(articleId.slice(1)) - 1], quotes.get(quoteId)?.span),
  )
  const score = pairScorer(loadModels())
  const printsOf = printCounter(dossier)
  return passages.flatMap((a, i) =>
    passages.slice(i + 1).flatMap((b, k) => {
      if (a.articleId === b.articleId) return []
      const x = linkFeatures(a, b, score, printsOf)
      const other = statements[i + 1 + k]
      return x === null ? [] : [{ x, holds: statements[i]?.some((one) => other?.includes(one) === true) === true }]
    }),
  )
}
