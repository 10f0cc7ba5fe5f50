import { lexicalContainment } from '../align/pair-features.js'
import type { ScorePair } from '../align/score-pair.js'
import type { Speech } from '../align/speech.js'

/** The sentences that a writer tells, without what stands in quotation marks. */
export interface Narrative {
  readonly sentences: readonly Speech[]
  /** Stem -> places of the sentences that have it among their words of content. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Makes sentences ready to be looked for in those of other articles. */
export function indexNarrative(sentences: readonly Speech[]): Narrative {
  const places = new Map<string, number[]>()
  for (const [place, { content }] of sentences.entries()) {
    for (const stem of content.keys()) {
      const known = places.get(stem)
      if (known === undefined) places.set(stem, [place])
      else known.push(place)
    }
  }
  return { sentences, places }
}

/** A sentence is a rewrite of another from this likelihood on. */
const REWRITE_SCORE = 0.3

/** Sentences with less in common, by rarity of the shorter one's words, need no closer look. */
const LEAST_SHARED = 0.25

/** Sums are added up in another order here than there; sentences this near to the least are looked at. */
const ROUNDING = 1e-6

/** The shorter narrative's sentences that have a counterpart in the other one, in the same order. */
export function countRewritten(a: Narrative, b: Narrative, scorePair: ScorePair): number {
  const [short, long] = a.sentences.length <= b.sentences.length ? [a, b] : [b, a]
  // The longest common sequence up to each sentence of the long one; a sentence without a counterpart changes nothing.
  const row = new Float64Array(long.sentences.length + 1)
  for (const sentence of short.sentences) {
    const counterparts = likeIn(long, sentence).filter((place) => isRewrite(sentence, long.sentences[place], scorePair))
    raise(row, counterparts)
  }
  return row.at(-1) ?? 0
}

/** Takes one more sentence into the row, whose counterparts are given in order. */
function raise(row: Float64Array, counterparts: readonly number[]): void {
  // What stands before each, as it was before this sentence came in.
  const least = counterparts.map((place) => (row[place] ?? 0) + 1)
  for (const [index, place] of counterparts.entries()) {
    const value = least[index] ?? 0
    for (let at = place + 1; at < row.length && (row[at] ?? 0) < value; at += 1) row[at] = value
  }
}

/** Places of the sentences that have enough of the words of one, in order. */
function likeIn({ sentences, places }: Narrative, { content, contentWeight }: Speech): number[] {
  const shared = new Float64Array(sentences.length)
  for (const [stem, weight] of content) {
    for (const place of places.get(stem) ?? []) shared[place] = (shared[place] ?? 0) + weight
  }
  return sentences.flatMap((sentence, place) => {
    const least = (LEAST_SHARED - ROUNDING) * Math.min(contentWeight, sentence.contentWeight)
    return (shared[place] ?? 0) >= least ? [place] : []
  })
}

function isRewrite(a: Speech, b: Speech | undefined, scorePair: ScorePair): boolean {
  return b !== undefined && lexicalContainment(a, b) >= LEAST_SHARED && scorePair(a, b) >= REWRITE_SCORE
}
