import type { NewChange } from '../../model/change.js'
import type { Curator } from '../../model/correction.js'
import { countPeople } from '../../store/count-people.js'
import { tallyPeople } from '../../store/tally-people.js'
import { saveChanges } from '../../store/save-changes.js'
import { makeCorrectionId, saveCorrection, type NewCorrection } from '../../store/save-correction.js'
import { inTransaction, type Database, type Tx } from '../../store/transaction.js'
import { settleEvents } from '../settle-events.js'

/** What a correction did. */
export interface Decided {
  /** What is written down of it. */
  readonly record: Omit<NewCorrection, keyof Curator>
  /** Events whose articles or facts changed. */
  readonly touched: readonly string[]
  /** What readers of events want to know beside the correction itself. */
  readonly changes?: readonly NewChange[]
  /** What is left to do when the events are settled. */
  readonly finish?: () => Promise<void>
}

/**
 * Makes a correction in one transaction: what changes, the events brought up to date, the record of who decided, and the
 * news of it.
 *
 * @returns the key of the correction.
 */
export async function decide(
  db: Database,
  { curator, note }: Curator,
  work: (tx: Tx, correctionId: string) => Promise<Decided>,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const id = makeCorrectionId()
    const { record, touched, changes = [], finish } = await work(tx, id)
    const events = [...new Set(touched)]
    const before = await tallyPeople(tx, { eventIds: events })
    const { changes: settled } = await settleEvents(tx, events)
    await countPeople(tx, before, await tallyPeople(tx, { eventIds: events }))
    await finish?.()
    await saveCorrection(tx, id, { ...record, curator, note })
    const corrected = events.map((eventId): NewChange => ({ kind: 'CORRECTED', eventId, subjectId: id }))
    await saveChanges(tx, [...corrected, ...changes, ...settled])
    return id
  })
}
