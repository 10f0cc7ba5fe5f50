import { SAYING_VERB, isIn } from '../../../text/word-lists.js'
import type { Item } from '../../narrative/read-narrative.js'

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
  if (token.kind === 'word' && token.capital) return isIn(token, SAYING_VERB) ? token.lower : 'Xx'
  return token.text.length > 14 ? 'long' : token.lower
}
