import { lexicalContainment } from './pair-features.js'
import type { ScorePair } from './score-pair.js'
import type { Segment } from './segment.js'
import type { Speech } from './speech.js'

/**
 * How likely two segments of one speaker's words render one utterance. A fragment is also compared together with the
 * writer's clause that completes it: `the port would never close "to its own people"` against "We never close the port".
 */
export function scoreSegments(a: Segment, b: Segment, score: ScorePair): number {
  const printed = score(a.speech, b.speech)
  if (a.directness !== 'PARTIAL' && b.directness !== 'PARTIAL') return printed
  return Math.max(printed, score(clauseOf(a), clauseOf(b)))
}

/**
 * Whether two segments have enough in common to be one statement though their words differ: two words of one sense, or all that
 * the shorter says. "The end of Kestria" is no wording of a sentence that closes with "of Kestria".
 */
export function haveCommonGround(a: Segment, b: Segment): boolean {
  return sharesSenses(a.speech, b.speech) || sharesSenses(clauseOf(a), clauseOf(b))
}

function clauseOf({ directness, clause, speech }: Segment): Speech {
  return directness === 'PARTIAL' ? clause : speech
}

function sharesSenses(a: Speech, b: Speech): boolean {
  const [short, long] = a.senses.size <= b.senses.size ? [a.senses, b.senses] : [b.senses, a.senses]
  let shared = 0
  for (const sense of short.keys()) if (long.has(sense)) shared++
  return shared >= Math.min(FEWEST_SENSES, short.size)
}

/** Senses in common that are no chance among one speaker's words. */
const FEWEST_SENSES = 2

/** Whether one segment's words of content stand nearly all in the other. */
export function isContained(a: Segment, b: Segment): boolean {
  return lexicalContainment(a.speech, b.speech) >= NEARLY_ALL
}

/** Share of a short segment's rarity-weighted words that have to stand in the longer one. */
const NEARLY_ALL = 0.8
