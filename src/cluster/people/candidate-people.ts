/**
 * Of all that are stored under one key of a name, so many are looked at, those first of whom the archive wrote most and
 * latest: a common surname has thousands of bearers, and whom a reader thinks of is among the first few.
 */
export const MOST_BEARERS = 32
