/** What `make` gives, made when it is first asked for and kept: nothing of the lexicon is read by importing it. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
