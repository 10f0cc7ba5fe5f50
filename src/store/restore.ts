import { ConflictError, InputError } from '../errors.js'
import { BACKUP_MS, migrationsOf, quoted, tablesOf } from './backup.js'
import type { BackupEnd, BackupLine, StoredTable } from './backup.js'
import type { Database, Tx } from './transaction.js'

/** A rule that rows of one table lead to rows of another. */
interface Constraint {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/**
 * Puts a backup into an empty database, all of it or nothing. Rows may lead to rows that come later: the rules of where they lead are
 * set aside meanwhile, and hold for everything before it is done.
 *
 * @throws ConflictError where something is stored already; InputError where the backup is of another version, cut off or none.
 */
export async function restore(db: Database, lines: AsyncIterable<BackupLine>): Promise<BackupEnd['rows']> {
  return await db.$transaction(
    async (tx) => {
      const tables = new Map((await tablesOf(tx)).map((table) => [table.name, table]))
      await checkEmpty(tx)
      const constraints = await constraintsOf(tx)
      for (const { table, name } of constraints)
        await tx.$executeRawUnsafe(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`)
      for (const table of tables.keys()) await tx.$executeRawUnsafe(`DELETE FROM ${quoted(table)}`)
      const counts = await putRows(tx, tables, lines)
      for (const { table, name, definition } of constraints)
        await tx.$executeRawUnsafe(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`)
      return counts
    },
    { timeout: BACKUP_MS },
  )
}

async function putRows(
  tx: Tx,
  tables: ReadonlyMap<string, StoredTable>,
  lines: AsyncIterable<BackupLine>,
): Promise<BackupEnd['rows']> {
  const counts: Record<string, number> = {}
  let end: BackupEnd | null = null
  let isBegun = false
  for await (const line of lines) {
    if (!isBegun) {
      await checkHead(tx, line)
      isBegun = true
    } else if (line.kind === 'end') end = line
    else if (line.kind === 'rows') {
      const table = tables.get(line.table)
      if (table === undefined) throw new InputError(`The backup has a table "${line.table}" that there is not.`)
      await putIn(tx, table, line.rows)
      counts[line.table] = (counts[line.table] ?? 0) + line.rows.length
    }
  }
  const isWhole = end !== null && Object.entries(end.rows).every(([name, count]) => (counts[name] ?? 0) === count)
  if (!isWhole || end === null)
    throw new InputError('The backup is cut off; nothing of it was restored. Take another one.')
  return end.rows
}

async function putIn(tx: Tx, { name, columns }: StoredTable, rows: readonly unknown[]): Promise<void> {
  const picked = columns.map(quoted).join(', ')
  await tx.$executeRawUnsafe(
    `INSERT INTO ${quoted(name)} (${picked}) SELECT ${picked} FROM json_populate_recordset(NULL::${quoted(name)}, $1::json)`,
    JSON.stringify(rows),
  )
}

async function checkHead(tx: Tx, line: BackupLine): Promise<void> {
  const head = line as Partial<BackupLine>
  if (head.kind !== 'rashomon-backup') throw new InputError('It is no backup of Rashomon.')
  const [theirs, ours] = [head.migrations ?? [], await migrationsOf(tx)]
  if (theirs.join() === ours.join()) return
  const last = theirs.at(-1) ?? 'none'
  throw new InputError(
    `The backup was made by a version whose last migration is ${last}, and here it is ${ours.at(-1) ?? 'none'}. Restore it with that version, then start this one on it.`,
  )
}

/** What is stored is never mixed with what is restored. */
async function checkEmpty(tx: Tx): Promise<void> {
  const stored = (await tx.article.count()) + (await tx.apiKey.count())
  if (stored === 0) return
  throw new ConflictError(
    'There is something stored here already. Restore into an empty database: another --data, or another --database-url.',
  )
}

async function constraintsOf(tx: Tx): Promise<Constraint[]> {
  return await tx.$queryRaw<Constraint[]>`
    SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
    WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace`
}
