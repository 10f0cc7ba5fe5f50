import { FEWEST_SHARED_IN_CLAUSE } from './align-parameters.js'
import { findClauses } from './clauses.js'
import { lexicalContainment } from './pair-features.js'
import type { Segment } from './segment.js'
import { makeSpeech, type Speech } from './speech.js'
import type { ScorePair } from './score-pair.js'

/** Share of a short segment's words of content that have to stand in one clause of the long one. */
const PIECE_IN_CLAUSE = 0.8

/** A piece holds at most this share of the long sentence's content; more, and it is a shortened whole. */
const LARGEST_PIECE = 0.6

/** A clause of another rendering is the same clause from this likelihood on, or with half of its content in common. */
const SAME_CLAUSE = { score: 0.15, contained: 0.5 }

/** A group of segments that render one utterance. */
export type SegmentGroup = readonly Segment[]

/**
 * One outlet prints as one sentence what another prints as two: "We never closed the port, least of all to our neighbours"
 * against "We never closed the port" and, apart, "They are our neighbours". Where an outlet has two segments that match
 * different clauses of one long sentence, that sentence renders two utterances, and every rendering of it is cut there.
 * A piece whose outlet has nothing else of the sentence is simply a shortened rendering.
 */
export function splitByClauses(
  groups: readonly SegmentGroup[],
  textOf: (articleId: string) => string,
  scorePair: ScorePair,
): SegmentGroup[] {
  const result: Segment[][] = groups.map((group) => [...group])
  for (let g = 0; g < result.length; g++) {
    const group = result[g]
    const hub = group === undefined ? undefined : fullestSegment(group)
    if (group === undefined || hub === undefined) continue
    const clauses = findClauses(textOf(hub.articleId), hub.span)
    if (clauses.length < 2) continue
    const piece = findPiece(result, g, hub, textOf, clauses)
    if (piece === null) continue
    const hasOther = group.some((s) => s !== piece.segment && s.articleId === piece.segment.articleId)
    const from = result[piece.group]
    if (from === undefined) continue
    if (hasOther) {
      const rest: Segment[] = []
      const cutOff: Segment[] = piece.group === g ? [] : [...from]
      for (const segment of group) {
        if (segment === piece.segment) cutOff.push(segment)
        else {
          const cut = cutLike(segment, piece.clause, textOf(segment.articleId), scorePair)
          if (cut === null) rest.push(segment)
          else {
            rest.push(cut.rest)
            cutOff.push(cut.clause)
          }
        }
      }
      // Where the whole was cut, the half that others print alone goes with its own clause, not with the other half.
      const least = piece.clause.contentWeight / LARGEST_PIECE
      const isWhole = (segment: Segment): boolean =>
        group.includes(segment) &&
        segment.speech.contentWeight >= least &&
        lexicalContainment(piece.clause, segment.speech) >= PIECE_IN_CLAUSE
      const wholeStays = rest.some(isWhole)
      const goes = (segment: Segment): boolean => !wholeStays && fitsClause(segment.speech, piece.clause)
      cutOff.push(...rest.filter(goes))
      result[g] = rest.filter((segment) => !goes(segment))
      if (piece.group === g) result.push(cutOff)
      else result[piece.group] = cutOff
    } else if (piece.group !== g) {
      result[g] = [...group, ...from]
      result[piece.group] = []
    }
  }
  return result.filter((group) => group.length > 0)
}

interface Piece {
  readonly group: number
  readonly segment: Segment
  readonly clause: Speech
}

/** A short segment of another outlet, in this group or in a group of its own, that matches one clause of the hub. */
function findPiece(
  groups: readonly SegmentGroup[],
  g: number,
  hub: Segment,
  textOf: (articleId: string) => string,
  clauses: readonly { readonly start: number; readonly end: number }[],
): Piece | null {
  const text = textOf(hub.articleId)
  const speeches = clauses.map((clause) => makeSpeech(text.slice(clause.start, clause.end), ''))
  for (const [i, group] of groups.entries()) {
    // Only utterances that one article alone runs can turn out to be a piece of a longer sentence.
    const isOwn = i === g
    if (!isOwn && new Set(group.map((s) => s.articleId)).size !== 1) continue
    for (const segment of group) {
      if (segment.outletKey === hub.outletKey || segment.directness === 'INDIRECT') continue
      if (segment.speech.contentWeight > LARGEST_PIECE * hub.speech.contentWeight) continue
      const fitting = speeches.filter((clause) => fitsClause(segment.speech, clause))
      const clause = fitting[0]
      if (fitting.length !== 1 || clause === undefined) continue
      if (
        isOwn &&
        !group.some((s) => s.articleId === segment.articleId && s !== segment && !fitsClause(s.speech, clause))
      )
        continue
      return { group: i, segment, clause }
    }
  }
  return null
}

function fitsClause(piece: Speech, clause: Speech): boolean {
  let shared = 0
  for (const stem of piece.content.keys()) if (clause.content.has(stem)) shared++
  return (
    shared >= FEWEST_SHARED_IN_CLAUSE &&
    piece.contentWeight <= clause.contentWeight * 1.2 &&
    lexicalContainment(piece, clause) >= PIECE_IN_CLAUSE
  )
}

function cutLike(
  segment: Segment,
  clause: Speech,
  text: string,
  scorePair: ScorePair,
): { rest: Segment; clause: Segment } | null {
  const clauses = findClauses(text, segment.span)
  if (clauses.length < 2) return null
  const scored = clauses.map((span, i) => {
    const speech = makeSpeech(text.slice(span.start, span.end), '')
    const fits =
      scorePair(speech, clause) >= SAME_CLAUSE.score || lexicalContainment(speech, clause) >= SAME_CLAUSE.contained
    return { i, score: fits ? scorePair(speech, clause) : -1 }
  })
  const best = scored.reduce((x, y) => (y.score > x.score ? y : x))
  if (best.score < 0) return null
  const boundary = best.i === 0 ? clauses[1]?.start : clauses[best.i]?.start
  if (boundary === undefined) return null
  let end = boundary
  while (end > segment.span.start && /\s/.test(text.charAt(end - 1))) end--
  const head = slice(segment, text, segment.span.start, end)
  const tail = slice(segment, text, boundary, segment.span.end)
  return best.i === 0 ? { clause: head, rest: tail } : { clause: tail, rest: head }
}

function slice(segment: Segment, text: string, start: number, end: number): Segment {
  const printed = text.slice(start, end)
  const speech = makeSpeech(printed, '')
  return { ...segment, span: { start, end }, text: printed, speech, clause: speech }
}

export function fullestSegment(group: SegmentGroup): Segment | undefined {
  const weight = (s: Segment): number => s.speech.contentWeight * (s.directness === 'INDIRECT' ? 0.01 : 1)
  return group.reduce<Segment | undefined>(
    (best, segment) => (best === undefined || weight(segment) > weight(best) ? segment : best),
    undefined,
  )
}
