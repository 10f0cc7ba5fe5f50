import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/** Signs and codes printed before an amount: "$2.5 million", "A$40", "EUR 300". ISO 4217 codes. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new LazyMap(() => namesAt('before'))

/**
 * Money named behind the amount: "40 million crowns". Words that several countries use ("crowns", "pesos", "rupees")
 * name no code: the word itself is the symbol.
 */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new LazyMap(() => namesAt('behind'))

function namesAt(place: 'before' | 'behind'): (readonly [string, string])[] {
  return readTable('currencies', ['name', 'symbol', 'place'])
    .filter((row) => row.oneOf('place', ['before', 'behind']) === place)
    .map((row) => [row.text('name'), row.text('symbol')])
}
