import { HUB_CUT, SPEAKER_CUTS } from './align-parameters.js'
import { findCandidates, type CandidatePair } from './find-candidates.js'
import { makeGroups, type Groups } from './groups.js'
import { haveCommonGround, isContained, scoreSegments } from './score-segments.js'
import type { ScorePair } from './score-pair.js'
import type { SpeechNode } from './speech-nodes.js'

/** Up to so many different wordings of one speaker every pair is looked at; above, an index names the likely ones. */
const SMALL_BUCKET = 120

/** Share of its outlets that a group may have in common with another that it joins below the high cut. */
const SHARED_OUTLETS = 0.2

/** A pair of segments with the score of its likeness. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

export interface LinkedNodes {
  readonly groups: Groups
  readonly pairs: readonly ScoredPair[]
}

/**
 * Joins the wordings of one speaker into utterances, surest pairs first. Above the high cut a pair always joins; above the
 * low cut it does only where neither utterance has a rendering from the other's outlets yet, for one outlet seldom words
 * one sentence twice. Either way the fullest renderings of both must fit, so that small steps do not add up.
 */
export function linkNodes(nodes: readonly SpeechNode[], scorePair: ScorePair): LinkedNodes {
  const pairs = candidatePairs(nodes)
    .map(({ a, b }) => ({ a, b, score: scoreNodes(nodes[a], nodes[b], scorePair) }))
    .filter(({ score }) => score >= SPEAKER_CUTS.low)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const groups = makeGroups(nodes.length)
  for (const { a, b, score } of pairs) {
    if (groups.groupOf(a) === groups.groupOf(b)) continue
    const sure = score >= SPEAKER_CUTS.high
    const reported = nodes[a]?.indirect === true || nodes[b]?.indirect === true
    if (
      !sure &&
      (reported || !haveGround(nodes, a, b) || sharesOutlets(nodes, groups.membersOf(a), groups.membersOf(b)))
    )
      continue
    const [hubA, hubB] = [fullest(nodes, groups.membersOf(a)), fullest(nodes, groups.membersOf(b))]
    if (fits(nodes[hubA], nodes[hubB], scorePair)) groups.join(a, b)
  }
  return { groups, pairs }
}

function candidatePairs(nodes: readonly SpeechNode[]): CandidatePair[] {
  if (nodes.length > SMALL_BUCKET) return findCandidates(nodes.map((node) => node.segment.speech))
  return nodes.flatMap((_, a) => nodes.slice(a + 1).map((_other, i) => ({ a, b: a + 1 + i })))
}

function scoreNodes(x: SpeechNode | undefined, y: SpeechNode | undefined, scorePair: ScorePair): number {
  return x === undefined || y === undefined ? 0 : scoreSegments(x.segment, y.segment, scorePair)
}

function haveGround(nodes: readonly SpeechNode[], a: number, b: number): boolean {
  const [x, y] = [nodes[a], nodes[b]]
  return x !== undefined && y !== undefined && haveCommonGround(x.segment, y.segment)
}

function fits(x: SpeechNode | undefined, y: SpeechNode | undefined, scorePair: ScorePair): boolean {
  if (x === undefined || y === undefined) return false
  return scoreSegments(x.segment, y.segment, scorePair) >= HUB_CUT || isContained(x.segment, y.segment)
}

/** The fullest wording of a group: the one with most content, quoted rather than reported. */
export function fullest(nodes: readonly SpeechNode[], members: readonly number[]): number {
  const weight = (i: number): number => {
    const node = nodes[i]
    return node === undefined ? 0 : node.segment.speech.contentWeight * (node.indirect ? 0.01 : 1)
  }
  return members.reduce((best, i) => (weight(i) > weight(best) ? i : best), members[0] ?? 0)
}

export function sharesOutlets(nodes: readonly SpeechNode[], a: readonly number[], b: readonly number[]): boolean {
  const [x, y] = [outletsOf(nodes, a), outletsOf(nodes, b)]
  let shared = 0
  for (const outlet of x) if (y.has(outlet)) shared++
  return shared > SHARED_OUTLETS * Math.min(x.size, y.size)
}

function outletsOf(nodes: readonly SpeechNode[], members: readonly number[]): Set<string> {
  return new Set(members.flatMap((i) => [...(nodes[i]?.outlets ?? [])]))
}
