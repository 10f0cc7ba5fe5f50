import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/**
 * Plurals that no ending gives away, with their singular. Those that are their own singular stand as they are; of two
 * plurals of one word, the one to print stands last.
 */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('plurals', ['plural', 'singular']).map((row) => [row.text('plural'), row.text('singular')]),
)

/** Words in -s that are no plurals: "38 was", "two across", "300 this". */
export const NO_PLURALS = tagged('no-plural')
