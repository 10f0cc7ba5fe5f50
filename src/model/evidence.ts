import type { Span } from './span.js'

/** The place in a text that proves a finding. */
export interface Evidence {
  readonly articleId: string
  readonly revisionId: string
  readonly span: Span
}
