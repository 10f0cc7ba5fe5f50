import { makeGroups } from './groups.js'
import { lexicalContainment } from './pair-features.js'
import type { Segment } from './segment.js'
import type { SegmentGroup } from './split-by-clauses.js'

/** How many segments may stand between two anchors. */
const LARGEST_GAP = 3

/** Share of the shorter segment's words of content that the two have to share even between the same neighbours. */
const SHARED_BETWEEN_ANCHORS = 0.45

/** Different wordings looked at between one pair of anchors. */
const WORDINGS_BETWEEN = 40

const START = -1

/**
 * Two outlets run what the speaker said in the order of saying. Where both print A, then something, then B, and the
 * somethings share a telling word, they are one utterance in two translations: "We treasure our harbour" and, told as a
 * fragment, "treasures it". Before the first quotation of a speaker stands the beginning, which counts as an anchor.
 */
export function joinNeighbours(groups: readonly SegmentGroup[]): SegmentGroup[] {
  const joined = makeGroups(groups.length)
  const between = new Map<string, Set<number>>()
  for (const sequence of sequencesOf(groups)) {
    for (let i = 0; i < sequence.length; i++) {
      for (let j = i + 2; j <= i + 1 + LARGEST_GAP && j < sequence.length; j++) {
        const [from = START, to = START] = [sequence[i], sequence[j]]
        if (from === to) continue
        const key = `${from} ${to}`
        const inner = between.get(key) ?? new Set()
        for (const group of sequence.slice(i + 1, j)) if (group !== from && group !== to) inner.add(group)
        between.set(key, inner)
      }
    }
  }
  const pairs = [...between.values()].flatMap((inner) => pairsOf([...inner].slice(0, WORDINGS_BETWEEN), groups))
  for (const { a, b } of pairs.sort((x, y) => y.shared - x.shared || x.a - y.a || x.b - y.b)) {
    const [x, y] = [joined.membersOf(a), joined.membersOf(b)]
    if (joined.groupOf(a) === joined.groupOf(b)) continue
    if (
      haveCommonOutlet(
        x.flatMap((g) => groups[g] ?? []),
        y.flatMap((g) => groups[g] ?? []),
      )
    )
      continue
    joined.join(a, b)
  }
  return joined.all().map((members) => members.flatMap((g) => groups[g] ?? []))
}

/** Per article the groups of its quoted segments in the order of printing, without those over the text. */
function sequencesOf(groups: readonly SegmentGroup[]): number[][] {
  const byArticle = new Map<string, { at: number; group: number }[]>()
  groups.forEach((group, g) => {
    for (const segment of group) {
      if (segment.directness === 'INDIRECT' || segment.directness === 'HEADLINE') continue
      const list = byArticle.get(segment.articleId) ?? []
      list.push({ at: segment.span.start, group: g })
      byArticle.set(segment.articleId, list)
    }
  })
  return [...byArticle.values()].map((list) => [START, ...list.sort((a, b) => a.at - b.at).map(({ group }) => group)])
}

function pairsOf(
  inner: readonly number[],
  groups: readonly SegmentGroup[],
): { a: number; b: number; shared: number }[] {
  return inner.flatMap((a, i) =>
    inner.slice(i + 1).flatMap((b) => {
      const shared = Math.max(
        0,
        ...wordings(groups[a] ?? []).flatMap((x) =>
          wordings(groups[b] ?? []).map((y) => lexicalContainment(x.speech, y.speech)),
        ),
      )
      return shared >= SHARED_BETWEEN_ANCHORS ? [{ a, b, shared }] : []
    }),
  )
}

function wordings(group: SegmentGroup): Segment[] {
  const seen = new Map(group.map((segment) => [segment.speech.plain, segment]))
  return [...seen.values()].slice(0, 4)
}

function haveCommonOutlet(a: SegmentGroup, b: SegmentGroup): boolean {
  const outlets = new Set(a.map((segment) => segment.outletKey))
  return b.some((segment) => outlets.has(segment.outletKey))
}
