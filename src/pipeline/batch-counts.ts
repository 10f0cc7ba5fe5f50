import type { Candidates, Fingerprint } from '../model/event.js'
import { noFrequencies } from '../store/load-frequencies.js'

/** How many articles there are, and in how many of them terms stand. */
export type Frequencies = Pick<Candidates, 'articleCount' | 'documentFrequency'>

/** What one article of a batch changes in how many articles a term stands. */
interface Step {
  readonly place: number
  readonly by: number
}

/**
 * Articles that come in together are weighed as if they came one after the other: each by what is counted in the database
 * and by those before it, which are counted there only when all of them are in.
 */
export class BatchCounts {
  /** What the database counts, as far as it was asked: it stays as it is until all of the batch are in. */
  readonly stored = noFrequencies()
  /** Of terms that no article of the batch changes the counts of. */
  readonly #rarities = new Map<string, number>()
  readonly #steps = new Map<string, Step[]>()
  readonly #fingerprints: readonly Fingerprint[]
  readonly #isNew: boolean[]

  /** @param fingerprints of all articles of the batch, in their order; each is taken for a new one. */
  constructor(fingerprints: readonly Fingerprint[]) {
    this.#fingerprints = fingerprints
    this.#isNew = fingerprints.map(() => true)
    fingerprints.forEach((_, place) => {
      this.#add(place, termsOf(fingerprints[place]), 1)
    })
  }

  /** This one is stored already. @param termsBefore those of its earlier text, where it has a new one; null = it has not. */
  noteStored(place: number, termsBefore: readonly string[] | null): void {
    if (this.#isNew[place] !== true) return
    this.#isNew[place] = false
    this.#add(place, termsBefore ?? termsOf(this.#fingerprints[place]), -1)
  }

  /** The counts that one of the batch is weighed by. @param stored what the database counts. */
  before(place: number, { articleCount, documentFrequency }: Frequencies): Frequencies {
    return {
      articleCount: articleCount + this.#isNew.filter((isNew, index) => isNew && index < place).length,
      documentFrequency: {
        isCommon: (term) => !this.#steps.has(term),
        rarities: this.#rarities,
        get: (term) => {
          const steps = this.#steps.get(term)
          const stored = documentFrequency.get(term)
          if (steps === undefined) return stored
          return steps.reduce((sum, step) => (step.place < place ? sum + step.by : sum), stored ?? 0)
        },
      },
    }
  }

  #add(place: number, terms: readonly string[], by: number): void {
    for (const term of terms) {
      this.#rarities.delete(term)
      const steps = this.#steps.get(term)
      if (steps === undefined) this.#steps.set(term, [{ place, by }])
      else steps.push({ place, by })
    }
  }
}

function termsOf(fingerprint: Fingerprint | undefined): string[] {
  return fingerprint?.terms.map(({ term }) => term) ?? []
}
