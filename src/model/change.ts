/** What happened to an event that its readers want to know of. */
export type ChangeKind =
  | 'ARTICLE_ADDED'
  | 'ARTICLE_REVISED'
  | 'ARTICLE_MOVED'
  | 'ARTICLE_DELETED'
  | 'EVENT_MERGED'
  | 'EVENT_SPLIT'
  | 'STORYLINE_CHANGED'
  | 'RENDERING_ADDED'
  | 'UTTERANCE_MERGED'
  | 'UTTERANCE_SPLIT'
  | 'FIGURE_SUPERSEDED'
  | 'CORRECTED'

/** One entry of the change log before it has a version. */
export interface NewChange {
  readonly kind: ChangeKind
  readonly eventId: string
  /** The event that it left (ARTICLE_MOVED), that took it over (EVENT_MERGED), or that parted from it (EVENT_SPLIT). */
  readonly otherEventId?: string
  readonly articleId?: string
  /** The rendering, the utterance, the figure, the storyline, the correction, or the new version (ARTICLE_REVISED; none where only more is known beside the text). */
  readonly subjectId?: string
  /** The figure that no longer holds; the storyline that it left; the utterance that is gone (UTTERANCE_MERGED), or that this one was part of (UTTERANCE_SPLIT). */
  readonly earlierId?: string
}

/** One entry of the change log. A later one has a larger version, and no smaller one can appear after it. */
export interface Change {
  readonly version: number
  readonly kind: ChangeKind
  readonly at: Date
  readonly eventId: string
  readonly otherEventId: string | null
  readonly articleId: string | null
  readonly subjectId: string | null
  readonly earlierId: string | null
}
