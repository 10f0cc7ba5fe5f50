import { lightStem } from '../../text/stem.js'
import { stemRarity } from '../../text/word-rarity.js'
import { findWords } from '../../text/words.js'

/** Words by which a quotation, or a half of one, is looked for. */
const MOST = 8

/** From so many words on either half is looked for by itself: the two may be of two statements. */
const FEWEST_OF_TWO = 10

/**
 * The words that tell a quotation from others, the rarest first: a search by them reads few rows. Of a longer one a list for either
 * half.
 */
export function tellingWords(text: string): string[][] {
  const keys = findWords(text).map(({ key }) => key)
  const middle = Math.ceil(keys.length / 2)
  const parts = keys.length < FEWEST_OF_TWO ? [keys] : [keys.slice(0, middle), keys.slice(middle)]
  return parts.map(rarest)
}

function rarest(keys: readonly string[]): string[] {
  const rarity = new Map(keys.map((key) => [key, stemRarity(lightStem(key))]))
  return [...rarity]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([key]) => key)
}
