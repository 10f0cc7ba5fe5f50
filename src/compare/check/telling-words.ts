import { lightStem } from '../../text/stem.js'
import { stemRarity } from '../../text/word-rarity.js'
import { findWords, type Word } from '../../text/words.js'

/** What a quotation, or a half of one, is looked for by. */
export interface TellingPart {
  /** The words that tell it from others, the rarest first. */
  readonly words: readonly string[]
  /** The stretches of three words that tell it from others, as printed, the rarest first. */
  readonly runs: readonly string[]
}

/** Words by which a quotation, or a half of one, is looked for. */
const MOST_WORDS = 8

/** Runs by which it is: a swapped word spoils three of them. */
const MOST_RUNS = 5

/** Words of a run. */
const RUN = 3

/** From so many words on either half is looked for by itself: the two may be of two statements. */
const FEWEST_OF_TWO = 10

/**
 * What tells a quotation from others, the rarest first: a search by it reads few rows. Of a longer one a part for either half.
 */
export function tellingParts(text: string): TellingPart[] {
  const words = findWords(text)
  const middle = Math.ceil(words.length / 2)
  const parts = words.length < FEWEST_OF_TWO ? [words] : [words.slice(0, middle), words.slice(middle)]
  return parts.map((own) => ({ words: rarestWords(own), runs: rarestRuns(own, text) }))
}

function rarestWords(words: readonly Word[]): string[] {
  const keys = new Set(words.map(({ key }) => key))
  return rarest(
    [...keys].map((key) => [key, rarityOf(key)]),
    MOST_WORDS,
  )
}

function rarestRuns(words: readonly Word[], text: string): string[] {
  const rarity = words.map(({ key }) => rarityOf(key))
  return rarest(
    words
      .slice(0, 1 - RUN)
      .map(({ start }, at) => [
        text.slice(start, words[at + RUN - 1]?.end),
        rarity.slice(at, at + RUN).reduce((sum, one) => sum + one, 0),
      ]),
    MOST_RUNS,
  )
}

function rarityOf(key: string): number {
  return stemRarity(lightStem(key))
}

function rarest(weighed: readonly (readonly [string, number])[], most: number): string[] {
  return weighed
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([printed]) => printed)
}
