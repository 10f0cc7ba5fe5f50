/** A set of words that is read when it is first asked. */
export class LazySet implements ReadonlySet<string> {
  readonly #read: () => ReadonlySet<string>
  #words: ReadonlySet<string> | undefined

  constructor(read: () => ReadonlySet<string>) {
    this.#read = read
  }

  get #known(): ReadonlySet<string> {
    return (this.#words ??= this.#read())
  }

  get size(): number {
    return this.#known.size
  }

  has(word: string): boolean {
    return (this.#words ?? this.#known).has(word)
  }

  forEach(tell: (word: string, same: string, set: ReadonlySet<string>) => void): void {
    for (const word of this) tell(word, word, this)
  }

  entries(): SetIterator<[string, string]> {
    return this.#known.entries()
  }

  keys(): SetIterator<string> {
    return this.#known.keys()
  }

  values(): SetIterator<string> {
    return this.#known.values()
  }

  [Symbol.iterator](): SetIterator<string> {
    return this.#known.values()
  }
}
