import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { lightStem } from '../text/stem.js'
import { stemRarity } from '../text/word-rarity.js'
import { findWords } from '../text/words.js'
import type { PlacedRendering } from './place-utterances.js'

/** Reported speech is the writer's, and an editor's brackets are the editor's: neither makes a rendering fuller. */
const INDIRECT_WORTH = 0.01

/** "We are united" is a little fuller than "united". */
const SMALL_WORD_WORTH = 0.05

/** The fullest rendering, which the others are held against; of equally full ones the first, body before headline. */
export function chooseReference(renderings: readonly PlacedRendering[]): PlacedRendering | undefined {
  const weights = new Map(renderings.map((placed) => [placed, fullness(placed)]))
  return renderings.reduce<PlacedRendering | undefined>((best, placed) => {
    if (best === undefined) return placed
    const [a, b] = [weights.get(best) ?? 0, weights.get(placed) ?? 0]
    const bodyFirst = best.quote.directness === 'HEADLINE' && placed.quote.directness !== 'HEADLINE'
    return b > a || (b === a && bodyFirst) ? placed : best
  }, undefined)
}

function fullness({ rendering, quote }: PlacedRendering): number {
  let weight = 0
  for (const word of findWords(withoutBrackets(rendering.text))) {
    weight += FUNCTION_WORDS.has(word.key) ? SMALL_WORD_WORTH : stemRarity(lightStem(word.key))
  }
  if (rendering.text.includes('[')) weight -= SMALL_WORD_WORTH
  return weight * (quote.directness === 'INDIRECT' ? INDIRECT_WORTH : 1)
}

function withoutBrackets(text: string): string {
  return text.replace(/\[[^[\]]*\]/g, ' ')
}
