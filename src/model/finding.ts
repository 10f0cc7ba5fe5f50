import type { PrintedWords } from './span.js'

/**
 * What an editor would want to know of an event's coverage first. `SPEAKER_CONFLICT`, `VENUE_CONFLICT`, `DATE_CONFLICT`: the same
 * words given to another person, place or day. `FIGURE_CONFLICT`: two numbers of one thing that cannot both be right. `REWORDING`:
 * words set against words in one statement. `PERSON_LEFT_OUT`: somebody most others quote. `STATEMENT_LEFT_OUT`: words that others
 * print. `ONE_TEXT`: articles that go back to one text.
 */
export type FindingKind =
  | 'SPEAKER_CONFLICT'
  | 'VENUE_CONFLICT'
  | 'DATE_CONFLICT'
  | 'FIGURE_CONFLICT'
  | 'REWORDING'
  | 'PERSON_LEFT_OUT'
  | 'STATEMENT_LEFT_OUT'
  | 'ONE_TEXT'

/** A finding of a comparison, with its proof. */
export interface Finding {
  /** The same for the same finding in every version of the event: what is new and what was withdrawn can be told by it. */
  readonly id: string
  readonly kind: FindingKind
  /** One sentence for a reader. */
  readonly sentence: string
  /** Those who print one thing, those who print another or nothing. */
  readonly sides: readonly FindingSide[]
  /** 0 to 1: how many findings of its kind were true on labelled coverage (docs/models/findings.md). */
  readonly confidence: number
  /** 0 to 1: how much it should matter to an editor. Findings are listed by it. */
  readonly weight: number
}

/** One side of a finding. */
export interface FindingSide {
  /** Its words or its figure, as printed; null for those who print nothing of it, and for one text. */
  readonly says: string | null
  readonly articleIds: readonly string[]
  /** Where it stands in the texts; empty for those who print nothing of it. */
  readonly evidence: readonly FindingEvidence[]
}

/** Words of an article that prove a side of a finding. */
export interface FindingEvidence extends PrintedWords {
  readonly articleId: string
}
