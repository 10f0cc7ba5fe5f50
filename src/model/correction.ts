/** What a person decided on: which article reports which event, which event is of which matter, who is who, who published, who spoke. */
export type CorrectionKind =
  | 'MERGE_EVENTS'
  | 'SPLIT_EVENT'
  | 'MOVE_ARTICLE'
  | 'MERGE_PEOPLE'
  | 'SPLIT_PERSON'
  | 'SET_OUTLET'
  | 'CORRECT_SPEAKER'
  | 'DELETE_ARTICLE'
  | 'MERGE_STORYLINES'
  | 'SPLIT_STORYLINE'
  | 'MOVE_EVENT'

export type SubjectKind = 'ARTICLE' | 'EVENT' | 'PERSON' | 'QUOTE' | 'STORYLINE'

/** One thing that a correction changed, in words that stay readable when the thing itself is gone. */
export interface CorrectedValue {
  readonly subjectKind: SubjectKind
  readonly subjectId: string
  /** What of it: "event", "outlet", "speaker". */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** Who decides and why, in their own words: there are no accounts. */
export interface Curator {
  readonly curator: string | null
  readonly note: string | null
}
