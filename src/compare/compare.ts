import type { Comparison, Independence } from '../model/comparison.js'
import type { Dossier } from '../model/dossier.js'
import type { Models } from '../models/weights.js'
import { pairScorer } from './align/score-pair.js'
import { compareFigures } from './compare-figures.js'
import { compareFraming } from './compare-framing.js'
import { compareHeadlines } from './compare-headlines.js'
import { comparePeople } from './compare-people.js'
import { compareRevisions } from './compare-revisions.js'
import { compareUtterances } from './compare-utterances.js'
import { currentRevision, placeUtterances } from './place-utterances.js'
import { findAttributionConflicts } from './find-attribution-conflicts.js'
import { findFindings } from './findings/find-findings.js'
import { traceFinder } from './find-traces.js'
import { keepOriginals } from './keep-originals.js'
import { listCitations } from './list-citations.js'
import { orderTimeline } from './order-timeline.js'
import { traceOrigins } from './trace-origins.js'

/**
 * Everything said about an event's coverage, computed from its facts and its aligned utterances; the same dossier gives the
 * same comparison.
 *
 * @param models what was learned of the wordings of one utterance.
 * @param independence `ORIGINALS_ONLY` leaves reprints out of everything but the origins, and so out of every count.
 */
export function compare(
  dossier: Dossier,
  models: Pick<Models, 'align' | 'links' | 'reports' | 'figures'>,
  independence: Independence = 'ALL',
): Comparison {
  const score = pairScorer(models)
  const origins = traceOrigins(dossier, score)
  const compared = independence === 'ALL' ? dossier : keepOriginals(dossier, origins)
  const aspects = { independence, ...compareAspects(compared, models), origins }
  return { ...aspects, findings: findFindings(dossier, aspects) }
}

/** One aspect a line. */
function compareAspects(
  dossier: Dossier,
  models: Pick<Models, 'align' | 'links' | 'reports' | 'figures'>,
): Omit<Comparison, 'independence' | 'origins' | 'findings'> {
  const placed = placeUtterances(dossier)
  const renderings = new Map(
    placed.flatMap((utterance) => utterance.renderings.map((r) => [r.rendering.id, r] as const)),
  )
  const attributionConflicts = findAttributionConflicts(dossier, placed)
  const utterances = compareUtterances(dossier, placed, attributionConflicts, traceFinder(dossier, models))
  return {
    articles: dossier.articles.map((article) => {
      const { title, publishedAt } = currentRevision(article).header
      return { id: article.id, outlet: article.outlet, title, publishedAt }
    }),
    utterances,
    attributionConflicts,
    figures: compareFigures(dossier, models),
    framing: compareFraming(dossier, utterances, renderings),
    headlines: compareHeadlines(dossier),
    people: comparePeople(dossier),
    citations: listCitations(dossier),
    timeline: orderTimeline(dossier, utterances, renderings),
    revisions: compareRevisions(dossier),
  }
}
