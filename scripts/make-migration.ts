// Authors the next migration, or checks that schema and migrations agree, without a database server and without
// Prisma's native engine: the migrations are applied to an empty PostgreSQL in memory, and the WebAssembly build of
// the schema engine that this version of Prisma carries says what is missing there.
//
//   npm run migration -- add_outlet_country     writes prisma/migrations/<utc>_add_outlet_country/migration.sql
//   npm run migration -- --check                exit code 1 when the schema asks for something that no migration does
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { readMigrations } from '../src/store/migrate.js'

const FOLDER = resolve(import.meta.dirname, '../prisma')
const MIGRATIONS = join(FOLDER, 'migrations')
const LOCK_FILE = join(MIGRATIONS, 'migration_lock.toml')

const argument = process.argv[2]
if (argument === undefined || (argument !== '--check' && !/^[a-z][a-z0-9_]*$/.test(argument))) {
  console.error('usage: npm run migration -- NAME      (lower case, digits and _: "add_outlet_country")')
  console.error('       npm run migration -- --check')
  process.exit(2)
}

const sql = await diffSchema()
if (argument === '--check') {
  if (sql !== null) {
    console.error(`The schema asks for what no migration does. Run "npm run migration -- NAME". Missing:\n\n${sql}`)
    process.exit(1)
  }
  console.log('Schema and migrations agree.')
} else if (sql === null) {
  console.log('Nothing to do: schema and migrations agree.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(MIGRATIONS, `${stamp}_${argument}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  if (!existsSync(LOCK_FILE)) writeFileSync(LOCK_FILE, '# Written by npm run migration.\nprovider = "postgresql"\n')
  console.log(`Wrote ${join(folder, 'migration.sql')}. Read it before you commit it.`)
}

/** What the schema holds beyond the migrations, as SQL; null when they agree. */
async function diffSchema(): Promise<string | null> {
  const database = new PGlite()
  for (const { sql } of await readMigrations(MIGRATIONS)) await database.exec(sql)
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database))
  await startSchemaEngine()
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter)
  const content = readFileSync(join(FOLDER, 'schema.prisma'), 'utf8')
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files: [{ path: 'schema.prisma', content }], configDir: FOLDER },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  await database.close()
  const isEmpty = stdout === null || ['', '-- This is an empty migration.'].includes(stdout.trim())
  return isEmpty ? null : stdout
}

/** The package is made for bundlers; Node is handed its WebAssembly by hand. */
async function startSchemaEngine(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm')
  const { instance } = await (globalThis as unknown as WithWebAssembly).WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': { ...glue },
  })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
}

/** What is used of a global that the types of Node do not declare. */
interface WithWebAssembly {
  readonly WebAssembly: {
    instantiate(
      bytes: Uint8Array,
      imports: Record<string, Record<string, unknown>>,
    ): Promise<{ readonly instance: { readonly exports: { __wbindgen_start(): void } } }>
  }
}
