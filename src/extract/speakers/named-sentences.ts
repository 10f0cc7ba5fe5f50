import type { Scene } from './scene.js'

/** How much farther somebody is who is named only later. */
const SENTENCES_AHEAD = 20

/** In which sentences each person of an article is named. */
export class NamedSentences {
  /** For each person, in order. */
  readonly #sentences: readonly (readonly number[])[]

  /** @param personOfName the person of each run of words that is a name. */
  constructor(scene: Scene, people: number, personOfName: ReadonlyMap<number, number>) {
    const sentences = Array.from({ length: people }, (): number[] => [])
    for (const { name, sentence } of scene.mentions) {
      const person = personOfName.get(name)
      if (person !== undefined) sentences[person]?.push(sentence)
    }
    this.#sentences = sentences
  }

  /** Sentences from the last place where a person is named; farther if they are named only later. */
  nearest(person: number, sentence: number): number {
    const sentences = this.#sentences[person] ?? []
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle] ?? 0) <= sentence) low = middle + 1
      else high = middle
    }
    const before = sentence - (sentences[low - 1] ?? -Infinity)
    const after = (sentences[low] ?? Infinity) - sentence + SENTENCES_AHEAD
    return Math.min(before, after)
  }
}
