const CONTRACTION = /['\u2019](?:ve|[dmt]|ll|re)$/

/** Where the verb begins that a word in lower case is written together with: 4 in "they've", 3 in "don't"; -1 where none is. */
export function contractionAt(lower: string): number {
  return lower.search(CONTRACTION)
}
