import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** Words, folded, and the sign that is printed for them: "40 *percent*" and "40*%*". */
export const SIGNS: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('signs', ['words', 'sign']).map((row) => [row.text('words'), row.text('sign')]),
)
