import { NotFoundError } from '../../errors.js'
import type { Tx } from '../../store/transaction.js'

/** A person as a correction needs them. */
export interface FoundPerson {
  readonly id: string
  readonly name: string
}

/**
 * The person of an id, or the one that they were found to be.
 *
 * @throws NotFoundError when there is none.
 */
export async function findPerson(tx: Tx, personId: string): Promise<FoundPerson> {
  const select = { id: true, name: true } as const
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: { ...select, mergedInto: { select } },
  })
  if (person === null) throw new NotFoundError('Person', personId)
  return person.mergedInto ?? { id: person.id, name: person.name }
}
