import type { Block, Header, ReadArticle } from './article.js'
import type { ArticlePerson } from './person.js'
import type { Citation } from './citation.js'
import type { Figure } from './figure.js'
import type { Quote } from './quote.js'

/**
 * All that one article says, as spans of its text. The same article gives the same facts; no database, clock or
 * chance takes part. Lists lie in order of `span.start`.
 */
export interface Facts {
  readonly article: ReadArticle
  readonly header: Header
  readonly blocks: readonly Block[]
  readonly people: readonly ArticlePerson[]
  readonly quotes: readonly Quote[]
  readonly figures: readonly Figure[]
  /** What the other numbers say, for the comparison alone: ages, places in an order, lengths of time, plain counts. */
  readonly minorFigures: readonly Figure[]
  readonly citations: readonly Citation[]
}

/**
 * Version of the extractor: it is raised when stored texts should be read again (`rashomon reextract`), for what is found in
 * them changed for the better. Texts that were read before versions were written down have 0.
 */
export const EXTRACTOR_VERSION = 2
