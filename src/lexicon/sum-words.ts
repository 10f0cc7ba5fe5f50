import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** What a sum of money beside a word is: "was *fined* $1,000" -> fine, "a *salary* of $1,000" -> salary. */
export const SUM_WORDS: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('sums', ['word', 'label']).map((row) => [row.text('word'), row.text('label')]),
)
