import { PrismaPg } from '@prisma/adapter-pg'
import { Client, type ClientBase, type Pool, type PoolConfig } from 'pg'
import type { Config } from '../config.js'
import { cancellablePool } from './cancellable-pool.js'
import { startEmbedded, type EmbeddedEngine } from './embedded.js'
import { PrismaClient } from './generated/prisma/client.js'
import { openJobQueue, queueSchema, type JobQueue } from './jobs/job-queue.js'
import type { Sql } from './jobs/list-jobs.js'
import { lockDataFolder, type FolderLock } from './lock-data-folder.js'
import { openReplica, type Replica } from './replica.js'
import { keyOlderPeople } from './write-keys.js'
import { migrate } from './migrate.js'

/** The database of one process. */
export interface Store {
  readonly db: PrismaClient
  readonly engine: 'embedded' | 'postgres'
  /** Hold on the data folder of the embedded engine; null on a PostgreSQL server. */
  readonly lock: FolderLock | null
  /** A copy of it to read from; null = there is none. */
  readonly replica: Replica | null
  /** Connections to the database just now, and how many who want one wait. */
  connections(): Connections
  /** Work that was handed in to be done later. Its tables are made when it is first asked for. */
  queue(): Promise<JobQueue>
  /** Runs a statement as it is, on a connection of the pool: for tables that Prisma does not know. */
  readonly sql: Sql
  close(): Promise<void>
}

/** How a pool of connections is used. */
export interface Connections {
  readonly total: number
  readonly idle: number
  readonly waiting: number
}

export interface OpenStoreOptions {
  /** Most connections to a PostgreSQL server at once. The embedded engine has one. */
  readonly connections?: number
}

/** Connections to a PostgreSQL server, per process: its default is 100 for all. */
const CONNECTIONS = 10

/** Longest a statement may run on a server, in ms: what takes longer would have lost its reader. */
const STATEMENT_MS = 10_000

/** A half-open link answers nothing, not even "too slow": give up a little after the server would have. */
const QUERY_MS = STATEMENT_MS + 2_000

/**
 * By which a server finds out that this process cannot be reached any more: it asks after ten seconds without a word, again every five, and
 * takes back what is half done after three without an answer. Without it a transaction that nobody will end keeps its locks for
 * hours, and nobody takes anything in. No transaction of ours waits for so long between two statements.
 */
const FOUND_DEAD =
  "SET tcp_keepalives_idle TO 10; SET tcp_keepalives_interval TO 5; SET tcp_keepalives_count TO 3; SET idle_in_transaction_session_timeout TO '120s'"

/**
 * Opens the database, migrated: the PostgreSQL server of `databaseUrl`, or else the embedded engine in `dataFolder`,
 * which is made at the first start and held until `close`.
 *
 * @throws DataFolderHeld when another process has the folder.
 */
export async function openStore(
  config: Pick<Config, 'databaseUrl' | 'dataFolder'> & Partial<Pick<Config, 'databaseReadUrl'>>,
  options: OpenStoreOptions = {},
): Promise<Store> {
  return config.databaseUrl === null
    ? openEmbedded(config.dataFolder)
    : openPostgres(config.databaseUrl, config.databaseReadUrl ?? null, options.connections ?? CONNECTIONS)
}

/** Writes into the data folder where this process's server listens; null when it stops. Nothing to do on a server. */
export function announceAddress(store: Store, address: string | null): void {
  store.lock?.announce(address)
}

async function openEmbedded(dataFolder: string): Promise<Store> {
  const lock = lockDataFolder(dataFolder)
  let engine: EmbeddedEngine | null = null
  try {
    engine = await startEmbedded(dataFolder)
    const { stream } = engine
    const connection: PoolConfig = { stream, user: 'postgres', database: 'postgres', ssl: false }
    const { db, pool } = await connect(connection, { ...connection, max: 1, idleTimeoutMillis: 0 }, null)
    const sql = sqlOf(pool)
    const queue = queueOf(sql, null)
    const close = once(async () => {
      await queue.close()
      await closeAll(db, engine, lock)
    })
    return { db, engine: 'embedded', lock, replica: null, ...inUse(pool), sql, queue: queue.open, close }
  } catch (error) {
    await engine?.close()
    lock.release()
    throw error
  }
}

