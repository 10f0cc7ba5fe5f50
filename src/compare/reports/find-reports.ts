import type { Segment } from '../align/segment.js'
import type { Dossier } from '../../model/dossier.js'
import { likelihoodOf, readNamedWeights } from '../../models/named-weights.js'
import type { Models } from '../../models/weights.js'
import { printCounter } from '../links/count-prints.js'
import type { Passage } from '../links/passage.js'
import type { Clause } from './clause.js'
import { likeClauses, type LikeClause } from './pair-reports.js'
import { isCopied, mayReport, REPORT_FEATURES, reportFeatures } from './report-features.js'

/** A clause of one article that may report, without marks, what another article quotes. */
export interface Report {
  readonly passage: Passage
  /** The sentence of the passage that it reports. */
  readonly sentence: Segment
  readonly clause: Clause
  /** 0 to 1. */
  readonly likelihood: number
  /** Likely enough to be told as a report; else it is a reason not to speak of an omission. */
  readonly isSure: boolean
}

/**
 * From this likelihood a clause is told as a report. Low, for of the true ones the labels have the half; by reading, four in five of those above
 * it are true (docs/models/reports.md).
 */
const REPORT_CUT = 0.05
/** From this one on nobody should say that the article left the words out. */
const MAYBE_CUT = 0.03
/** The words themselves, long enough that two people do not say them by chance: nothing else is asked. */
const OF_A_COPY = 0.9

/** Words and prints of a short phrase that everybody in the event uses: it reports nobody. */
const PHRASE = { words: 3, prints: 3 } as const

/**
 * What is quoted in one article and may stand in another's own words. A clause reports one passage at most, its likest, and of
 * one article's clauses only the likest reports a passage.
 */
export function findReports(dossier: Dossier, passages: readonly Passage[], models: Pick<Models, 'reports'>): Report[] {
  const weights = models.reports.as(readReportWeights)
  const printsOf = printCounter(dossier)
  const isPhrase = (passage: Passage): boolean =>
    passage.speech.words.length <= PHRASE.words && printsOf(passage) >= PHRASE.prints
  const likes = likeClauses(dossier, passages)
  const known = new Map<readonly LikeClause[], readonly LikelyClause[]>()
  const likely = passages.flatMap((passage, at) => {
    const own = likes[at] ?? []
    const clauses = known.get(own) ?? own.flatMap((one) => likelyClause(weights, one) ?? [])
    known.set(own, clauses)
    return clauses.flatMap((one) => (one.clause.articleId === passage.articleId ? [] : [{ passage, ...one }]))
  })
  const told = likely.filter(
    ({ passage, clause, like, likelihood }) =>
      likelihood >= REPORT_CUT && mayReport(like, clause) && !isPhrase(passage),
  )
  const bestOfClause = likest(told, ({ clause }) => clause)
  const bestOfPassage = likest(told, ({ passage, clause }) => `${passage.quoteId} ${clause.articleId}`)
  return likely.flatMap((report) => {
    const { passage, clause, like, likelihood } = report
    const sentence = passage.segments[like.sentence]
    if (sentence === undefined) return []
    return [{ passage, sentence, clause, likelihood, isSure: bestOfClause.has(report) && bestOfPassage.has(report) }]
  })
}

interface LikelyClause extends LikeClause {
  readonly likelihood: number
}

/** Null for one that is not likely to report what it is like. */
function likelyClause(weights: Float64Array, { like, clause }: LikeClause): LikelyClause | null {
  const byFeatures = likelihoodOf(weights, reportFeatures(like, clause))
  const likelihood = isCopied(like) ? Math.max(OF_A_COPY, byFeatures) : byFeatures
  return likelihood < MAYBE_CUT ? null : { like, clause, likelihood }
}

/** The likeliest of those that have one key. */
function likest<T extends { readonly likelihood: number }>(
  reports: readonly T[],
  keyOf: (report: T) => unknown,
): Set<T> {
  const best = new Map<unknown, T>()
  for (const report of reports) {
    const key = keyOf(report)
    if ((best.get(key)?.likelihood ?? 0) < report.likelihood) best.set(key, report)
  }
  return new Set(best.values())
}

/** A weight for each feature, in the order of REPORT_FEATURES. */
const readReportWeights = readNamedWeights(REPORT_FEATURES)
