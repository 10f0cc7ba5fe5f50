import type { Segment } from '../align/segment.js'
import type { ScorePair } from '../align/score-pair.js'
import { scoreSegments } from '../align/score-segments.js'
import { commonInOrder, longestRun } from './compare-runs.js'
import { isSameSpeaker } from './is-same-speaker.js'
import type { Passage } from './passage.js'

/** What is asked of two passages of two articles; the weights are learned in this order (docs/models/links.md). */
export const LINK_FEATURES = [
  'bias',
  'longestRun',
  'longRun',
  'commonInOrder',
  'contained',
  'shared',
  'fourgramsContained',
  'confidenceOfShort',
  'commonPhrase',
  'otherSpeaker',
  'embeddedSameSpeaker',
  'wholeVeryShort',
  'wholeLong',
  'length',
  'reworded',
] as const

/** A run of so many stems, side by side, is hardly chance. */
const LONG_RUN = 6
/** Words of a passage that needs more than its words to be known again. */
const SHORT = 5
const VERY_SHORT = 2
/** From here on more of the same tells no more. */
const [MOST_RUN, MOST_SHARED, MOST_PRINTS] = [10, 6, 3]
/** Natural logarithm of the words of a usual passage (20). */
const USUAL_LENGTH = 3
/** Sentences of each passage that are held against the other's, word by word. */
const MOST_SENTENCES = 12

/**
 * How two passages resemble each other, whoever is said to speak; null where they share no word of content and neither stands
 * whole in the other.
 *
 * @param printsOf how often the words of a short passage stand outside marks in the event: a phrase of everybody's.
 */
export function linkFeatures(
  one: Passage,
  other: Passage,
  score: ScorePair,
  printsOf: (passage: Passage) => number,
): number[] | null {
  const [a, b] = one.speech.words.length <= other.speech.words.length ? [one, other] : [other, one]
  const length = a.speech.words.length
  const shared = countShared(a.speech.content, b.speech.content)
  const run = longestRun(a.speech.stems, b.speech.stems)
  const isWhole = run === length
  if (length === 0 || (shared === 0 && !isWhole)) return null
  const isSame = isSameSpeaker(a, b)
  return [
    1,
    Math.min(run, MOST_RUN) / MOST_RUN,
    Number(run >= LONG_RUN),
    length > VERY_SHORT ? commonInOrder(a.speech.stems, b.speech.stems) / length : 0,
    shared / Math.max(1, Math.min(a.speech.content.size, b.speech.content.size)),
    Math.min(shared, MOST_SHARED) / MOST_SHARED,
    shareOfSorted(a.speech.fourgrams, b.speech.fourgrams),
    length <= SHORT ? Math.min(a.confidence, b.confidence) : 0,
    Math.min(printsOf(a), MOST_PRINTS) / MOST_PRINTS,
    Number(isSame === false),
    Number(isWhole && b.speech.words.length > length && isSame === true && length <= SHORT),
    Number(isWhole && length <= VERY_SHORT),
    Number(isWhole && length > SHORT),
    Math.log(1 + length) / USUAL_LENGTH,
    likestSentences(a, b, score),
  ]
}

function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const stem of a.keys()) if (b.has(stem)) shared++
  return shared
}

/** Likeness of the two sentences that are most alike, by what was learned of rewordings and translations. */
function likestSentences(a: Passage, b: Passage, score: ScorePair): number {
  const most = (segments: readonly Segment[]): readonly Segment[] => segments.slice(0, MOST_SENTENCES)
  let best = 0
  for (const x of most(a.segments)) for (const y of most(b.segments)) best = Math.max(best, scoreSegments(x, y, score))
  return best
}

/** Share of the shorter list's entries that stand in the other, repeats counted. */
function shareOfSorted(a: Float64Array, b: Float64Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / Math.max(1, Math.min(a.length, b.length))
}
