import type { ArticleFormat, Completeness, Precision, RejectionReason } from '../../model/article.js'
import type { OutletKind } from '../../model/outlet.js'
import type { PageStatus, SourceKind } from '../../model/follow.js'
import { enumOf } from './enum-of.js'

export const OutletKindEnum = enumOf<OutletKind>('OutletKind', 'What a publisher is.', {
  PUBLISHER: 'A newsroom of its own.',
  AGENCY: 'A news agency, whose copy other outlets print.',
  AGGREGATOR: 'A site that collects the texts of others.',
})

export const PrecisionEnum = enumOf<Precision>(
  'Precision',
  'How exactly a moment is known. What is left open counts as zero in the moment itself.',
  {
    YEAR: 'Only the year is known.',
    MONTH: 'The month is known, the day is not.',
    DAY: 'The day is known, the time of day is not.',
    MINUTE: 'Known to the minute.',
    SECOND: 'Known to the second.',
  },
)

export const CompletenessEnum = enumOf<Completeness>('Completeness', 'Whether the whole article is held.', {
  FULL: 'The whole article.',
  SUMMARY: 'A summary, teaser or excerpt. What it leaves out is no omission of the outlet.',
})

export const ArticleFormatEnum = enumOf<ArticleFormat>('ArticleFormat', 'The form in which an article was handed in.', {
  TEXT: 'Plain text or Markdown.',
  JSONL: 'One JSON object a line, with the text and other fields.',
  HTML: 'A web page.',
  FEED: 'An item of an RSS, Atom or JSON feed.',
})

export const RejectionReasonEnum = enumOf<RejectionReason>('RejectionReason', 'Why an article was not taken in.', {
  BINARY: 'It is not text but a picture, a program or another binary file.',
  EMPTY: 'There is nothing in it.',
  NO_WORDS: 'It has characters but no words.',
  TOO_LARGE: 'It is larger than any article.',
  BAD_JSON: 'A line is not a JSON object.',
  BAD_FIELD: 'A field is missing or holds a value that cannot be used.',
  BAD_MARKUP: 'The page or feed cannot be taken apart.',
  UNREADABLE: 'It could not be read at all.',
  ADDRESS_REFUSED: 'Its address may not be fetched: it is private, of a host that was not allowed, or of no web page.',
  ROBOTS: 'The host does not want programs to read the page.',
  UNREACHABLE: 'The host did not answer, or not with a page.',
  NOT_FOUND: 'There is no such page, or no longer; a home page in its place says the same.',
  FORBIDDEN: 'The host gives the page only to some: to readers who signed in, or to no program.',
  BUSY: 'The host was asked too often, or cannot answer now.',
  CONSENT_WALL: 'The page asks for consent to cookies before it shows its article.',
  PAYWALLED: 'The page shows only the beginning of its article; the rest is for subscribers.',
  NO_ARTICLE: 'The address is of something that is no article: a home page, a feed, a picture.',
})

export const PageStatusEnum = enumOf<PageStatus>(
  'PageStatus',
  'How the page of an article was found when it was last read, where its outlet is followed.',
  {
    WAITING: 'It was listed, and not read yet; or it was there long before it was followed, and is left.',
    LIVE: 'The article stands there.',
    MOVED: 'It stands at another address, to which the old one leads.',
    PAYWALLED: 'Only a part of it is shown; the rest is for subscribers.',
    GONE: 'There is no such page any more, or another one stands in its place.',
    UNREACHABLE: 'Its server did not answer, several times in a row.',
    REFUSED: 'Its server does not give it to programs, or the follower may not ask for it.',
    NO_ARTICLE: 'There is a page, but no article on it.',
  },
)

export const SourceKindEnum = enumOf<SourceKind>('SourceKind', 'What a followed source is.', {
  FEED: 'A feed: RSS, Atom or JSON Feed.',
  SITEMAP: 'A sitemap, or an index of sitemaps.',
  HOME_PAGE: 'A home page, which leads to a feed or sitemap of its own.',
})
