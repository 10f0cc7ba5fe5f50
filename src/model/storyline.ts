import type { Moment } from './article.js'
import type { Figure } from './figure.js'

/** What an event is about, for finding the other events of its matter. */
export interface Profile {
  /** Weight of each name. */
  readonly names: ReadonlyMap<string, number>
  /** Weight of each other telling term. */
  readonly words: ReadonlyMap<string, number>
  /** Day of its latest article, since 1970-01-01 UTC; null = undated. */
  readonly day: number | null
}

/** A storyline that an event may be part of, with what its other events are about, the latest last. */
export interface StorylineCandidate {
  readonly storylineId: string
  readonly events: readonly Profile[]
}

/** One reason why an event belongs to its storyline, readable. */
export interface StorylineReason {
  readonly kind: 'SHARED_NAME' | 'SHARED_TERM' | 'DAYS_APART' | 'STORYLINE_SCORE' | 'DECIDED'
  readonly text: string
  readonly weight: number
}

/** Where an event belongs. `storylineId` null = a storyline of its own. `merged` go on as part of it. */
export interface StorylineChoice {
  readonly storylineId: string | null
  readonly merged: readonly string[]
  /** 0 to 1: how alike the event and the storyline's other events are; null when it opens one. */
  readonly score: number | null
  readonly reasons: readonly StorylineReason[]
}

/** A figure of an article of a storyline. */
export interface StorylineFigure {
  readonly figureId: string
  readonly articleId: string
  readonly eventId: string
  /** When this version of its article was published; null = undated. */
  readonly at: Moment | null
  readonly figure: Figure
}

/** One value of a figure that a storyline follows, as the article printed it that had it first. */
export interface FigureStep extends StorylineFigure {
  /** How many articles give this value. */
  readonly articleCount: number
  /** Place, among the steps, of the first that is later beyond doubt; null = it stands. */
  readonly supersededBy: number | null
}

/** How one figure grew over a storyline: "at least 12", "14", "15 dead". */
export interface FigureSeries {
  /** How many articles give any of its values, and of how many events. */
  readonly articleCount: number
  readonly eventCount: number
  /** Its values, the first printed first, those of undated articles last. */
  readonly steps: readonly FigureStep[]
}

/** An utterance of a person within a storyline. */
export interface StorylineUtterance {
  readonly utteranceId: string
  readonly eventId: string
  readonly personId: string
  readonly text: string
  /** When its event was first reported (ISO 8601); null = undated. */
  readonly at: string | null
}

/** A statement that somebody made in one event, and that is told again in the coverage of a later one. */
export interface RepeatedStatement {
  readonly utteranceId: string
  readonly earlierId: string
  /** 0 to 1: how sure it is that both are one statement. */
  readonly likeness: number
}
