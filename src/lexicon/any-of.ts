/**
 * The words of a list as the alternatives of a pattern, the longest first: "photo credit" is read before "photo". Patterns are
 * made of lists when they are first needed (`once`), for a list is read then and not before.
 */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`))
    .join('|')
}
