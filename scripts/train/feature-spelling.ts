import { PART, type Features, type Parts } from '../../src/models/feature-table.js'

/** Spells out the features that the product tells by numbers: in a training, every part has one. */
export class FeatureSpelling implements Parts {
  readonly #names: readonly string[]
  readonly #parts: string[]
  readonly #numbers: Map<string, number>

  /** Names and parts as the product numbers them: see `readFeatureTable`. */
  constructor(names: readonly string[], small: readonly string[]) {
    this.#names = names
    this.#parts = [...small]
    this.#numbers = new Map(small.map((part, index) => [part, index + 1]))
  }

  of(part: string): number {
    let number = this.#numbers.get(part)
    if (number === undefined) {
      number = this.#parts.push(part)
      this.#numbers.set(part, number)
    }
    return number
  }

  /** The features that are told, as they read: `end3=,|said|sl`. */
  collect(tell: (features: Features) => void): string[] {
    const told: string[] = []
    tell({
      add: (name, ...parts) => {
        const read = parts.map((part) => this.#parts[(part ?? 0) - 1] ?? '').join(PART)
        told.push(`${this.#names[name - 1] ?? ''}${parts.length === 0 ? '' : '='}${read}`)
      },
    })
    return told
  }
}
