import type { Span } from './span.js'

/**
 * One thing somebody said, of which articles print renderings. Its id is kept when renderings join or leave.
 */
export interface Utterance {
  readonly id: string
  /** Person who said it; null when an organisation, a group or nobody is named. */
  readonly personId: string | null
  /** Name of the organisation or group that said it; null for persons and the unnamed. */
  readonly organisation: string | null
  /** In order of publication; never empty. */
  readonly renderings: readonly Rendering[]
}

/** A segment of a quote that renders an utterance: one outlet prints as one quotation what another prints as two. */
export interface Rendering {
  readonly id: string
  readonly articleId: string
  readonly quoteId: string
  /** Within the article's text; lies inside the quote's span. */
  readonly span: Span
  readonly text: string
  /** 0 to 1: how sure the alignment is; 1 for a rendering that stands alone or repeats another word for word. */
  readonly score: number
}
