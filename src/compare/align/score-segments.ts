import { lexicalContainment } from './pair-features.js'
import { scorePair } from './score-pair.js'
import type { Segment } from './segment.js'

/**
 * How likely two segments of one speaker's words render one utterance. A fragment is also compared together with the
 * writer's clause that completes it: `the port would never close "to its own people"` against "We never close the port".
 */
export function scoreSegments(a: Segment, b: Segment): number {
  const printed = scorePair(a.speech, b.speech)
  if (a.directness !== 'PARTIAL' && b.directness !== 'PARTIAL') return printed
  const completed = scorePair(
    a.directness === 'PARTIAL' ? a.clause : a.speech,
    b.directness === 'PARTIAL' ? b.clause : b.speech,
  )
  return Math.max(printed, completed)
}

/** Whether one segment's words of content stand nearly all in the other. */
export function isContained(a: Segment, b: Segment): boolean {
  return lexicalContainment(a.speech, b.speech) >= NEARLY_ALL
}

/** Share of a short segment's rarity-weighted words that have to stand in the longer one. */
const NEARLY_ALL = 0.8
