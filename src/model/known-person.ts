/** A name as articles print it, and how many do. */
export interface CountedName {
  readonly name: string
  readonly count: number
}

/** After so many days an article counts for 1/e of a new one in the heat of somebody. */
export const FADING_DAYS = 60

/**
 * How much an archive wrote of somebody: numbers that do not depend on the order in which its articles came in, and that
 * are kept up to date without reading those articles again.
 */
export interface Prominence {
  /** Articles that name them. */
  readonly articles: number
  /**
   * Logarithm of the sum of e^(day / FADING_DAYS) over these articles: who was written of lately and often stands high. Two of
   * them differ by the same amount on every later day, so that a database can keep them in order. Null = no dated article.
   */
  readonly heat: number | null
  /** Day of the latest article, in days since 1970-01-01; null = no dated article. */
  readonly lastDay: number | null
}

/** What tells somebody from a namesake. */
export interface Traits {
  /** Walks of life that their printed roles belong to: "politics", "sport". */
  readonly fields: ReadonlySet<string>
  /** Earliest and latest year of birth that the printed ages leave open; null = none is printed. */
  readonly born: readonly [earliest: number, latest: number] | null
}

/** A stored person that somebody of a new article may be. */
export interface KnownPerson {
  readonly id: string
  /** Names printed for them so far. */
  readonly names: readonly CountedName[]
  /** Whether an article of the new article's event names them. */
  readonly inEvent: boolean
  /** How many articles of that event print a full name of theirs. */
  readonly eventArticles: number
  /** How much the archive wrote of them, and when. */
  readonly prominence: Prominence
  /** What tells them from namesakes. */
  readonly traits: Traits
}

/**
 * Whom an outlet has lately called by the surname alone, having named them in full in the same article, and in how many
 * articles: what a desk writes "Koll" for, its readers take it for.
 */
export type Habit = ReadonlyMap<string, number>
