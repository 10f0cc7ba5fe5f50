import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/** How a table says what became of those counted, by class of verb: "people *detained*". */
export const COUNT_LABELS: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('count-labels', ['class', 'label']).map((row) => [row.text('class'), row.text('label')]),
)

/** Nouns that say of themselves that people have gathered: "a few hundred *marchers*". */
export const CROWD_NOUNS = tagged('crowd')
