import type { Store } from '../../src/store/open-store.js'
import { inTransaction } from '../../src/store/transaction.js'

/**
 * Tells the planner of rows that came in at one go. Only of this archive's tables: the server that tests share holds those of
 * the other test files too. It may take longer than a request is allowed to.
 */
export async function analyzeTables(db: Store['db']): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema()`
  await inTransaction(db, async (tx) => {
    await tx.$executeRawUnsafe('SET LOCAL statement_timeout = 0')
    await tx.$executeRawUnsafe(`ANALYZE ${tables.map(({ name }) => name).join(', ')}`)
  })
}
