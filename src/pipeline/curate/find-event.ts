import { NotFoundError } from '../../errors.js'
import type { Tx } from '../../store/transaction.js'

/** An event as a correction needs it. */
export interface FoundEvent {
  readonly id: string
  /** Its headline, else its key: what it is called in the record. */
  readonly label: string
}

/**
 * The event of an id, or the one that took it over.
 *
 * @throws NotFoundError when there is none.
 */
export async function findEvent(tx: Tx, eventId: string): Promise<FoundEvent> {
  const seen = new Set<string>()
  for (let id = eventId; !seen.has(id);) {
    seen.add(id)
    const event = await tx.event.findUnique({
      where: { id },
      select: { id: true, title: true, mergedIntoId: true },
    })
    if (event === null) break
    if (event.mergedIntoId === null) return { id, label: event.title ?? id }
    id = event.mergedIntoId
  }
  throw new NotFoundError('Event', eventId)
}
