import type { Clause } from './clause.js'
import type { Content } from './content.js'

/** What a stretch has in common with another one, seen from itself. */
export interface Shared {
  /** Words of content that the other one has too. */
  readonly words: number
  /** What these weigh. */
  readonly shared: number
  /** What all of its words of content weigh. */
  readonly weight: number
}

/** What a stem says in an event, 0 to 1. */
export type Weigh = (stem: string) => number

/** Two words of one family or of one meaning count so much of a word that is the same. */
const SAME_SENSE = 0.8

/** Words that a passage has and a clause lacks weigh more in a long sentence: a constant that keeps short ones from winning. */
const SMOOTH = 0.15

/** Two stretches with less in common, by weight, have nothing. */
const LEAST_SHARED = 0.2

/** A sense that stands in more clauses tells nothing; in events of a usual size none does. */
const COMMON_SENSE = 200

/** What one stretch has in common with another. */
export function sharedWith(one: Content, other: Content, weigh: Weigh): Shared {
  let [words, shared, weight] = [0, 0, 0]
  for (const [sense, stem] of one.senses) {
    const own = weigh(stem)
    weight += own
    const found = other.senses.get(sense)
    if (found === undefined) continue
    words++
    shared += weightOf(own, found === stem)
  }
  return { words, shared, weight }
}

function weightOf(own: number, isSameStem: boolean): number {
  return isSameStem ? own : SAME_SENSE * own
}

/** A clause, and what it has in common with the sentence of a passage that it is likest to. */
export interface SharingClause {
  readonly clause: Clause
  /** Which of the passage's sentences it is, by its place. */
  readonly sentence: number
  readonly shared: Shared
}

/**
 * The clauses of an event by the senses that they have. What a passage shares with all of them is added up sense by sense, so that
 * time grows with what they share, not with all pairs.
 */
export class SenseIndex {
  readonly #places = new Map<string, number[]>()
  /** For each clause: words and weight that it shares with the sentence at hand, and what is known of the likest one so far. */
  readonly #words: Uint16Array
  readonly #shared: Float64Array
  readonly #best: SharingClause[] = []
  readonly #rank: Float64Array

  constructor(
    private readonly clauses: readonly Clause[],
    private readonly weigh: Weigh,
  ) {
    clauses.forEach(({ content }, place) => {
      for (const sense of content.senses.keys()) {
        const known = this.#places.get(sense)
        if (known === undefined) this.#places.set(sense, [place])
        else known.push(place)
      }
    })
    this.#words = new Uint16Array(clauses.length)
    this.#shared = new Float64Array(clauses.length)
    this.#rank = new Float64Array(clauses.length)
  }

  /** The clauses that share a telling sense with one of some sentences, each with its likest one; none that has next to nothing in common with it. */
  sharing(sentences: readonly Content[]): SharingClause[] {
    const places = this.#telling(sentences)
    for (const place of places) this.#rank[place] = 0
    for (const [at, sentence] of sentences.entries()) {
      const weight = this.#add(sentence, places)
      for (const place of places) this.#keepLikest(place, at, weight)
    }
    return places.flatMap((place) => {
      const best = this.#best[place]
      return best === undefined || this.#rank[place] === 0 || best.shared.shared < LEAST_SHARED ? [] : [best]
    })
  }

  #keepLikest(place: number, sentence: number, weight: number): void {
    const shared = this.#shared[place] ?? 0
    const rank = (shared * shared) / (weight + SMOOTH)
    const clause = this.clauses[place]
    if (rank <= (this.#rank[place] ?? 0) || clause === undefined) return
    this.#rank[place] = rank
    this.#best[place] = { clause, sentence, shared: { words: this.#words[place] ?? 0, shared, weight } }
  }

  #telling(sentences: readonly Content[]): number[] {
    const found = new Set<number>()
    for (const { senses } of sentences) {
      for (const sense of senses.keys()) {
        const places = this.#places.get(sense) ?? []
        if (places.length <= COMMON_SENSE) for (const place of places) found.add(place)
      }
    }
    return [...found]
  }

  /** Adds up what a sentence shares with the clauses at these places. @returns what all of it weighs. */
  #add({ senses }: Content, places: readonly number[]): number {
    for (const place of places) this.#words[place] = this.#shared[place] = 0
    let weight = 0
    for (const [sense, stem] of senses) {
      const own = this.weigh(stem)
      weight += own
      const having = this.#places.get(sense) ?? []
      // The sums of clauses that are not asked about are never read.
      for (const place of having.length < places.length ? having : places) {
        const found = this.clauses[place]?.content.senses.get(sense)
        if (found === undefined) continue
        this.#words[place] = (this.#words[place] ?? 0) + 1
        this.#shared[place] = (this.#shared[place] ?? 0) + weightOf(own, found === stem)
      }
    }
    return weight
  }
}
