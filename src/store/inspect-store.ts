import { readMigrations } from './migrate.js'
import type { Store } from './open-store.js'

/** What a database is and holds, for whoever keeps it. */
export interface StoreInspection {
  readonly engine: Store['engine']
  /** Version of PostgreSQL: "18.3". */
  readonly version: string
  /** Bytes that the database takes. */
  readonly bytes: number
  readonly migrations: {
    readonly applied: number
    /** Name of the last one applied. */
    readonly last: string | null
    /** Names of those that this program knows and the database lacks. */
    readonly missing: readonly string[]
  }
  /** Extensions in use, with their versions. */
  readonly extensions: Readonly<Record<string, string>>
  readonly counts: {
    readonly outlets: number
    readonly articles: number
    readonly revisions: number
    readonly events: number
    readonly people: number
    readonly quotes: number
    readonly utterances: number
    readonly figures: number
    readonly citations: number
  }
}

/** Looks a database over. It changes nothing. */
export async function inspectStore({ db, engine }: Store): Promise<StoreInspection> {
  const [server] = await db.$queryRaw<{ version: string; bytes: bigint }[]>`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes`
  const applied = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`
  const extensions = await db.$queryRaw<{ name: string; version: string }[]>`
    SELECT extname AS name, extversion AS version FROM pg_extension ORDER BY extname`
  const names = new Set(applied.map(({ name }) => name))
  return {
    engine,
    version: server?.version ?? 'unknown',
    bytes: Number(server?.bytes ?? 0),
    migrations: {
      applied: applied.length,
      last: applied.at(-1)?.name ?? null,
      missing: (await readMigrations()).map(({ name }) => name).filter((name) => !names.has(name)),
    },
    extensions: Object.fromEntries(extensions.map(({ name, version }) => [name, version])),
    counts: {
      outlets: await db.outlet.count({ where: { articles: { some: {} } } }),
      articles: await db.article.count(),
      revisions: await db.revision.count(),
      events: await db.event.count({ where: { mergedIntoId: null } }),
      people: await db.person.count({ where: { mergedIntoId: null } }),
      quotes: await db.quote.count(),
      utterances: await db.utterance.count(),
      figures: await db.figure.count({ where: { isMinor: false } }),
      citations: await db.citation.count(),
    },
  }
}
