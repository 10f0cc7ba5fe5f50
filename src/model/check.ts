import type { WordEdit } from './comparison.js'
import type { Span } from './span.js'

/**
 * What the archive says of a quotation or a figure of a draft. `VERBATIM`: as printed; for a figure, as told elsewhere. `ALTERED`:
 * other words, or a cut that turns the sense. `CUT`: words are missing inside. `JOINED`: two statements made one. `OTHER_SPEAKER`:
 * the words are somebody else's. `OTHER_FIGURE`: another number. `SUPERSEDED`: a number that later reports replaced.
 * `REPORTED_ONLY`: nobody printed these words in marks. `NOT_FOUND`: nothing of the kind is stored.
 */
export type CheckVerdict =
  | 'VERBATIM'
  | 'ALTERED'
  | 'CUT'
  | 'JOINED'
  | 'OTHER_SPEAKER'
  | 'OTHER_FIGURE'
  | 'SUPERSEDED'
  | 'REPORTED_ONLY'
  | 'NOT_FOUND'

/** A place in the archive that proves a verdict: the words between the offsets, in that version of that article. */
export interface CheckEvidence {
  readonly articleId: string
  readonly eventId: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  /** Number of the version, from 1, and the SHA-256 of its text. */
  readonly revision: number
  readonly textHash: string
  /** Of the words in the text of that version. */
  readonly span: Span
  readonly text: string
  /** Whom the article gives the words to; null where it names nobody, and for figures. */
  readonly speaker: string | null
}

/** One quotation or figure of a draft, held against the archive. */
export interface CheckedStatement {
  readonly kind: 'QUOTATION' | 'FIGURE'
  /** Where it stands in the draft. */
  readonly span: Span
  readonly text: string
  /** Whom the draft gives the words to; null where it names nobody, and for figures. */
  readonly speaker: string | null
  readonly verdict: CheckVerdict
  /** One sentence for whoever has to mend the draft. */
  readonly explanation: string
  /** From the draft to the evidence, word by word; empty for figures and where there is no evidence. */
  readonly edits: readonly WordEdit[]
  /** What proves the verdict, the best first; empty for `NOT_FOUND` alone. Of two joined statements one each. */
  readonly evidence: readonly CheckEvidence[]
  /** Texts of their own, copies of one counted once, that bear the verdict out. */
  readonly independentTexts: number
}
