import { PrismaPg } from '@prisma/adapter-pg'
import type { Pool } from 'pg'
import { PrismaClient } from './generated/prisma/client.js'
import type { Sql } from './jobs/list-jobs.js'
import { writesTo, type Database } from './transaction.js'

/** A copy of the database that follows it by streaming replication, to read from. */
export interface Replica {
  /**
   * Where a question may be put now that this process would put to the database: the copy, where it holds all that this process wrote.
   *
   * @returns null where it lags behind that, cannot be had, or follows nobody any more: then the database itself is asked.
   */
  standing(): Promise<Standing | null>
  close(): Promise<void>
}

/** A copy that may be read. */
export interface Standing {
  readonly db: Database
  /** What it holds, as one token: while it stays the same, so does every answer. */
  readonly seen: string
}

/** A copy that does not say for so long where it stands is not waited for, in ms. */
const PATIENCE_MS = 500

/** One that could not be had is left alone for so long, in ms. */
const LEFT_ALONE_MS = 5_000

/**
 * A commit is at hand in the copy once it has replayed the log up to it. One that was promoted follows nobody: what it holds is
 * another history, and whoever runs the server decides which one counts.
 */
const STANDING = `SELECT pg_is_in_recovery() AS following, pg_last_wal_replay_lsn()::text AS seen,
  pg_last_wal_replay_lsn() >= $1::pg_lsn AS fresh`

/** The beginning of the log: nothing was written yet. */
const NOTHING = '0/0'

export function openReplica(
  primary: { readonly db: Database; readonly sql: Sql },
  pool: Pool,
  schema: string | null,
): Replica {
  const adapter = new PrismaPg(pool, { disposeExternalPool: true, ...(schema === null ? {} : { schema }) })
  const db = new PrismaClient({ adapter })
  let [written, needed, leftAloneUntil] = [0, NOTHING, 0]
  const lastWrite = async (): Promise<string> => {
    const writes = writesTo(primary.db)
    if (writes === written) return needed
    const { rows } = await primary.sql('SELECT pg_current_wal_insert_lsn()::text AS at')
    ;[written, needed] = [writes, (rows as { at: string }[])[0]?.at ?? needed]
    return needed
  }
  const ask = async (): Promise<Standing | null> => {
    const from = await lastWrite()
    const { rows } = await pool.query<{ following: boolean; seen: string | null; fresh: boolean | null }>(STANDING, [
      from,
    ])
    const [row] = rows
    if (row?.following !== true || row.fresh !== true || row.seen === null) return null
    return { db, seen: `copy ${row.seen}` }
  }
  return {
    standing: async () => {
      if (Date.now() < leftAloneUntil) return null
      const given = await within(PATIENCE_MS, ask()).catch(() => undefined)
      if (given === undefined) leftAloneUntil = Date.now() + LEFT_ALONE_MS
      return given ?? null
    },
    close: () => db.$disconnect(),
  }
}

/** @returns undefined where it takes longer. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  work.catch(() => undefined)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
