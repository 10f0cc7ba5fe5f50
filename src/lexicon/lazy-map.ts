/** A table by word that is read when it is first asked. */
export class LazyMap<Value> implements ReadonlyMap<string, Value> {
  readonly #read: () => Iterable<readonly [string, Value]>
  #values: ReadonlyMap<string, Value> | undefined

  constructor(read: () => Iterable<readonly [string, Value]>) {
    this.#read = read
  }

  get #known(): ReadonlyMap<string, Value> {
    return (this.#values ??= new Map(this.#read()))
  }

  get size(): number {
    return this.#known.size
  }

  get(word: string): Value | undefined {
    return (this.#values ?? this.#known).get(word)
  }

  has(word: string): boolean {
    return (this.#values ?? this.#known).has(word)
  }

  forEach(tell: (value: Value, word: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [word, value] of this) tell(value, word, this)
  }

  entries(): MapIterator<[string, Value]> {
    return this.#known.entries()
  }

  keys(): MapIterator<string> {
    return this.#known.keys()
  }

  values(): MapIterator<Value> {
    return this.#known.values()
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.#known.entries()
  }
}
