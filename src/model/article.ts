import type { Span } from './span.js'
import type { OutletName } from './outlet.js'

/** How exactly a moment is known. A text that says only "December 25" is known to the `DAY`. */
export type Precision = 'YEAR' | 'MONTH' | 'DAY' | 'MINUTE' | 'SECOND'

/** A moment with what is known of it. */
export interface Moment {
  /** ISO 8601 in UTC ("2023-12-25T18:21:00.000Z"). What the precision leaves open is zero. */
  readonly at: string
  readonly precision: Precision
  /** Offset as printed ("+03:00", "Z"); null where the text names no zone, and the clock is then read as UTC. */
  readonly zone: string | null
}

/** A field of an article's header. `author` and `agency` may be found several times. */
export type HeaderField =
  | 'outlet'
  | 'url'
  | 'title'
  | 'subtitle'
  | 'author'
  | 'agency'
  | 'section'
  | 'dateline'
  | 'publishedAt'
  | 'updatedAt'
  | 'language'
  | 'photoCredit'

/**
 * A field that came with the text instead of in it: the caller's own word (`given`), or a page's or
 * feed's machine-readable head (`json-ld`, `open-graph`, `feed`, …). Earlier in a list beats later;
 * `given` beats everything.
 */
export interface StatedField {
  readonly field: HeaderField
  readonly value: string
  readonly rule: string
}

/** Where bytes came from, for messages: a file's name (or "-", or "articles[3]") and the line in it, from 1. */
export interface Origin {
  readonly name: string
  readonly line: number | null
  /** When the bytes stood where they come from, as an archive of the web says, ISO 8601; absent = they do now. */
  readonly seenAt?: string
}

/** Where a page of the web was fetched from. */
export interface WebPlace {
  /** The address that was asked for. */
  readonly requested: string
  /** The one that answered, after all redirects. */
  readonly answered: string
  /** The one under which the article is known: the one that the page calls its own, where that can be trusted. */
  readonly canonical: string
  /** When it stood there, as an archive of the web says, ISO 8601; absent = it does now. */
  readonly seenAt?: string
}

/** What form the bytes had. */
export type ArticleFormat = 'TEXT' | 'JSONL' | 'HTML' | 'FEED'

/** Whether we hold the whole article or a summary, stub or excerpt of it. */
export type Completeness = 'FULL' | 'SUMMARY'

/** One article as it was read: canonical text, and what was stated beside it. */
export interface ReadArticle {
  readonly kind: 'article'
  readonly origin: Origin
  readonly format: ArticleFormat
  /** Canonical text: every later span points into it. */
  readonly text: string
  /** In order of authority, `given` first. */
  readonly stated: readonly StatedField[]
  /** `SUMMARY` where the container itself says that this is a part (a feed's description); null = it does not say. */
  readonly completeness: Completeness | null
}

/** Why an item was not taken in. */
export type RejectionReason =
  | 'BINARY'
  | 'EMPTY'
  | 'NO_WORDS'
  | 'TOO_LARGE'
  | 'BAD_JSON'
  | 'BAD_FIELD'
  | 'BAD_MARKUP'
  | 'UNREADABLE'
  | 'ADDRESS_REFUSED'
  | 'ROBOTS'
  | 'UNREACHABLE'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'BUSY'
  | 'CONSENT_WALL'
  | 'PAYWALLED'
  | 'NO_ARTICLE'

/** A bad item: named, explained, and no obstacle to the others. */
export interface Rejected {
  readonly kind: 'rejected'
  readonly origin: Origin
  readonly reason: RejectionReason
  /** One sentence for a person: what is wrong and what to do. */
  readonly message: string
}

export type Reading = ReadArticle | Rejected

/** What a run of lines is on the page. Only `PARAGRAPH` (and the headlines) carry the reporting. */
export type BlockKind =
  | 'HEADLINE'
  | 'SUBHEADLINE'
  | 'BYLINE'
  | 'DATELINE'
  | 'DATE'
  | 'SECTION'
  | 'SUBHEADING'
  | 'CAPTION'
  | 'PARAGRAPH'
  | 'FURNITURE'

/** A block of the article's text. Blocks lie in order and do not overlap; blank space between them belongs to none. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/** Proof of one header field: what was found, by which rule, and where (null = it was stated beside the text). */
export interface FieldEvidence {
  readonly field: HeaderField
  readonly value: string
  /** Name of the rule that found it ("given", "json-ld", "agency-dateline", "masthead", …). */
  readonly rule: string
  readonly span: Span | null
}

/** Where and when a report was filed, as printed before its first sentence: "MOSCOW, December 25. /TASS/." */
export interface Dateline {
  readonly span: Span
  /** "MOSCOW", "ISTANBUL" as printed; null where only a date stands. */
  readonly place: string | null
}

/** What stands over and around an article. Absent is null; nothing is guessed. */
export interface Header {
  readonly outlet: OutletName | null
  readonly url: string | null
  readonly title: string | null
  readonly subtitle: string | null
  readonly authors: readonly string[]
  /** Agencies credited for the text ("AFP", "TASS"), in their usual short names. */
  readonly agencies: readonly string[]
  readonly section: string | null
  readonly dateline: Dateline | null
  readonly publishedAt: Moment | null
  readonly updatedAt: Moment | null
  /** BCP 47 ("en"); null = unknown. */
  readonly language: string | null
  readonly photoCredit: string | null
  readonly completeness: Completeness
  readonly evidence: readonly FieldEvidence[]
}
