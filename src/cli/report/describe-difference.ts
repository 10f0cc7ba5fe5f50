import type { Difference } from '../../model/comparison.js'
import { unreachable } from '../../errors.js'
import { shorten } from '../../text/wording.js'

/** Longest run of words shown in a note, in characters; the wording itself stands above it in full. */
const LONGEST = 90

/** A difference from the fullest wording in a few words; null where nothing differs. */
export function describeDifference({ kind, from, to }: Difference): string | null {
  switch (kind) {
    case 'VERBATIM':
      return null
    case 'RESPELLED':
      return `spelt otherwise: ${change(from, to)}`
    case 'TRUNCATED':
      return from === null ? 'cut short' : `without ${quoted(from)}`
    case 'EXTENDED':
      return to === null ? 'longer' : `adds ${quoted(to)}`
    case 'MERGED':
      return 'prints as one quotation what others print as several'
    case 'SPLIT':
      return 'prints as several quotations what others print as one'
    case 'INSERTED':
      return to === null ? 'with an insertion of the editor' : `editor’s insertion ${quoted(to)}`
    case 'REWORDED':
      if (from !== null && to === null) return `without ${quoted(from)}`
      if (from === null && to !== null) return `adds ${quoted(to)}`
      return from === null ? 'in other words' : `reworded: ${change(from, to)}`
    case 'REVENUED':
      return `another setting: ${change(from, to)}`
    default:
      return unreachable(kind)
  }
}

function change(from: string | null, to: string | null): string {
  return `${from === null ? 'nothing' : quoted(from)} → ${to === null ? 'nothing' : quoted(to)}`
}

function quoted(words: string): string {
  return `“${shorten(words, LONGEST)}”`
}
