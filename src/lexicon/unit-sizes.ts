import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/**
 * How much of the base unit of its measure a unit is, by its symbol: days of a duration, kilometres of a length, kilograms of a
 * mass, square kilometres of an area. A month is 30.4 days.
 */
export const UNIT_SIZES: ReadonlyMap<string, number> = new LazyMap(() =>
  readTable('unit-sizes', ['symbol', 'size']).map((row) => [row.text('symbol'), row.number('size')]),
)
