import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/** Weekday by printed name, Sunday = 0 (as in `Date.getUTCDay`). */
export const WEEKDAYS: ReadonlyMap<string, number> = new LazyMap(() => daysOf('weekday'))

/** Days named from the day of publication: the number to add to it. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new LazyMap(() => daysOf('relative'))

/** Words that stand beside a day: "*late on* Friday", "*earlier last* Monday". */
export const BESIDE_DAYS = tagged('beside-day')

function daysOf(kind: 'weekday' | 'relative'): (readonly [string, number])[] {
  return readTable('days', ['name', 'kind', 'number'])
    .filter((row) => row.oneOf('kind', ['weekday', 'relative']) === kind)
    .map((row) => [row.text('name'), row.number('number')])
}
