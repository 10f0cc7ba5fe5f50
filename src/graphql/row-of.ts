import type { Context } from './context.js'

interface RowKey {
  readonly id: string
}

const known = new WeakMap<Context, Map<string, RowKey>>()

/**
 * Stands for a row of the database of which only the key is known, as a comparison names its articles. Pothos loads
 * what the query asks of all such rows together, in one statement; the same key gives the same object, so that a
 * hundred mentions of one article load it once.
 */
export function rowOf(context: Context, id: string): RowKey {
  const rows = known.get(context) ?? new Map<string, RowKey>()
  known.set(context, rows)
  const row = rows.get(id) ?? { id }
  rows.set(id, row)
  return row
}
