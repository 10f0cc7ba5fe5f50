/** What somebody may do. `admin` may do everything, and make keys for others. */
export const SCOPES = ['read', 'ingest', 'curate', 'admin'] as const

export type Scope = (typeof SCOPES)[number]

/** Scopes by which something stored is changed. */
export const WRITING: readonly Scope[] = ['ingest', 'curate', 'admin']

/** A key as it is told of: never the key itself, which nobody but its holder has. */
export interface ApiKey {
  readonly id: string
  /** Who holds it: a person, a desk, a program. Corrections are signed with it. */
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: Date
  readonly revokedAt: Date | null
}

/** Whoever sends a request, and what they may do. */
export interface Caller {
  /** Name of their key; null where they have shown none. */
  readonly name: string | null
  /** By what their allowance is counted; null where it is their address. */
  readonly keyId: string | null
  readonly scopes: ReadonlySet<Scope>
}
