import { AsyncLocalStorage } from 'node:async_hooks'
import { types, type PoolClient } from 'pg'
import { Prisma } from './generated/prisma/client.js'

/** The connection that a transaction got; null before it has one and after it gave it back. */
interface Lent {
  connection: PoolClient | null
  /** The statement before: the driver wants them one by one. */
  before: Promise<unknown>
}

const lent = new AsyncLocalStorage<Lent>()

/** Tells a transaction that is just being begun which connection the pool has given to it. */
export function noteLent(connection: PoolClient): void {
  const slot = lent.getStore()
  if (slot === undefined || slot.connection !== null) return
  slot.connection = connection
  const release = connection.release.bind(connection)
  connection.release = (...given) => {
    slot.connection = null
    connection.release = release
    release(...given)
  }
}

/**
 * Begins a transaction in which raw statements go to its connection themselves, past Prisma, which takes half a
 * millisecond to look at each. They see and do the same: it is one connection, and one transaction.
 */
export function withDirectStatements<T>(
  begin: (work: (tx: Prisma.TransactionClient) => Promise<T>) => Promise<T>,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  const slot: Lent = { connection: null, before: Promise.resolve() }
  return lent.run(slot, () => begin((tx) => lent.exit(() => work(direct(tx, slot)))))
}

function direct(tx: Prisma.TransactionClient, slot: Lent): Prisma.TransactionClient {
  if (slot.connection === null) return tx
  const run = (given: TemplateStringsArray | Prisma.Sql, values: readonly unknown[]) => {
    const { text, values: bound } = 'raw' in given ? Prisma.sql(given, ...values) : given
    const ask = () => {
      if (slot.connection === null) throw new Error('Connection terminated: the transaction is over.')
      return slot.connection.query({ text, values: bound, types: AS_PRISMA_READS })
    }
    const answer = slot.before.then(ask, ask)
    slot.before = answer
    return answer
  }
  const queryRaw = async (given: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    (await run(given, values)).rows as unknown
  const executeRaw = async (given: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    (await run(given, values)).rowCount ?? 0
  return new Proxy(tx, {
    get: (target, name) =>
      name === '$queryRaw' ? queryRaw : name === '$executeRaw' ? executeRaw : (Reflect.get(target, name) as unknown),
  })
}

/** Codes of the types that Prisma reads otherwise than the driver. */
const INT8 = 20
const DATE = 1082

const driverReads = types.getTypeParser as (code: number, format?: 'text' | 'binary') => (value: string) => unknown

/** A day is its midnight in UTC, whatever the zone of this machine; a count that may be large is a bigint. */
const AS_PRISMA_READS = {
  getTypeParser: (code: number, format?: 'text' | 'binary') =>
    code === INT8 ? BigInt : code === DATE ? (day: string) => new Date(`${day}T00:00:00Z`) : driverReads(code, format),
}
