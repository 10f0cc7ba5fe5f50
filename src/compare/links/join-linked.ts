import { makeGroups } from '../align/groups.js'
import type { Segment } from '../align/segment.js'
import type { SegmentGroup } from '../align/split-by-clauses.js'
import { commonInOrder, longestRun } from './compare-runs.js'
import { type Link, LINK_CUT } from './link-passages.js'
import { likenessAmong } from './likeness-among.js'
import type { Passage } from './passage.js'

/**
 * Two utterances are joined only where their quotations are alike on the whole: one link that is just likely enough must not
 * make one of two statements that many print.
 */
const LEAST_MEAN = 0.2

/** Share of the shorter sentence's stems, in order, at which two sentences of linked passages are one, and its fewest stems. */
const SAME_SENTENCE = { share: 0.7, stems: 4 } as const
/** A run of so many stems makes them one as well. */
const SAME_RUN = 6

/** Articles that print two utterances both, and so tell that they are two. One alone may have cut a sentence in pieces. */
const FEWEST_TELLING_APART = 2

/**
 * Utterances of an event: first what the words link, whoever is said to speak; then what was joined among one speaker's words
 * by their sense, unless the articles that print the one print the other as well: they tell the two apart.
 *
 * A passage may be a whole speech, and its link holds for the sentences that both print: closed over passages instead,
 * everything said that day would be one utterance.
 */
export function joinLinked(
  groups: readonly SegmentGroup[],
  passages: readonly Passage[],
  links: readonly Link[],
): SegmentGroup[] {
  const pieces = groups
    .flatMap((group, at) => group.map((segment) => ({ segment, at })))
    .map((piece, i) => ({ ...piece, i }))
  const joined = makeGroups(pieces.length)
  const byQuote = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const own = byQuote.get(piece.segment.quoteId)
    if (own === undefined) byQuote.set(piece.segment.quoteId, [piece])
    else own.push(piece)
  }
  const piecesOf = (passage: number): readonly Piece[] => byQuote.get(passages[passage]?.quoteId ?? '') ?? []
  const likeness = likenessAmong(passages, links)
  const passagesOf = (i: number): Set<string> =>
    new Set(joined.membersOf(i).flatMap((member) => pieces[member]?.segment.quoteId ?? []))
  for (const { a, b, score } of links) {
    if (score < LINK_CUT) break
    for (const [x, y] of metPieces(piecesOf(a), piecesOf(b))) {
      if (joined.groupOf(x.i) === joined.groupOf(y.i)) continue
      if (likeness(passagesOf(x.i), passagesOf(y.i)) >= LEAST_MEAN) joined.join(x.i, y.i)
    }
  }
  const articlesOf = (i: number): Set<string> =>
    new Set(joined.membersOf(i).flatMap((member) => pieces[member]?.segment.articleId ?? []))
  let next = 0
  for (const group of groups) {
    const own: number[] = []
    for (const { i } of pieces.slice(next, next + group.length)) {
      if (own.some((other) => joined.groupOf(other) === joined.groupOf(i))) continue
      const fitting = own.find((other) => mayBeOne(articlesOf(other), articlesOf(i)))
      if (fitting === undefined) own.push(i)
      else joined.join(fitting, i)
    }
    next += group.length
  }
  return joined.all().map((members) => members.flatMap((member) => pieces[member]?.segment ?? []))
}

interface Piece {
  readonly segment: Segment
  /** The utterance that it was joined to among one speaker's words, and its own place in the list of all. */
  readonly at: number
  readonly i: number
}

/** Whether no two articles tell one utterance from the other by printing both. */
function mayBeOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const article of a) if (b.has(article)) shared++
  return shared < FEWEST_TELLING_APART
}

/** Where two linked passages meet: in the utterances that one speaker's words were joined to, and where their words do. */
function metPieces(xs: readonly Piece[], ys: readonly Piece[]): readonly (readonly [Piece, Piece])[] {
  const met = xs.flatMap((x) => ys.filter((y) => x.at === y.at).map((y) => [x, y] as const))
  const { likest, same } = comparePieces(xs, ys)
  if (met.length === 0) return likest === null ? same : [likest, ...same]
  const known = new Set(met.flat())
  return [...met, ...same.filter(([x, y]) => !known.has(x) && !known.has(y))]
}

/** The two sentences of two linked passages that are most alike, and all that are nearly the same. */
function comparePieces(
  xs: readonly Piece[],
  ys: readonly Piece[],
): { readonly likest: readonly [Piece, Piece] | null; readonly same: readonly (readonly [Piece, Piece])[] } {
  const same: (readonly [Piece, Piece])[] = []
  let likest: { readonly pair: readonly [Piece, Piece]; readonly share: number; readonly run: number } | null = null
  for (const x of xs) {
    for (const y of ys) {
      const [a, b] = [x.segment.speech.stems, y.segment.speech.stems]
      const stems = Math.min(a.length, b.length)
      if (stems === 0) continue
      const whole = commonInOrder(a, b) / stems
      const share = whole * Math.min(1, stems / SAME_SENTENCE.stems)
      const run = longestRun(a, b)
      if (likest === null || share > likest.share || (share === likest.share && run > likest.run)) {
        likest = { pair: [x, y], share, run }
      }
      if ((whole >= SAME_SENTENCE.share && stems >= SAME_SENTENCE.stems) || run >= SAME_RUN) same.push([x, y])
    }
  }
  return { likest: likest?.pair ?? null, same }
}
