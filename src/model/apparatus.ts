/**
 * What became of a stretch of a statement. `SHARED`: all witnesses print it alike. `VARIES`: they print it in several wordings.
 * `CUT`: most have it, some leave it out. `ADDED`: some have it, most do not.
 */
export type ApparatusRowKind = 'SHARED' | 'VARIES' | 'CUT' | 'ADDED'

/** A wording of a stretch, with all who print it so. */
export interface Reading {
  /** As printed; null = these leave the stretch out. */
  readonly words: string | null
  /** Ids of witnesses, sorted. */
  readonly witnesses: readonly string[]
  /** Whether others have the same words at another place of the statement. */
  readonly isMoved: boolean
}

/** A stretch of a statement, its readings the best attested first and silence last. */
export interface ApparatusRow {
  readonly kind: ApparatusRowKind
  readonly readings: readonly Reading[]
}

/** One statement over all that print it: what they share once, and where they part each reading with its witnesses. */
export interface Apparatus {
  readonly rows: readonly ApparatusRow[]
}
