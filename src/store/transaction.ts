import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from 'pg'
import { withDirectStatements } from './direct-statements.js'
import { Prisma, type PrismaClient } from './generated/prisma/client.js'
import { openDraft } from './kept-events.js'

/** The database within one transaction. Inside of it nothing else of the store may be asked: the embedded engine has one connection. */
export type Tx = Prisma.TransactionClient

/** The database outside of any transaction. */
export type Database = PrismaClient

/** Tries of a transaction that another one got in the way of. */
const TRIES = 6

/** Longest a transaction may take, in ms: an event of thousands of articles is aligned within it. */
const LONGEST_MS = 120_000

/** Longest to wait for a free connection, in ms: others may be taking in articles. */
const WAIT_MS = 120_000

/** Serialisation failure, deadlock, and two that stored the same address or outlet at once. */
const CONFLICTS = ['P2034', 'P2002', '40001', '40P01', '23505']

const writes = new WeakMap<Database, number>()

/** How often this process may have written to a database: whoever reads elsewhere looks whether it changed. */
export function writesTo(db: Database): number {
  return writes.get(db) ?? 0
}

/** Does the work in one transaction, all or nothing; again from the start when another transaction got in its way. */
export async function inTransaction<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const done = await begin(db, Prisma.TransactionIsolationLevel.ReadCommitted, work)
      writes.set(db, writesTo(db) + 1)
      return done
    } catch (error) {
      if (attempt === TRIES || !isConflict(error)) throw error
      await sleep(Math.random() * 20 * 2 ** attempt)
    }
  }
}

/** Reads with several queries as of one moment. */
export async function inSnapshot<T>(db: Database, read: (tx: Tx) => Promise<T>): Promise<T> {
  return begin(db, Prisma.TransactionIsolationLevel.RepeatableRead, read)
}

async function begin<T>(
  db: Database,
  isolationLevel: Prisma.TransactionIsolationLevel,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const options = { isolationLevel, timeout: LONGEST_MS, maxWait: WAIT_MS }
  let publish: () => void = () => undefined
  const done = await withDirectStatements<T>(
    (inside) => db.$transaction(inside, options),
    (tx) => {
      publish = openDraft(db, tx)
      return work(tx)
    },
  )
  publish()
  return done
}

function isConflict(error: unknown): boolean {
  if (error instanceof DatabaseError) return CONFLICTS.includes(error.code ?? '')
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const codes = [error.code, ...findCodes(error.meta)]
  return codes.some((code) => CONFLICTS.includes(code))
}

/** The codes of the database within what Prisma tells of a failed raw query. */
function findCodes(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && (key === 'code' || key === 'originalCode') ? [inner] : findCodes(inner),
  )
}
