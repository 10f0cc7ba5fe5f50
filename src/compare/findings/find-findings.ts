import type { Dossier } from '../../model/dossier.js'
import type { Finding, FindingEvidence, FindingKind } from '../../model/finding.js'
import type { Span } from '../../model/span.js'
import { hashText } from '../../text/hash-text.js'
import { list } from '../../text/wording.js'
import { findAttributionFindings, findFigureConflicts } from './find-conflicts.js'
import { findPeopleLeftOut, findStatementsLeftOut } from './find-omissions.js'
import { findRewordings } from './find-rewordings.js'
import { evidenceOf, viewFindings, type Aspects, type Draft, type FindingView } from './finding-view.js'

/**
 * How much a finding of each kind matters to an editor, 0 to 1, and how likely the next one is true by those on labelled coverage
 * (the rule of succession: `npx tsx scripts/measure-findings.ts`, docs/models/findings.md). Of conflicts of speaker, venue and date none
 * was claimed there: theirs is an even chance.
 */
const KINDS: Readonly<Record<FindingKind, { readonly matters: number; readonly confidence: number }>> = {
  SPEAKER_CONFLICT: { matters: 0.97, confidence: 0.5 },
  DATE_CONFLICT: { matters: 0.94, confidence: 0.5 },
  VENUE_CONFLICT: { matters: 0.91, confidence: 0.5 },
  FIGURE_CONFLICT: { matters: 0.88, confidence: 0.7 },
  REWORDING: { matters: 0.7, confidence: 0.75 },
  PERSON_LEFT_OUT: { matters: 0.5, confidence: 0.8 },
  STATEMENT_LEFT_OUT: { matters: 0.4, confidence: 0.95 },
  ONE_TEXT: { matters: 0.3, confidence: 0.75 },
}

/** What a rank among findings of one kind adds to their weight: never so much that the kinds change places. */
const OF_RANK = 0.03

/**
 * What an editor would want to know of a comparison first, most telling first. Pure: the same comparison gives the same findings.
 *
 * @param names what to call articles of unknown outlet, by their ids.
 */
export function findFindings(dossier: Dossier, aspects: Aspects, names?: ReadonlyMap<string, string>): Finding[] {
  const view = viewFindings(dossier, aspects, names)
  return [
    ...findAttributionFindings(view),
    ...findFigureConflicts(view),
    ...findRewordings(view),
    ...findPeopleLeftOut(view),
    ...findStatementsLeftOut(view),
    ...findFamilies(view),
  ]
    .map(weigh)
    .sort((a, b) => b.weight - a.weight)
}

/** "A and B print one text, that of the agency: count them as one source." */
function findFamilies(view: FindingView): Draft[] {
  const { aspects, labels } = view
  return aspects.origins.families
    .filter(({ articleIds }) => articleIds.length > 1)
    .map(({ articleIds, agency }) => ({
      kind: 'ONE_TEXT',
      sentence: `${list(labels(articleIds))} print one text${agency === null ? '' : `, that of ${agency}`}: count them as one source.`,
      sides: [{ says: null, articleIds, evidence: sharedBy(view, articleIds) }],
      rank: articleIds.length / (articleIds.length + 1),
    }))
}

/** For each article the longest run of words that it shares with another of them. */
function sharedBy({ aspects, textOf }: FindingView, articleIds: readonly string[]): FindingEvidence[] {
  const own = new Set(articleIds)
  const longest = new Map<string, Span>()
  const note = (articleId: string, span: Span): void => {
    const known = longest.get(articleId)
    if (known === undefined || span.end - span.start > known.end - known.start) longest.set(articleId, span)
  }
  for (const { aArticleId, aSpan, bArticleId, bSpan } of aspects.origins.passages) {
    if (!own.has(aArticleId) || !own.has(bArticleId)) continue
    note(aArticleId, aSpan)
    note(bArticleId, bSpan)
  }
  return [...longest].map(([articleId, span]) =>
    evidenceOf(articleId, { span, text: textOf(articleId).slice(span.start, span.end) }),
  )
}

function weigh({ kind, sentence, sides, rank }: Draft): Finding {
  const { matters, confidence } = KINDS[kind]
  return { id: idOf(kind, sides), kind, sentence, sides, confidence, weight: matters + OF_RANK * rank }
}

/** The same where the same articles print the same words. */
function idOf(kind: FindingKind, sides: Finding['sides']): string {
  const stands = sides.map(({ articleIds, evidence }) => [
    [...articleIds].sort(),
    evidence.map(({ articleId, text }) => `${articleId} ${text}`).sort(),
  ])
  return `${kind}.${hashText(JSON.stringify(stands))}`
}
