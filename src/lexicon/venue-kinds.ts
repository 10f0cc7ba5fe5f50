import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** Words that name where something was said, with its kind, folded: "told reporters" and "at a press briefing" are one kind. */
export const VENUE_KINDS: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('venues', ['word', 'kind']).map((row) => [row.text('word'), row.text('kind')]),
)
