import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { InputError } from '../errors.js'

/** A migration as it lies on disk. */
export interface Migration {
  /** Name of its folder: "20260101120000_first". */
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file, as Prisma writes it down. */
  readonly checksum: string
}

/** The same depth in a checkout (src/store) and in a packed copy (dist/store). */
const MIGRATIONS = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/** The number that Prisma's own `migrate deploy` locks: whoever starts first migrates, the others wait. */
const ADVISORY_LOCK = 72_707_369

const BOOKS = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** The migrations of a folder, oldest first. */
export async function readMigrations(folder = MIGRATIONS): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    }),
  )
}

/**
 * Applies what is missing and keeps Prisma's books, so that `prisma migrate deploy` finds nothing left to do. Each
 * migration and its entry go in together or not at all; a second starter waits for the first and then finds all done.
 *
 * @returns the names of those that were applied now.
 * @throws InputError when the database was left half migrated by another tool, or belongs to a newer Rashomon.
 */
export async function migrate(client: Client, migrations?: readonly Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations())
  if ((await findMissing(client, wanted)).length === 0) return []
  await client.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
  try {
    await client.query(BOOKS)
    const missing = await findMissing(client, wanted)
    for (const migration of missing) await apply(client, migration)
    return missing.map(({ name }) => name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK])
  }
}

async function findMissing(client: Client, wanted: readonly Migration[]): Promise<Migration[]> {
  const books = await client.query<{ present: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`,
  )
  if (books.rows[0]?.present !== true) return [...wanted]
  const { rows } = await client.query<{ name: string; finished: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  )
  const unfinished = rows.find((row) => !row.finished)
  if (unfinished !== undefined) {
    throw new InputError(
      `The database was left in the middle of migration ${unfinished.name}. Repair it and mark it with "prisma migrate resolve", then start again.`,
      'databaseUrl',
    )
  }
  const known = new Set(wanted.map(({ name }) => name))
  const unknown = rows.find(({ name }) => !known.has(name))
  if (unknown !== undefined) {
    throw new InputError(
      `The database was used by a newer Rashomon (it has migration ${unknown.name}). Update Rashomon, or use another database.`,
      'databaseUrl',
    )
  }
  const applied = new Set(rows.map(({ name }) => name))
  return wanted.filter(({ name }) => !applied.has(name))
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, clock_timestamp())`,
      [randomUUID(), checksum, name],
    )
    await client.query(sql)
    await client.query(
      `UPDATE _prisma_migrations SET finished_at = clock_timestamp(), applied_steps_count = 1
       WHERE migration_name = $1 AND rolled_back_at IS NULL`,
      [name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(
      `Migration ${name} failed and was rolled back: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    )
  }
}