async function openPostgres(databaseUrl: string, readUrl: string | null, most: number): Promise<Store> {
  const { connectionString, schema } = parseDatabaseUrl(databaseUrl)
  const connection: PoolConfig = { connectionString, connectionTimeoutMillis: 5_000, keepAlive: true }
  const limits = { statement_timeout: STATEMENT_MS, query_timeout: QUERY_MS }
  const { db, pool } = await connect(connection, { ...connection, ...limits, max: most }, schema)
  const sql = sqlOf(pool)
  const queue = queueOf(sql, schema)
  const replica = readUrl === null ? null : followed({ db, sql }, readUrl, schema, { ...limits, max: most })
  const close = once(async () => {
    await queue.close()
    await replica?.close()
    await db.$disconnect()
  })
  return { db, engine: 'postgres', lock: null, replica, ...inUse(pool), sql, queue: queue.open, close }
}

/** The copy is not migrated: it gets its tables from the database that it follows. */
function followed(
  primary: Pick<Store, 'db' | 'sql'>,
  readUrl: string,
  schema: string | null,
  limits: PoolConfig,
): Replica {
  const { connectionString } = parseDatabaseUrl(readUrl)
  const prepare = async (fresh: ClientBase): Promise<void> => {
    await fresh.query(settingsOf(schema))
  }
  const connection: PoolConfig = { connectionString, connectionTimeoutMillis: 2_000, keepAlive: true }
  const prepared = { ...connection, ...limits, onConnect: prepare }
  const pool = cancellablePool(prepared, (pid) => cancelStatement(connection, pid))
  // An idle connection that breaks is replaced by the next one that is asked for.
  pool.on('error', () => undefined)
  return openReplica(primary, pool, schema)
}

async function connect(
  migrating: PoolConfig,
  serving: PoolConfig,
  schema: string | null,
): Promise<{ readonly db: PrismaClient; readonly pool: Pool }> {
  const isServer = serving.stream === undefined
  const settings = isServer ? `${settingsOf(schema)}; ${FOUND_DEAD}` : settingsOf(schema)
  const client = new Client(migrating)
  await client.connect()
  try {
    if (schema !== null) await client.query(`CREATE SCHEMA IF NOT EXISTS ${quote(schema)}`)
    await client.query(settings)
    await migrate(client)
  } finally {
    await client.end()
  }
  const prepare = async (fresh: ClientBase): Promise<void> => {
    await fresh.query(settings)
  }
  const cancel = isServer ? (pid: number) => cancelStatement(migrating, pid) : null
  const prepared = { ...serving, onConnect: prepare }
  const pool = cancellablePool(prepared, cancel)
  const options = { disposeExternalPool: true, ...(schema === null ? {} : { schema }) }
  const db = new PrismaClient({ adapter: new PrismaPg(pool, options) })
  await keyOlderPeople(db)
  return { db, pool }
}

/** What every connection is told first. */
function settingsOf(schema: string | null): string {
  // The driver adapter takes every timestamp for UTC, whatever the server's own zone is. Our statements are many and short:
  // to compile one takes longer than to run it.
  const always = `SET TIME ZONE 'UTC'; SET jit TO off`
  return schema === null ? always : `${always}; SET search_path TO ${quote(schema)}`
}

function inUse(pool: Pool): Pick<Store, 'connections'> {
  return { connections: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }) }
}

function sqlOf(pool: Pool): Sql {
  return (text, values) => pool.query(text, values)
}

/** The queue, which is opened once, by whoever asks first. What failed to open is opened anew. */
function queueOf(sql: Sql, schema: string | null) {
  let opened: Promise<JobQueue> | null = null
  return {
    open: (): Promise<JobQueue> => {
      opened ??= openJobQueue(sql, queueSchema(schema)).catch((error: unknown) => {
        opened = null
        throw error
      })
      return opened
    },
    close: async (): Promise<void> => {
      await (await opened?.catch(() => null))?.close()
    },
  }
}

/** A server that cannot be asked ends the statement by itself, once it has taken too long. */
async function cancelStatement(connection: PoolConfig, pid: number): Promise<void> {
  const client = new Client(connection)
  try {
    await client.connect()
    await client.query('SELECT pg_cancel_backend($1)', [pid])
  } catch {
    return
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function closeAll(db: PrismaClient, engine: EmbeddedEngine | null, lock: FolderLock): Promise<void> {
  try {
    await db.$disconnect()
    await engine?.close()
  } finally {
    lock.release()
  }
}

/** `?schema=` is Prisma's own way to name a schema in a PostgreSQL address; the driver does not know it. */
function parseDatabaseUrl(databaseUrl: string): { connectionString: string; schema: string | null } {
  const url = new URL(databaseUrl)
  const schema = url.searchParams.get('schema')
  url.searchParams.delete('schema')
  return { connectionString: url.href, schema }
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => (done ??= work())
}
