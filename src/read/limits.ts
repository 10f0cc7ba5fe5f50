/** Largest article, in bytes. The longest reports run to 0.2 MB of text and 2 MB of page; ten is far beyond them. */
export const MAX_ARTICLE_BYTES = 10 * 1024 * 1024

/** Largest feed or packed file once unpacked, in bytes: a feed holds many articles, a bomb holds more. */
export const MAX_CONTAINER_BYTES = 64 * 1024 * 1024

/** Deepest nesting of tags that is read. Real pages stay under 100; hostile ones go to hundreds of thousands. */
export const MAX_DEPTH = 256
