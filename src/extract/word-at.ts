import { ATTRIBUTION_VERBS } from '../lexicon/attribution-verbs.js'
import type { Item } from './narrative.js'

/** What stands where a paragraph ends. */
export const EDGE = '^'

/** A word beside a quotation as a feature: small words and marks as they are, the rest by kind. No name is a feature. */
export function wordAt(items: readonly Item[], at: number, paragraph: number): string {
  const item = items[at]
  return item?.paragraph === paragraph ? wordOf(item) : EDGE
}

/** The word of an item as a feature, wherever it stands. */
export function wordOf({ quote, token }: Item): string {
  if (quote !== -1) return 'Q'
  if (token.kind === 'number') return '#'
  if (token.kind === 'word' && token.capital) return ATTRIBUTION_VERBS.has(token.lower) ? token.lower : 'Xx'
  return token.text.length > 14 ? 'long' : token.lower
}
