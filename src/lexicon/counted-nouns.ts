import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'
import { tagged } from './tagged.js'

/**
 * Class of a noun for people; other nouns stand for themselves. Nouns of one class name the same heads in a crowd or a list
 * of victims: "38 people were detained" and "38 protesters were detained" count one thing, "eight officers were injured"
 * another. Singular.
 */
export const PEOPLE_NOUNS: ReadonlyMap<string, string> = new LazyMap(() => nounsOf('people'))

/** Nouns that name a deed and count its people: "35 arrests" are 35 people detained. */
export const DEED_NOUNS: ReadonlyMap<string, string> = new LazyMap(() => nounsOf('deed'))

function nounsOf(kind: 'people' | 'deed'): (readonly [string, string])[] {
  return readTable('counted-nouns', ['noun', 'class', 'kind'])
    .filter((row) => row.oneOf('kind', ['people', 'deed']) === kind)
    .map((row) => [row.text('noun'), row.text('class')])
}

/** Adjectives that do the verb's work behind a count: "38 dead", "left 12 wounded", "three missing". */
export const STATE_ADJECTIVES: ReadonlyMap<string, string> = new LazyMap(() =>
  readTable('state-adjectives', ['adjective', 'verb']).map((row) => [row.text('adjective'), row.text('verb')]),
)

/** Nouns of manner and order that nobody counts as news: "three things", "two ways", "five questions". */
export const UNCOUNTED_NOUNS = tagged('uncounted')
