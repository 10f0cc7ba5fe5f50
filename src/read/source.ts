import type { ArticleFormat, HeaderField } from '../model/article.js'

/** Bytes that were handed in, with the name to use in messages: a file's path, "-", or "articles[3]". */
export interface SourceBytes {
  readonly name: string
  readonly bytes: Uint8Array
  /** Absent = told from the name's ending, then from the content. */
  readonly format?: ArticleFormat
}

/** Header fields as the caller states them, each a text (authors and agencies may be several). They win over everything. */
export type GivenFields = Partial<Record<HeaderField, string | readonly string[]>>

/** A source whose bytes are text by now. */
export interface TextSource {
  readonly name: string
  readonly text: string
}
