import { segmentQuotes } from '../../../src/compare/align/segment-quotes.js'
import { makePassages } from '../../../src/compare/links/passage.js'
import { pairReports } from '../../../src/compare/reports/pair-reports.js'
import { isCopied, reportFeatures } from '../../../src/compare/reports/report-features.js'
import type { Span } from '../../../src/model/span.js'
import { compareInMemory } from '../../../src/pipeline.js'
import { type CoverageRow, readRow } from './coverage-rows.js'
import { statementsOf } from './statements-of.js'
import type { Example } from '../logistic.js'

/** Share of the shorter of a labelled clause and a found one that they must have in common to be one. */
const ONE_CLAUSE = 0.4

/**
 * The pairs of a passage and another article's clause of an event. One holds where the labels say that the clause reports what
 * the passage renders. A clause that prints a passage's very words and is not labelled teaches nothing either way.
 */
export async function reportExamples(row: CoverageRow): Promise<Example[]> {
  const { dossier } = compareInMemory(await readRow(row))
  const passages = makePassages(dossier, segmentQuotes(dossier))
  const spans = new Map(
    dossier.articles.flatMap(({ revisions }) => revisions.at(-1)?.quotes ?? []).map(({ id, span }) => [id, span]),
  )
  const articleOf = (articleId: string) => row.articles[Number(articleId.slice(1)) - 1]
  return pairReports(dossier, passages).flatMap(({ passage, clause, like }) => {
    const statements = statementsOf(articleOf(passage.articleId), spans.get(passage.quoteId))
    const reported = reportedIn(row, articleOf(clause.articleId)?.id ?? '', clause.span)
    const holds = reported.some((one) => statements.includes(one))
    return !holds && isCopied(like) ? [] : [{ x: reportFeatures(like, clause), holds }]
  })
}

/** The statements that the labels find reported in a stretch of an article. */
function reportedIn({ articles, indirect }: CoverageRow, articleId: string, { start, end }: Span): string[] {
  const text = articles.find(({ id }) => id === articleId)?.text ?? ''
  return indirect.flatMap((label) => {
    if (label.article !== articleId) return []
    const from = text.indexOf(label.text)
    const shared = Math.min(end, from + label.text.length) - Math.max(start, from)
    return shared > ONE_CLAUSE * Math.min(end - start, label.text.length) ? [...label.utt] : []
  })
}
