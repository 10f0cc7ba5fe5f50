import { VENUE_KINDS } from '../lexicon/venue-kinds.js'
import type { Venue } from '../model/quote.js'
import { fold } from '../text/fold.js'
import { findWords } from '../text/words.js'

const KIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(VENUE_KINDS).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
)

/**
 * Whether two outlets place the same words in different settings: told to one agency and to another, on television and in
 * parliament. "Journalists" and "a press briefing" are one setting, and an outlet that names none contradicts nobody.
 */
export function venuesDiffer(a: Venue | null, b: Venue | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [describe(a), describe(b)]
  if (x.names.size > 0 && y.names.size > 0)
    return !shareAny(x.names, y.names) && (a.kind === b.kind || !shareAny(x.kinds, y.kinds))
  if (x.kinds.size > 0 && y.kinds.size > 0) return !shareAny(x.kinds, y.kinds)
  return false
}

function describe(venue: Venue): { readonly names: Set<string>; readonly kinds: Set<string> } {
  const words = findWords(venue.text)
  const kinds = new Set(words.flatMap((word) => KIND_OF.get(fold(word.text)) ?? []))
  const names = new Set(
    words.filter((word) => /^\p{Lu}/u.test(word.text) && !KIND_OF.has(fold(word.text))).map((word) => fold(word.text)),
  )
  return { names, kinds }
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
