import { countPeople } from './count-people.js'
import { tallyPeople, type Appearance } from './tally-people.js'
import type { Tx } from './transaction.js'

/** Keeps the numbers of people true while articles come in: what is about to change is counted before, and once more at the end. */
export class PeopleTally {
  readonly #before: Appearance[] = []
  readonly #articleIds = new Set<string>()

  constructor(private readonly tx: Tx) {}

  /** An article that has just been written, and who appeared in the version before; nobody for a new one. */
  arrived(articleId: string, before: readonly Appearance[] = []): void {
    this.#articleIds.add(articleId)
    this.#before.push(...before)
  }

  /** Some of those who appear in these articles are about to become others. */
  async willChange(articleIds: readonly string[]): Promise<void> {
    const fresh = [...new Set(articleIds)].filter((id) => !this.#articleIds.has(id))
    if (fresh.length === 0) return
    this.#before.push(...(await tallyPeople(this.tx, { articleIds: fresh })))
    for (const id of fresh) this.#articleIds.add(id)
  }

  /** Counts what has changed. */
  async close(): Promise<void> {
    await countPeople(this.tx, this.#before, await tallyPeople(this.tx, { articleIds: [...this.#articleIds] }))
  }
}
