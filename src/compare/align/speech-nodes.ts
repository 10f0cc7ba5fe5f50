import type { Segment } from './segment.js'

/** Segments of one speaker that print the very same words: the alignment looks at them once. */
export interface SpeechNode {
  /** Stands for all of them: a fragment where there is one, for its clause helps. */
  readonly segment: Segment
  readonly segments: readonly Segment[]
  readonly outlets: ReadonlySet<string>
  /** Only reported speech: no outlet prints these words in quotation marks. */
  readonly indirect: boolean
}

export function makeNodes(segments: readonly Segment[]): SpeechNode[] {
  const byWords = new Map<string, Segment[]>()
  segments.forEach((segment, i) => {
    const indirect = segment.directness === 'INDIRECT'
    // Words without content ("of this") are said in every second sentence and prove nothing.
    const own = segment.speech.content.size === 0 ? ` ${i}` : ''
    const key = `${indirect ? 'indirect' : 'quoted'} ${segment.speech.plain}${own}`
    const same = byWords.get(key)
    if (same === undefined) byWords.set(key, [segment])
    else same.push(segment)
  })
  return [...byWords.values()].map((same) => {
    const segment = same.find((s) => s.directness === 'PARTIAL') ?? same[0]
    return {
      segment: segment as Segment,
      segments: same,
      outlets: new Set(same.map((s) => s.outletKey)),
      indirect: segment?.directness === 'INDIRECT',
    }
  })
}
