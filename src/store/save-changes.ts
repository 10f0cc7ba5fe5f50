import type { NewChange } from '../model/change.js'
import { insertRows } from './insert-rows.js'
import { pruneChanges } from './prune-changes.js'
import type { Tx } from './transaction.js'

/** The one row of the clock. */
export const CLOCK = 1

/**
 * Writes what happened into the change log. It must be the very last thing a transaction does: from here to its end it
 * holds the clock, so versions become visible in their own order, and a subscriber who has seen one has missed none below.
 */
export async function saveChanges(tx: Tx, changes: readonly NewChange[]): Promise<void> {
  if (changes.length === 0) return
  const [clock] = await tx.$queryRaw<{ version: number }[]>`
    INSERT INTO "ChangeClock" AS clock (id, version) VALUES (${CLOCK}, ${changes.length})
    ON CONFLICT (id) DO UPDATE SET version = clock.version + EXCLUDED.version
    RETURNING version`
  const version = clock?.version ?? changes.length
  const before = version - changes.length
  const at = new Date()
  await insertRows(
    tx,
    'Change',
    changes.map((change, place) => ({ ...change, version: before + 1 + place, at })),
  )
  await pruneChanges(tx, before, version)
}
