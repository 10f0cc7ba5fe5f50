import { Prisma } from './generated/prisma/client.js'
import type { Database, Tx } from './transaction.js'

/** A table with those of its columns that are stored; what PostgreSQL generates it generates again. */
export interface StoredTable {
  readonly name: string
  readonly columns: readonly string[]
}

/** What a backup says first: by which migrations its tables were made. */
export interface BackupHead {
  readonly kind: 'rashomon-backup'
  readonly format: 1
  readonly migrations: readonly string[]
}

/** What it says last, so that one that was cut off is known. */
export interface BackupEnd {
  readonly kind: 'end'
  readonly rows: Readonly<Record<string, number>>
}

/** A line between them. */
export interface BackupRows {
  readonly kind: 'rows'
  readonly table: string
  readonly rows: readonly unknown[]
}

export type BackupLine = BackupHead | BackupRows | BackupEnd

/** Rows read and written at a time. */
const ROWS_AT_ONCE = 200

/** How long all of it may take, in ms: a day. */
export const BACKUP_MS = 86_400_000

/**
 * Everything that is stored, as it is at one moment, whatever is written meanwhile. Both engines write the same, and each restores
 * what the other wrote.
 */
export async function backUp(db: Database, write: (line: BackupLine) => Promise<void>): Promise<BackupEnd['rows']> {
  return await db.$transaction(
    async (tx) => {
      await write({ kind: 'rashomon-backup', format: 1, migrations: await migrationsOf(tx) })
      const counts: Record<string, number> = {}
      for (const table of await tablesOf(tx)) {
        counts[table.name] = 0
        for await (const rows of rowsOf(tx, table)) {
          counts[table.name] = (counts[table.name] ?? 0) + rows.length
          await write({ kind: 'rows', table: table.name, rows })
        }
      }
      await write({ kind: 'end', rows: counts })
      return counts
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: BACKUP_MS },
  )
}

async function* rowsOf(tx: Tx, { name, columns }: StoredTable): AsyncGenerator<unknown[]> {
  const picked = columns.map(quoted).join(', ')
  await tx.$executeRawUnsafe(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT to_json(r)::text AS row FROM (SELECT ${picked} FROM ${quoted(name)}) r`,
  )
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ row: string }[]>(`FETCH ${String(ROWS_AT_ONCE)} FROM backup`)
    if (rows.length === 0) break
    yield rows.map(({ row }) => JSON.parse(row) as unknown)
  }
  await tx.$executeRawUnsafe('CLOSE backup')
}

/** The migrations that a database has been through. */
export async function migrationsOf(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name`
  return rows.map(({ name }) => name)
}

/** The tables that hold what is stored. */
export async function tablesOf(tx: Tx): Promise<StoredTable[]> {
  return await tx.$queryRaw<StoredTable[]>`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
      AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    GROUP BY c.relname ORDER BY c.relname`
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
