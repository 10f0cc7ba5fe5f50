import type { ArticleFormat, HeaderField, WebPlace } from '../model/article.js'

export type { WebPlace } from '../model/article.js'

/** Bytes that were handed in, with the name to use in messages: a file's path, "-", or "articles[3]". */
export interface SourceBytes {
  readonly name: string
  readonly bytes: Uint8Array
  /** Absent = told from the name's ending, then from the content. */
  readonly format?: ArticleFormat
  /** Character set that came with the bytes, as a header of the web states it. */
  readonly charset?: string
  /** Where it was fetched from; absent = it was handed in. */
  readonly web?: WebPlace
  /** Number of its first line in the file that it was cut from; absent = 1. */
  readonly firstLine?: number
  /** What the caller states beside this source; it wins over what is stated for all. */
  readonly given?: GivenFields
}

/** Header fields as the caller states them, each a text (authors and agencies may be several). They win over everything. */
export type GivenFields = Partial<Record<HeaderField, string | readonly string[]>>

/** A source whose bytes are text by now. */
export interface TextSource {
  readonly name: string
  readonly text: string
  readonly web?: WebPlace
  readonly firstLine?: number
}
