import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/**
 * What a role may be called when it is not repeated: a foreign ministry's spokeswoman is "the diplomat", a senator "the
 * lawmaker". The general word -> words that a printed role shows for it. Lower case.
 */
export const ROLE_KIN: ReadonlyMap<string, ReadonlySet<string>> = new LazyMap(() =>
  readTable('role-kin', ['role', 'kin']).map((row) => [row.text('role'), new Set(row.parts('kin'))]),
)
