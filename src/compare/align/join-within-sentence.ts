import { tagged } from '../../lexicon/tagged.js'
import { makeGroups } from './groups.js'
import type { Segment } from './segment.js'
import type { SegmentGroup } from './split-by-clauses.js'

/** Words between the halves of a split quotation: `"We will," said Jane Roe of the harbour board, "never close."` */
const LONGEST_ATTRIBUTION = 14

/**
 * A newsroom cuts one sentence of a speaker in pieces: `"We will," Roe said, "never close"`, or lists what she named:
 * `"smoke," including "burnt oil" and "tar"`. The pieces are one utterance, unless other outlets tell them apart.
 */
export function joinWithinSentence(
  groups: readonly SegmentGroup[],
  textOf: (articleId: string) => string,
): SegmentGroup[] {
  const joined = makeGroups(groups.length)
  const groupOf = new Map<Segment, number>()
  groups.forEach((group, g) => {
    for (const segment of group) groupOf.set(segment, g)
  })
  for (const [a, b] of piecesOf([...groupOf.keys()], textOf)) {
    const [x, y] = [groupOf.get(a) ?? 0, groupOf.get(b) ?? 0]
    const members = (g: number): SegmentGroup => joined.membersOf(g).flatMap((m) => groups[m] ?? [])
    if (isAlone(members(x)) && isAlone(members(y))) joined.join(x, y)
  }
  return joined.all().map((members) => members.flatMap((g) => groups[g] ?? []))
}

function isAlone(group: SegmentGroup): boolean {
  return new Set(group.map((segment) => segment.articleId)).size === 1
}

/** Neighbouring segments of two quotations that belong to one sentence. */
function piecesOf(segments: readonly Segment[], textOf: (articleId: string) => string): [Segment, Segment][] {
  const ordered = segments
    .filter((s) => s.directness !== 'INDIRECT' && s.directness !== 'HEADLINE' && s.speakerKey !== null)
    .sort((a, b) => a.articleOrder - b.articleOrder || a.span.start - b.span.start)
  const pieces: [Segment, Segment][] = []
  const isList: boolean[] = ordered.map(() => false)
  for (let i = 1; i < ordered.length; i++) {
    const [a, b] = [ordered[i - 1], ordered[i]]
    if (a === undefined || b === undefined || a.articleId !== b.articleId || a.speakerKey !== b.speakerKey) continue
    if (a.quoteId === b.quoteId) continue
    const gap = textOf(a.articleId).slice(a.span.end, b.span.start)
    const words = gap.match(/[\p{L}\p{N}]+/gu) ?? []
    const isListGap =
      a.directness === 'PARTIAL' && b.directness === 'PARTIAL' && words.every((word) => LIST_WORDS.has(word))
    isList[i] =
      isListGap && (words.some((word) => OPENS_LIST.has(word)) || isList[i - 1] === true || words.length === 0)
    if (isList[i] === true || isContinuation(a, b, gap, words.length)) pieces.push([a, b])
  }
  return pieces
}

const LIST_WORDS = tagged('list-joiner')
const OPENS_LIST = new Set(['including', 'such', 'like', 'namely'])

/** The first half ends in a comma or in nothing, the second goes on in lower case, and only an attribution stands between. */
function isContinuation(a: Segment, b: Segment, gap: string, words: number): boolean {
  if (a.directness !== 'DIRECT' || b.directness === 'PARTIAL') return false
  if (words === 0 || words > LONGEST_ATTRIBUTION) return false
  if (/[.!?\u2026]$/.test(a.text) || /[.!?\u2026]\s|\n\s*\n/.test(gap)) return false
  return /^\p{Ll}/u.test(b.text)
}
