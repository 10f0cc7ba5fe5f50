import type { Origin, RejectionReason } from './article.js'

/** What became of one item that was handed in. */
export type IngestOutcome =
  | {
      readonly kind: 'stored'
      readonly origin: Origin
      readonly articleId: string
      readonly eventId: string
      readonly title: string | null
    }
  | {
      readonly kind: 'unchanged'
      readonly origin: Origin
      readonly articleId: string
      readonly eventId: string
      readonly title: string | null
    }
  | {
      readonly kind: 'revised'
      readonly origin: Origin
      readonly articleId: string
      readonly eventId: string
      readonly title: string | null
      /** Number of the revision that now is the current one. */
      readonly revision: number
    }
  | { readonly kind: 'rejected'; readonly origin: Origin; readonly reason: RejectionReason; readonly message: string }
