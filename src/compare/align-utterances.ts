import type { Dossier } from '../model/dossier.js'
import type { Models } from '../models/weights.js'
import type { Rendering, Utterance } from '../model/utterance.js'
import { chooseSpeaker } from './align/choose-speaker.js'
import { findSpokespeople } from './align/find-spokespeople.js'
import { joinNeighbours } from './align/join-neighbours.js'
import { joinUnknownSpeakers } from './align/join-unknown-speakers.js'
import { joinWithinSentence } from './align/join-within-sentence.js'
import { keepIds } from './align/keep-ids.js'
import { lendSpeakers } from './align/lend-speakers.js'
import { linkNodes } from './align/link-nodes.js'
import { scoreSegments } from './align/score-segments.js'
import { pairScorer, type ScorePair } from './align/score-pair.js'
import { segmentQuotes } from './align/segment-quotes.js'
import type { Segment } from './align/segment.js'
import { makeNodes } from './align/speech-nodes.js'
import { joinLinked } from './links/join-linked.js'
import { linkPassages } from './links/link-passages.js'
import { partUnlike } from './links/part-unlike.js'
import { makePassages } from './links/passage.js'
import { linkScorer } from './links/score-link.js'
import { fullestSegment, splitByClauses, type SegmentGroup } from './align/split-by-clauses.js'

/** Score of a rendering that joined by its place between two shared utterances: likely, not sure. */
const SCORE_BY_ORDER = 0.3

/** Links below are not weighed at all. */
const LEAST_LINK = 0.05

/** Different wordings that a rendering is held against for its score. */
const WORDINGS_ASKED = 12

/**
 * Finds what was said once and printed by several: the utterances of an event with all of their renderings. Ids of
 * `dossier.utterances` are kept where an utterance shares renderings with a stored one; new ones are called "new:1",
 * "new:2", …
 *
 * @param models what was learned of the wordings of one utterance.
 */
export function alignUtterances(dossier: Dossier, models: Pick<Models, 'align' | 'links'>): Utterance[] {
  return keepIds(groupRenderings(dossier, models), dossier.utterances)
}

/**
 * The utterances that some quotations of an event render, or all of them, in order of publication; every one is called new.
 *
 * @param only the ids of the quotations that are asked for; all, where nothing is said.
 */
export function groupRenderings(
  dossier: Dossier,
  models: Pick<Models, 'align' | 'links'>,
  only?: ReadonlySet<string>,
): Utterance[] {
  const score = pairScorer(models)
  const printed = segmentQuotes(dossier, only)
  const passages = makePassages(dossier, printed)
  const scoreLink = linkScorer(dossier, models)
  const segments = lendSpeakers(printed, score)
  const texts = new Map(dossier.articles.map((article) => [article.id, article.revisions.at(-1)?.text ?? '']))
  const textOf = (articleId: string): string => texts.get(articleId) ?? ''
  const groups = bySpeaker(segments, findSpokespeople(dossier)).flatMap((own) => {
    const aligned = partUnlike(splitByClauses(alignSpeaker(own, score), textOf, score), passages, scoreLink, score)
    return joinWithinSentence(joinNeighbours(aligned), textOf)
  })
  const unnamed = segments.filter((segment) => segment.speakerKey === null).map((segment) => [segment])
  const spoken = joinUnknownSpeakers([...groups, ...unnamed], score)
  return joinLinked(spoken, passages, linkPassages(passages, scoreLink, LEAST_LINK))
    .map((group) => group.toSorted(inOrder))
    .sort((a, b) => inOrder(a[0], b[0]))
    .map((group, number) => toUtterance(group, number, score))
}

function bySpeaker(segments: readonly Segment[], spokespeople: ReadonlyMap<string, string>): Segment[][] {
  const buckets = new Map<string, Segment[]>()
  for (const segment of segments) {
    if (segment.speakerKey === null) continue
    const key = spokespeople.get(segment.speakerKey) ?? segment.speakerKey
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, [segment])
    else bucket.push(segment)
  }
  return [...buckets.values()]
}

function alignSpeaker(segments: readonly Segment[], score: ScorePair): SegmentGroup[] {
  const nodes = makeNodes(segments)
  return linkNodes(nodes, score)
    .groups.all()
    .map((members) => members.flatMap((i) => nodes[i]?.segments ?? []))
}

function inOrder(a: Segment | undefined, b: Segment | undefined): number {
  if (a === undefined || b === undefined) return 0
  return a.articleOrder - b.articleOrder || a.span.start - b.span.start || a.span.end - b.span.end
}

function toUtterance(group: SegmentGroup, number: number, score: ScorePair): Utterance {
  const hub = fullestSegment(group)
  return {
    id: `new:${number + 1}`,
    ...chooseSpeaker(group),
    renderings: group.map((segment, i): Rendering => ({
      id: `new:${number + 1}.${i + 1}`,
      articleId: segment.articleId,
      quoteId: segment.quoteId,
      span: segment.span,
      text: segment.text,
      score: group.length === 1 || segment === hub ? 1 : surest(segment, group, score),
    })),
  }
}

/** Likeness to the closest other rendering, to a thousandth; never less than what its place in the order of saying gives. */
function surest(segment: Segment, group: SegmentGroup, score: ScorePair): number {
  const wordings = new Map(group.filter((other) => other !== segment).map((other) => [other.speech.plain, other]))
  const scores = [...wordings.values()].slice(0, WORDINGS_ASKED).map((other) => scoreSegments(segment, other, score))
  return Math.round(1000 * Math.max(SCORE_BY_ORDER, ...scores)) / 1000
}
