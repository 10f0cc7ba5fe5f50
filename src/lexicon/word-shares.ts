import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/**
 * In what share of news articles (their first 300 words) a common English word stands. Counts of single words, no text:
 * made by scripts/make-word-shares.ts, under this project's licence.
 */
export const WORD_SHARES: ReadonlyMap<string, number> = new LazyMap(() =>
  readTable('word-shares', ['word', 'share']).map((row) => [row.text('word'), row.number('share')]),
)
