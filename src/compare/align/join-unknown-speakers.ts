import { UNKNOWN_SPEAKER_CUT, UNKNOWN_SPEAKER_WORDS } from './align-parameters.js'
import { findCandidates } from './find-candidates.js'
import { makeGroups } from './groups.js'
import type { ScorePair } from './score-pair.js'
import type { Speech } from './speech.js'
import { fullestSegment, type SegmentGroup } from './split-by-clauses.js'

/**
 * A quotation with no named speaker joins the utterance that it repeats nearly word for word, if it is long enough that
 * two people would not say it by chance.
 */
export function joinUnknownSpeakers(groups: readonly SegmentGroup[], scorePair: ScorePair): SegmentGroup[] {
  const hubs = groups.map((group) => fullestSegment(group))
  const long = groups.flatMap((_, g) => ((hubs[g]?.speech.words.length ?? 0) >= UNKNOWN_SPEAKER_WORDS ? [g] : []))
  const isUnknown = (g: number): boolean => hubs[g]?.speakerKey === null
  const joined = makeGroups(groups.length)
  if (!long.some(isUnknown)) return [...groups]
  const speeches = long.flatMap((g) => hubs[g]?.speech ?? [])
  const pairs = findCandidates(speeches, (i) => isUnknown(long[i] ?? -1)).flatMap(({ a, b }) => {
    const [x, y, first, second] = [long[a], long[b], speeches[a], speeches[b]]
    if (x === undefined || y === undefined || first === undefined || second === undefined) return []
    if (!isUnknown(x) && !isUnknown(y)) return []
    const score = isCutFrom(first, second) ? 1 : scorePair(first, second)
    return score >= UNKNOWN_SPEAKER_CUT ? [{ x, y, score }] : []
  })
  const named = (g: number): string | null =>
    joined
      .membersOf(g)
      .map((m) => hubs[m]?.speakerKey ?? null)
      .find((key) => key !== null) ?? null
  for (const { x, y } of pairs.sort((p, q) => q.score - p.score || p.x - q.x || p.y - q.y)) {
    const [a, b] = [named(x), named(y)]
    if (a === null || b === null || a === b) joined.join(x, y)
  }
  return joined.all().map((members) => members.flatMap((g) => groups[g] ?? []))
}

/** Whether one side is a run of the other's words, untouched: `"a fire that they lit"` out of the whole sentence. */
function isCutFrom(a: Speech, b: Speech): boolean {
  return ` ${a.plain} `.includes(` ${b.plain} `) || ` ${b.plain} `.includes(` ${a.plain} `)
}
