import { createHash, randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Client } from 'pg'
import { readMigrations } from '../../src/store/migrate.js'
import { queueSchema } from '../../src/store/jobs/job-queue.js'
import { openStore, type Store } from '../../src/store/open-store.js'

export type Engine = Store['engine']

/** Address of a PostgreSQL server that the tests may make schemas in; null = none was given. */
export const TEST_DATABASE_URL = process.env['TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'] ?? null

/** The engines that tests run on here: the embedded one always, a PostgreSQL server where one is given. */
export const ENGINES: readonly Engine[] = TEST_DATABASE_URL === null ? ['embedded'] : ['embedded', 'postgres']

/** A fresh, migrated database. */
export interface TestStore extends Store {
  /** What `openStore` takes to open the same database again. */
  readonly config: { readonly databaseUrl: string | null; readonly dataFolder: string }
  /** Closes it and throws it away. */
  drop(): Promise<void>
}

/** Opens a fresh, migrated database: a copy of a data folder that is made once, or a schema of its own. */
export async function openTestStore(engine: Engine = 'embedded'): Promise<TestStore> {
  return engine === 'embedded' ? openEmbedded() : openPostgres()
}

async function openEmbedded(): Promise<TestStore> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rashomon-test-'))
  cpSync(await findTemplate(), dataFolder, { recursive: true })
  const config = { databaseUrl: null, dataFolder }
  const store = await openStore(config)
  return {
    ...store,
    config,
    drop: async () => {
      await store.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function openPostgres(): Promise<TestStore> {
  if (TEST_DATABASE_URL === null) throw new Error('Set TEST_DATABASE_URL to run this on a PostgreSQL server.')
  const schema = `test_${randomUUID().replaceAll('-', '')}`
  const url = new URL(TEST_DATABASE_URL)
  url.searchParams.set('schema', schema)
  const config = { databaseUrl: url.href, dataFolder: '' }
  const store = await openStore(config)
  return {
    ...store,
    config,
    drop: async () => {
      await store.close()
      await dropSchema(TEST_DATABASE_URL, schema)
    },
  }
}

async function dropSchema(connectionString: string, schema: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(`DROP SCHEMA IF EXISTS "${schema}", "${queueSchema(schema)}" CASCADE`)
  } finally {
    await client.end()
  }
}

/** A migrated data folder takes seconds to make and a moment to copy: it is kept until a migration changes. */
async function findTemplate(): Promise<string> {
  const hash = createHash('sha256')
  for (const { name, checksum } of await readMigrations()) hash.update(`${name} ${checksum} `)
  const cache = resolve(import.meta.dirname, '../../node_modules/.cache/rashomon')
  const template = join(cache, hash.digest('hex').slice(0, 16))
  if (existsSync(template)) return template
  await mkdir(cache, { recursive: true })
  const draft = mkdtempSync(join(cache, 'draft-'))
  const store = await openStore({ databaseUrl: null, dataFolder: draft })
  await store.close()
  try {
    renameSync(draft, template)
  } catch {
    // Another test file was faster.
    rmSync(draft, { recursive: true, force: true })
  }
  return template
}
