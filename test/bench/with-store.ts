import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openStore, type Store } from '../../src/store/open-store.js'

/** Opens a fresh database for as long as the work takes, which is told its address; "" = it is the embedded engine. */
export async function withStore<T>(
  databaseUrl: string | null,
  work: (store: Store, connectionString: string) => Promise<T>,
): Promise<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'rashomon-bench-'))
  const schema = `bench_${randomUUID().replaceAll('-', '')}`
  const own = databaseUrl === null ? null : withSchema(databaseUrl, schema)
  const store = await openStore({ databaseUrl: own, dataFolder })
  try {
    return await work(store, own ?? '')
  } finally {
    await store.close()
    rmSync(dataFolder, { recursive: true, force: true })
    if (databaseUrl !== null) await dropSchema(databaseUrl, schema)
  }
}

function withSchema(databaseUrl: string, schema: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.set('schema', schema)
  return url.href
}

async function dropSchema(connectionString: string, schema: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`)
  await client.end()
}
