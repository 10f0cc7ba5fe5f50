import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** Minutes east of Greenwich, by the abbreviation newspapers print. Ambiguous ones go by their use in English-language news. */
export const ZONE_OFFSETS: ReadonlyMap<string, number> = new LazyMap(() => zonesOf('always'))

/** "5 p.m. ET": American zones named without season, as minutes of their winter time; one hour later in summer. */
export const SEASONAL_ZONES: ReadonlyMap<string, number> = new LazyMap(() => zonesOf('winter'))

function zonesOf(season: 'always' | 'winter'): (readonly [string, number])[] {
  return readTable('time-zones', ['zone', 'minutes', 'season'])
    .filter((row) => row.oneOf('season', ['always', 'winter']) === season)
    .map((row) => [row.text('zone'), row.number('minutes')])
}
