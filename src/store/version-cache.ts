/** Keeps what was computed from a version of something, the most recently asked for; a new version is a new key. */
export class VersionCache<T> {
  readonly #entries = new Map<string, Promise<T>>()
  /** How often it had what was asked for, and how often not. */
  hits = 0
  misses = 0

  /** @param capacity entries kept. */
  constructor(private readonly capacity: number) {}

  /** What is kept for the id in that version, or else what `compute` makes; asked twice at once it computes once. */
  async get(id: string, version: number, compute: () => Promise<T>): Promise<T> {
    const key = `${id} ${version}`
    const kept = this.#entries.get(key)
    if (kept === undefined) this.misses += 1
    else this.hits += 1
    const entry = kept ?? compute()
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.capacity) break
      this.#entries.delete(oldest)
    }
    try {
      return await entry
    } catch (error) {
      if (this.#entries.get(key) === entry) this.#entries.delete(key)
      throw error
    }
  }
}
