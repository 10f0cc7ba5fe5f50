/** A term of an article with its count (title words count three times). */
export interface FingerprintTerm {
  readonly term: string
  readonly count: number
  /** Whether it is part of a name: written with a capital amid sentences, and never without. Absent = no, or not known. */
  readonly isName?: boolean
}

/** What clustering knows of an article: its most telling terms and its day. */
export interface Fingerprint {
  readonly terms: readonly FingerprintTerm[]
  /** Days since 1970-01-01 UTC; null = undated. */
  readonly day: number | null
  /** The day of an undated article by its words, for meeting others alone; null or absent = dated, or not known. */
  readonly placedOn?: number | null
  /** The days that an undated article names; absent for a dated one. */
  readonly namedDays?: NamedDays
}

/** The days that an article names at its top. */
export interface NamedDays {
  /** The first weekday, 0 = Sunday to 6; null = none. */
  readonly weekday: number | null
  /** Days of a month, whatever the year: 31 times the month (January = 0) and the day. */
  readonly days: readonly number[]
}

/** What the words of an undated article say of its day. */
export interface DayClues {
  /** Day of the dated article that it is most like; null = there is none. */
  readonly likelyDay: number | null
  /** 0 to 1: how alike they are. */
  readonly likeness: number
  /** 0 to 1: how alike it is to the most similar article of another time. */
  readonly rival: number
  /** The day that it is taken to be of; null = nothing is certain enough. */
  readonly placedOn: number | null
}

/** In how many stored articles a term stands; undefined = in none. */
export interface CountedTerms {
  get(term: string): number | undefined
  /** Whether a term is counted alike for all articles of a batch; absent = nothing is known of others. */
  isCommon?(term: string): boolean
  /** What was worked out of the counts of such terms, to be read by the next article of the batch, and to be added to. */
  readonly rarities?: Map<string, number>
}

/** A stored article that may report the same event. */
export interface Candidate {
  readonly articleId: string
  readonly storyId: string
  readonly eventId: string
  readonly fingerprint: Fingerprint
  /** Whether a person put it into its event: then it stays there. Absent = no. */
  readonly isPinned?: boolean
}

/** A stored article without a date. */
export interface UndatedCandidate extends Candidate {
  readonly clues: DayClues
  /** Day on which it was taken in, since 1970-01-01 UTC: it was written by then. */
  readonly takenInDay: number
}

/** Stored articles that share telling terms with a new one, whatever their day. */
export interface Witnesses<Article extends Candidate = Candidate> {
  readonly articles: readonly Article[]
  readonly articleCount: number
  readonly documentFrequency: CountedTerms
}

/** An undated article of which an arrival tells something new. */
export interface PlacedArticle {
  readonly articleId: string
  readonly clues: DayClues
  /** Whether it is taken to be of another day than before: then it leaves its event and story. */
  readonly isMoved: boolean
}

/** What the database holds that choosing an event needs. */
export interface Candidates {
  /** Every member of every story that shares telling terms within the time window. */
  readonly articles: readonly Candidate[]
  /** How many articles are stored, and in how many of them each term of the new fingerprint and of the candidates stands. */
  readonly articleCount: number
  readonly documentFrequency: CountedTerms
}

/** One reason for a membership, readable: a shared term, or the distance in days. */
export interface MembershipReason {
  readonly kind: 'SHARED_TERM' | 'DAYS_APART' | 'PLACED_DAY' | 'STORY_SCORE' | 'EVENT_SCORE'
  readonly text: string
  readonly weight: number
}

/**
 * Where an article belongs. `storyId`/`eventId` null = open a new one. `mergedStories` go on as part of its story: the
 * article showed that they are one. `moves` re-sorts stored articles whose story
 * split or joined because of the arrival; a `newEvent` number groups those that open an event together
 * (0 is the arriving article's own new event).
 */
export interface EventChoice {
  readonly storyId: string | null
  readonly mergedStories: readonly string[]
  readonly eventId: string | null
  /** 0 to 1, how alike the article and the event's other articles are; null when it opened one. */
  readonly score: number | null
  readonly reasons: readonly MembershipReason[]
  readonly moves: readonly EventMove[]
}

/** A stored article that changes its event. */
export interface EventMove {
  readonly articleId: string
  readonly toEventId: string | null
  readonly newEvent: number | null
}
