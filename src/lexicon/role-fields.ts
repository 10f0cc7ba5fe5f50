import { LazyMap } from './lazy-map.js'
import { readTable } from './read-table.js'

/**
 * Walks of life of a word that roles are named by: "goalkeeper" -> sport, "judge" -> law and politics, for many a life leads
 * from one to the other. Lower case.
 */
export const ROLE_FIELDS: ReadonlyMap<string, readonly string[]> = new LazyMap(() =>
  readTable('role-fields', ['word', 'fields']).map((row) => [row.text('word'), row.parts('fields')]),
)
