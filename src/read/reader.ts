import type { ArticleFormat, Reading, StatedField } from '../model/article.js'
import type { Models } from '../models/weights.js'
import type { TextSource } from './source.js'

/** Reads one form in which articles come. */
export interface Reader {
  readonly format: ArticleFormat
  /** Endings of names, without the point: the first sign of a form. */
  readonly endings: readonly string[]
  /** Tells the form by the beginning of the text, where the name says nothing. */
  readonly recognises: (beginning: string) => boolean
  /** One reading an article. `given` beats whatever the form states. */
  readonly read: (source: TextSource, given: readonly StatedField[], models: Models) => Iterable<Reading>
}
