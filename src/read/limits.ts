/** Largest article, in bytes. The longest reports run to 0.2 MB of text and 2 MB of page; ten is far beyond them. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024

/** Largest feed or packed file once unpacked, in bytes: a feed holds many articles, a bomb holds more. */
export const MAX_CONTAINER_BYTES = 64 * 1024 * 1024

/** Deepest nesting of tags that is read. Real pages stay under 100; hostile ones go to hundreds of thousands. */
export const MAX_DEPTH = 256

/** Most items of one feed that are read. Feeds list the latest few hundred; an archive comes as JSONL. */
export const MOST_ITEMS = 5_000

/** Longest value of a field beside the text, in UTF-16 units: a headline or an address of this length is none. */
export const LONGEST_FIELD = 2_048

/** Most names in one list of authors or agencies. */
export const MOST_AUTHORS = 50

/** Most values of all fields together. An investigation of many newsrooms names a few dozen authors. */
export const MOST_VALUES = 500

/** Most tags and pieces of text of one page. Long reports with all their links have some ten thousand. */
export const MOST_PIECES = 200_000
