import { joinNamesakes } from '../cluster/people/join-namesakes.js'
import { absorbPeople, findEventsOfPeople } from '../store/absorb-people.js'
import { findSharedNames, findToldApart } from '../store/find-namesakes.js'
import { loadPeople } from '../store/load-known-people.js'
import { saveChanges } from '../store/save-changes.js'
import { renamePeople } from '../store/save-people.js'
import { countPeople } from '../store/count-people.js'
import { tallyPeople } from '../store/tally-people.js'
import { inTransaction, type Database, type Tx } from '../store/transaction.js'
import { settleEvents } from './settle-events.js'

/**
 * Makes one of people who bear one full name and of whom nothing tells that they are two: an older archive opened somebody
 * new for every event. Their ids lead to the one who goes on. Returns how many were found to be somebody else.
 */
export async function joinAllNamesakes(db: Database): Promise<number> {
  let joined = 0
  for (const { personIds } of await findSharedNames(db)) {
    joined += await inTransaction(db, (tx) => joinSome(tx, personIds))
  }
  return joined
}

async function joinSome(tx: Tx, personIds: readonly string[]): Promise<number> {
  const apart = new Set((await findToldApart(tx, personIds)).flatMap(({ a, b }) => [a, b]))
  const people = await loadPeople(
    tx,
    personIds.filter((id) => !apart.has(id)),
  )
  let joined = 0
  for (const { into, others } of joinNamesakes(people)) {
    const eventIds = await findEventsOfPeople(tx, others)
    await absorbPeople(tx, into, others)
    await renamePeople(tx, [into])
    const before = await tallyPeople(tx, { eventIds })
    const { changes } = await settleEvents(tx, eventIds)
    await countPeople(tx, before, await tallyPeople(tx, { eventIds }))
    await saveChanges(tx, changes)
    joined += others.length
  }
  return joined
}
