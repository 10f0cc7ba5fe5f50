import { makeGroups } from '../align/groups.js'
import type { Segment } from '../align/segment.js'
import type { ScorePair } from '../align/score-pair.js'
import { scoreSegments } from '../align/score-segments.js'
import type { SegmentGroup } from '../align/split-by-clauses.js'
import type { Passage } from './passage.js'
import type { ScoreLink } from './score-link.js'

/**
 * Below this likelihood two passages have too little in common to be one statement, though one speaker's words were joined by
 * their sense or place: his stock words on two subjects, two sentences of one speech.
 */
const LEAST_LIKENESS = 0.1

/**
 * Parts utterances whose quoted renderings the words do not hold together. Reported speech joins nothing: "she announced that
 * she would sing" fits both things that she said of it, and stays with the likest.
 */
export function partUnlike(
  groups: readonly SegmentGroup[],
  passages: readonly Passage[],
  scoreLink: ScoreLink,
  score: ScorePair,
): SegmentGroup[] {
  const byQuote = new Map(passages.map((passage) => [passage.quoteId, passage]))
  return groups.flatMap((group) => {
    const parts = partQuoted(group, byQuote, scoreLink)
    if (parts.length < 2) return [group]
    const whole = parts.map((part) => [...part])
    for (const segment of group) {
      if (byQuote.has(segment.quoteId)) continue
      const likeness = parts.map((part) => Math.max(...part.map((other) => scoreSegments(segment, other, score))))
      whole[likeness.indexOf(Math.max(...likeness))]?.push(segment)
    }
    return whole
  })
}

/** The quoted segments of a group, in parts of which no rendering is like one of another part. */
function partQuoted(
  group: SegmentGroup,
  passages: ReadonlyMap<string, Passage>,
  scoreLink: ScoreLink,
): readonly (readonly Segment[])[] {
  const wordings = new Map<string, Segment[]>()
  for (const segment of group) {
    if (!passages.has(segment.quoteId)) continue
    const same = wordings.get(segment.speech.plain)
    if (same === undefined) wordings.set(segment.speech.plain, [segment])
    else same.push(segment)
  }
  const lists = [...wordings.values()]
  const parts = makeGroups(lists.length)
  const pairs = lists.flatMap((xs, a) =>
    lists.slice(a + 1).map((ys, i) => ({ a, b: a + 1 + i, likeness: likenessOf(xs, ys, passages, scoreLink) })),
  )
  const likeness = new Map(pairs.map(({ a, b, likeness }) => [a * lists.length + b, likeness]))
  const mean = (xs: readonly number[], ys: readonly number[]): number => {
    let sum = 0
    for (const x of xs) for (const y of ys) sum += likeness.get(Math.min(x, y) * lists.length + Math.max(x, y)) ?? 0
    return sum / (xs.length * ys.length)
  }
  for (const { a, b, likeness } of pairs.toSorted((x, y) => y.likeness - x.likeness)) {
    if (likeness < LEAST_LIKENESS) break
    if (parts.groupOf(a) === parts.groupOf(b)) continue
    if (mean(parts.membersOf(a), parts.membersOf(b)) >= LEAST_LIKENESS) parts.join(a, b)
  }
  return parts.all().map((members) => members.flatMap((i) => lists[i] ?? []))
}

/** Passages that are asked for each wording: what stands around the same sentence may differ. */
const ASKED = 3

/** How likely two wordings are one statement, the mean over passages that hold them. */
function likenessOf(
  xs: readonly Segment[],
  ys: readonly Segment[],
  passages: ReadonlyMap<string, Passage>,
  scoreLink: ScoreLink,
): number {
  const scores = xs.slice(0, ASKED).flatMap((x) =>
    ys.slice(0, ASKED).map((y) => {
      const [p, q] = [passages.get(x.quoteId), passages.get(y.quoteId)]
      return p === undefined || q === undefined || p === q ? 0 : scoreLink(p, q)
    }),
  )
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
