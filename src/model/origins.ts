import type { Span } from './span.js'

/** A run of words that two articles share. */
export interface SharedPassage {
  readonly aArticleId: string
  readonly aSpan: Span
  readonly bArticleId: string
  readonly bSpan: Span
  /** True for passages inside quotation marks: two reporters may have heard the same words. */
  readonly quoted: boolean
}

/** Articles that go back to one text. */
export interface OriginFamily {
  readonly articleIds: readonly string[]
  /** Likely source by time and completeness; null where that cannot be told. */
  readonly sourceArticleId: string | null
  /** Agency whose copy it is, where one is credited. */
  readonly agency: string | null
  /** One sentence for a reader; null for a family of one. */
  readonly explanation: string | null
}

export interface Origins {
  /** An article of unknown outlet counts as an outlet of its own. */
  readonly outletCount: number
  readonly originCount: number
  readonly families: readonly OriginFamily[]
  readonly passages: readonly SharedPassage[]
  /** Per article: share of its words (0 to 1) that no earlier article of the event has. */
  readonly ownShare: readonly { readonly articleId: string; readonly share: number }[]
}
