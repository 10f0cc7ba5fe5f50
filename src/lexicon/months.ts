import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/** Number of a month (1 to 12) by any of its names or short forms, in lower case and without a point. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new LazyMap(() =>
  readTable('months', ['name', 'month']).map((row) => [row.text('name'), row.number('month')]),
)

/** Names of weekdays in full and short, in lower case: they stand before dates and say nothing new. */
export const WEEKDAYS = tagged('weekday')
