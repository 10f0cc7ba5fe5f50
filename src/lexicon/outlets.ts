import { once } from './once.js'
import { readTable } from './read-table.js'

/** What a publisher is; the words are those of the model's OutletKind. */
const KINDS = ['PUBLISHER', 'AGENCY', 'AGGREGATOR'] as const

/** A publisher as its readers know it. */
export interface KnownOutlet {
  readonly name: string
  readonly kind: (typeof KINDS)[number]
  /** The main one first. */
  readonly domains: readonly string[]
  /** Other names in use, as printed. */
  readonly aliases: readonly string[]
}

/** The publishers and aggregators known by name or domain; agencies stand in their own list. */
export const outlets = once((): readonly KnownOutlet[] =>
  readTable('outlets', ['name', 'kind', 'domains', 'aliases']).map((row) => ({
    name: row.text('name'),
    kind: row.oneOf('kind', KINDS),
    domains: row.parts('domains', '; '),
    aliases: row.parts('aliases', '; '),
  })),
)
