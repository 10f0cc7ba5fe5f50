import { NotFoundError } from '../../errors.js'
import type { Tx } from '../../store/transaction.js'

/** A storyline as a correction needs it. */
export interface FoundStoryline {
  readonly id: string
  /** Its title, else its key: what it is called in the record. */
  readonly label: string
}

/**
 * The storyline of an id, or the one that took it over.
 *
 * @throws NotFoundError when there is none.
 */
export async function findStoryline(tx: Tx, storylineId: string): Promise<FoundStoryline> {
  const seen = new Set<string>()
  for (let id = storylineId; !seen.has(id);) {
    seen.add(id)
    const storyline = await tx.storyline.findUnique({
      where: { id },
      select: { id: true, title: true, mergedIntoId: true },
    })
    if (storyline === null) break
    if (storyline.mergedIntoId === null) return { id, label: storyline.title ?? id }
    id = storyline.mergedIntoId
  }
  throw new NotFoundError('Storyline', storylineId)
}
