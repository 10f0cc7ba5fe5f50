import { NotFoundError } from '../errors.js'
import type { Tx } from './transaction.js'

/** An event as it stands now. */
export interface CurrentEvent {
  readonly id: string
  readonly version: number
}

/** Events may merge one after the other; this many in a row would be a circle. */
const MOST_MERGES = 100

/**
 * The event of an id, or the one that it was merged into.
 *
 * @throws NotFoundError when there is none.
 */
export async function loadCurrentEvent(tx: Tx, eventId: string): Promise<CurrentEvent> {
  let id = eventId
  for (let merges = 0; merges < MOST_MERGES; merges += 1) {
    const event = await tx.event.findUnique({ where: { id }, select: { id: true, version: true, mergedIntoId: true } })
    if (event === null) break
    if (event.mergedIntoId === null) return { id: event.id, version: event.version }
    id = event.mergedIntoId
  }
  throw new NotFoundError('Event', eventId)
}
