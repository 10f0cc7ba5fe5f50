import { InputError } from '../../errors.js'
import type { Store } from '../../store/open-store.js'

/**
 * A moment of the database. Keys begin with the time they were made at, so whatever came in later is told apart by its
 * key alone: nothing is copied, and a snapshot costs nothing to keep.
 */
export interface Snapshot {
  /** The moment as a word for file names and addresses: "20310501T080000123Z". */
  readonly id: string
  /** Keys from this one on came in later. */
  readonly before: string
}

const FORM = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/

/**
 * The latest moment that is over: a transaction that is still writing may have made keys since it began, so the moment
 * lies before the oldest of them. The database's own housekeeping, and whoever works in another schema, write no rows of
 * ours.
 */
export async function takeSnapshot({ db }: Store): Promise<Snapshot> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`
    SELECT least(clock_timestamp(), min(xact_start)) AS at FROM pg_stat_activity AS writer
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_xid IS NOT NULL
      AND backend_type = 'client backend' AND EXISTS (
        SELECT FROM pg_locks JOIN pg_class ON pg_class.oid = pg_locks.relation
        WHERE pg_locks.pid = writer.pid AND pg_class.relnamespace = current_schema()::regnamespace)`
  return snapshotAt(row?.at ?? new Date())
}

/** @throws InputError for a word that no snapshot is called by. */
export function readSnapshot(id: string): Snapshot {
  const parts = FORM.exec(id)
  if (parts === null)
    throw new InputError(`"${id}" is not the id of a snapshot; one looks like 20310501T080000123Z.`, 'snapshot')
  const [, year, month, day, hour, minute, second, ms] = parts
  const at = new Date(
    `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}.${ms ?? ''}Z`,
  )
  if (Number.isNaN(at.getTime())) throw new InputError(`"${id}" names no day of the calendar.`, 'snapshot')
  return snapshotAt(at)
}

function snapshotAt(at: Date): Snapshot {
  const time = at.getTime().toString(16).padStart(12, '0')
  return {
    id: at.toISOString().replace(/[-:.]/g, ''),
    before: `${time.slice(0, 8)}-${time.slice(8, 12)}-0000-0000-000000000000`,
  }
}
