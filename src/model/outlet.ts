/** What a publisher is: its own newsroom, a wire that others print, or a site that collects others' texts. */
export type OutletKind = 'PUBLISHER' | 'AGENCY' | 'AGGREGATOR'

/** An outlet as the reader recognises it in a text, an address or a caller's field. Unknown is `null`, never a guess. */
export interface OutletName {
  /** The name as the newsroom writes it: "The Moscow Times". */
  readonly name: string
  /** Lower-case key without accents, unique: "the-moscow-times". */
  readonly slug: string
  /** Web domain without "www.", or null where none is known. */
  readonly domain: string | null
  /** Null where nobody said what kind of outlet it is. */
  readonly kind: OutletKind | null
}
