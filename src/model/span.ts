/**
 * A stretch of an article's text: UTF-16 code units (JavaScript string indices), `end` exclusive.
 * `text.slice(span.start, span.end)` is the printed words. Text is made canonical once, before any
 * span exists, and never moves afterwards.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Some words of an article and where they stand in its text. */
export interface PrintedWords {
  readonly span: Span
  readonly text: string
}
