import { once } from './once.js'
import { readTable } from './read-table.js'

/** What a publisher is; the words are those of the model's OutletKind. */
const KINDS = ['PUBLISHER', 'AGENCY', 'AGGREGATOR'] as const

/** A news agency, or a site that collects others' texts, by the names under which it is credited. */
export interface Agency {
  /** Usual short name in credits: "AFP". */
  readonly credit: string
  /** Name as a publisher: "Agence France-Presse". */
  readonly name: string
  readonly domains: readonly string[]
  readonly kind: (typeof KINDS)[number]
  /** Other ways to print it in a dateline, byline or credit. */
  readonly aliases: readonly string[]
}

/** The agencies known by name. */
export const agencies = once((): readonly Agency[] =>
  readTable('agencies', ['credit', 'name', 'kind', 'domains', 'aliases']).map((row) => ({
    credit: row.text('credit'),
    name: row.text('name'),
    kind: row.oneOf('kind', KINDS),
    domains: row.parts('domains', '; '),
    aliases: row.parts('aliases', '; '),
  })),
)
