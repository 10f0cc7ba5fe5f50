import type { ArticleFormat, Origin, Reading, StatedField } from '../model/article.js'
import type { Models } from '../models/weights.js'
import type { TextSource } from './source.js'

/** An article that a source holds, found but not read: whoever knows that it is too much for the reader leaves it. */
export interface Item {
  readonly origin: Origin
  readonly read: () => Reading
}

/** Reads one form in which articles come. */
export interface Reader {
  readonly format: ArticleFormat
  /** Endings of names, without the point: the first sign of a form. */
  readonly endings: readonly string[]
  /** Tells the form by the beginning of the text, where the name says nothing. */
  readonly recognises: (beginning: string) => boolean
  /** One item an article, in order. `given` beats whatever the form states. */
  readonly items: (source: TextSource, given: readonly StatedField[], models: Models) => Iterable<Item>
}
