import { CONJUNCTION, RELATIVE, SAYING_VERB, isIn } from '../../../text/word-lists.js'
import type { Item } from '../../narrative/read-narrative.js'

/** Small words that join what somebody does to what it is done to: "moved *by*", "offered *to*", "known *as*". */
const JOINING: ReadonlySet<string> = new Set(['to', 'by', 'as'])

/** A verb of saying, whichever it is. */
export const SAYING = 'V'

/** The item as a joint of clauses; empty for all that joins nothing. */
export function jointOf({ quote, token }: Item): string {
  const { kind, lower, capital } = token
  if (quote !== -1) return 'Q'
  if (kind === 'mark') return lower
  if (kind === 'possessive') return "'s"
  if (kind !== 'word') return ''
  if (isIn(token, RELATIVE | CONJUNCTION)) return lower
  if (isIn(token, SAYING_VERB) && !capital) return SAYING
  return JOINING.has(lower) ? lower : ''
}
