import type { Span } from '../../model/span.js'

/** Words that a stored article puts in somebody's mouth, as far as they may be those of a draft. */
export interface Witness {
  readonly articleId: string
  readonly text: string
  readonly span: Span
  /** Whom the article gives them to: the person's name, else the body's; null where nobody is named. */
  readonly speaker: string | null
  readonly isPerson: boolean
  /** Reported without marks. */
  readonly isReported: boolean
}

/** A quotation of a draft. */
export interface AskedQuotation {
  readonly text: string
  /** Whom the draft gives it to, by name; null where it names nobody. */
  readonly speaker: string | null
  readonly isPerson: boolean
  /** The draft's own words of the sentence deny or doubt what stands in marks. */
  readonly isDenied: boolean
}
