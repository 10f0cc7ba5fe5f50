import type { Span } from './span.js'

export type CitationKind = 'AGENCY' | 'OUTLET' | 'ORGANISATION' | 'DOCUMENT' | 'UNNAMED_OFFICIAL' | 'UNNAMED'

/** A source that an article leans on, other than a quoted person. */
export interface Citation {
  readonly span: Span
  /** As printed: "state-run news agency RIA Novosti", "a source close to the talks". */
  readonly text: string
  readonly kind: CitationKind
  /** One key for all spellings of the same source ("RIA Novosti"); null for the unnamed. */
  readonly name: string | null
}
