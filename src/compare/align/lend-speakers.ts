import { joinUnknownSpeakers } from './join-unknown-speakers.js'
import type { ScorePair } from './score-pair.js'
import type { Segment } from './segment.js'

/**
 * A quotation whose speaker the article leaves open ("the minister said") is aligned as the speaker's to whom other articles
 * give nearly the same words: where their sentence is cut in two, it is cut like theirs.
 */
export function lendSpeakers(segments: readonly Segment[], scorePair: ScorePair): Segment[] {
  const lent = new Map<Segment, string>()
  for (const group of joinUnknownSpeakers(
    segments.map((segment) => [segment]),
    scorePair,
  )) {
    const key = group.find((segment) => segment.speakerKey !== null)?.speakerKey ?? null
    if (key === null) continue
    for (const segment of group) if (segment.speakerKey === null) lent.set(segment, key)
  }
  return segments.map((segment) => {
    const speakerKey = lent.get(segment)
    return speakerKey === undefined ? segment : { ...segment, speakerKey }
  })
}
