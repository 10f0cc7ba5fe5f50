import type { PrintedWords } from './span.js'

/**
 * What an article did with an item. Only `NOT_RUN` is an omission: `UNSURE` says that it prints something which may be it,
 * `PUBLISHED_BEFORE` that its last known version is older than the item, `TEXT_INCOMPLETE` that we hold only a summary of it.
 */
export type CoverageState = 'RAN' | 'RAN_INDIRECTLY' | 'UNSURE' | 'NOT_RUN' | 'PUBLISHED_BEFORE' | 'TEXT_INCOMPLETE'

export interface CoverageCell {
  readonly articleId: string
  readonly state: CoverageState
  /**
   * Where an article that quotes no word of a statement reports it (`RAN_INDIRECTLY`), or prints what may be it (`UNSURE`). Null
   * where its renderings tell, and wherever nothing is found.
   */
  readonly words: PrintedWords | null
}
