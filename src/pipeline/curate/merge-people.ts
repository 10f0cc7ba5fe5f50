import { ConflictError } from '../../errors.js'
import type { Curator } from '../../model/correction.js'
import { absorbPeople, findEventsOfPeople } from '../../store/absorb-people.js'
import { refreshEvents } from '../refresh-events.js'
import { renamePeople } from '../../store/save-people.js'
import type { Database } from '../../store/transaction.js'
import { decide } from './decide.js'
import { findPerson } from './find-person.js'

/**
 * Finds that several are one human being: what was said by and of any of them is the first one's from now on, and so is
 * what later articles print under any of their names.
 *
 * @returns key of the correction.
 * @throws NotFoundError for a person who does not exist; ConflictError when they are one already.
 */
export async function mergePeople(
  db: Database,
  intoId: string,
  personIds: readonly string[],
  who: Curator,
): Promise<string> {
  return decide(db, who, async (tx) => {
    const into = await findPerson(tx, intoId)
    const found = []
    for (const id of personIds) found.push(await findPerson(tx, id))
    const others = [...new Map(found.map((person) => [person.id, person])).values()].filter(({ id }) => id !== into.id)
    if (others.length === 0) throw new ConflictError('These are one person already: name another one to merge.')
    const ids = others.map(({ id }) => id)
    const ofInto = new Set(await findEventsOfPeople(tx, [into.id]))
    const ofOthers = await findEventsOfPeople(tx, ids)
    await absorbPeople(tx, into.id, ids)
    await renamePeople(tx, [into.id])
    // Where only one of them was named nothing is aligned anew; the name and the version change.
    const shared = ofOthers.filter((eventId) => ofInto.has(eventId) || ids.length > 1)
    await refreshEvents(
      tx,
      [...new Set([...ofOthers, ...ofInto])].filter((eventId) => !shared.includes(eventId)),
    )
    const changes = others.map(({ id, name }) => ({
      subjectKind: 'PERSON' as const,
      subjectId: id,
      field: 'person',
      before: name,
      after: into.name,
    }))
    return {
      record: { kind: 'MERGE_PEOPLE', changes, alsoAbout: [{ kind: 'PERSON', id: into.id }] },
      touched: shared,
    }
  })
}
