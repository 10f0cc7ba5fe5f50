import type { ComparedRendering, ComparedUtterance, Difference } from '../model/comparison.js'
import { FUNCTION_WORDS } from '../lexicon/function-words.js'
import { lightStem } from '../text/stem.js'
import { stemRarity } from '../text/word-rarity.js'
import { findWords } from '../text/words.js'

/** A clause that one outlet has and another has not tells as much as this many swapped rare words. */
const CUT_WORTH = 0.5

/** What nobody prints in quotation marks comes last: its words are the writers'. */
const REPORTED_WORTH = -1

/** What two or more outlets ran comes before what one has alone, whatever was changed there. */
const SHARED_WORTH = 10

/** Words that outlets give to different speakers or settings come before everything that is reworded. */
const DISPUTED_WORTH = 5

/** A rewording counts so much more for each further outlet that ran the statement. */
const WORTH_PER_OUTLET = 0.05

/**
 * Most telling first: words whose speaker or setting is disputed, then a sentence that two outlets print alike but for one strong word (one has "reopen", the other "storm")
 * before sentences that differ from end to end, those before verbatim ones, and what several outlets ran before what one
 * has alone.
 */
export function orderUtterances(
  utterances: readonly ComparedUtterance[],
  isQuoted: (renderingId: string) => boolean,
  isDisputed: (renderingId: string) => boolean,
): ComparedUtterance[] {
  const worth = new Map(utterances.map((utterance) => [utterance, tellingness(utterance, isQuoted, isDisputed)]))
  return utterances
    .map((utterance, place) => ({ utterance, place }))
    .sort((a, b) => {
      const [x, y] = [worth.get(a.utterance) ?? 0, worth.get(b.utterance) ?? 0]
      return y - x || b.utterance.outletCount - a.utterance.outletCount || a.place - b.place
    })
    .map(({ utterance }) => utterance)
}

function tellingness(
  utterance: ComparedUtterance,
  isQuoted: (renderingId: string) => boolean,
  isDisputed: (renderingId: string) => boolean,
): number {
  const quoted = utterance.renderings.filter(({ renderingId }) => isQuoted(renderingId))
  const sharpest = Math.max(0, ...quoted.map(sharpness)) * (1 + WORTH_PER_OUTLET * utterance.outletCount)
  const disputed = quoted.some(({ renderingId }) => isDisputed(renderingId)) ? DISPUTED_WORTH : 0
  const shared = utterance.outletCount > 1 && quoted.length > 0 ? SHARED_WORTH : 0
  const reported = quoted.length === 0 ? REPORTED_WORTH : 0
  return Math.round(1000 * (sharpest + disputed + shared + reported)) / 1000
}

/** The weight of what was swapped, dampened by how much else was changed with it. */
function sharpness(rendering: ComparedRendering): number {
  if (rendering.isReference) return 0
  const kept = share(rendering)
  return (
    Math.max(0, ...rendering.differences.map((difference) => kept * worthOf(difference))) + kept * cutWorth(rendering)
  )
}

function worthOf({ kind, from, to }: Difference): number {
  if (kind !== 'REWORDED' || from === null || to === null) return 0
  return Math.min(strongest(from), strongest(to))
}

function cutWorth(rendering: ComparedRendering): number {
  return rendering.differences.some(({ kind }) => kind === 'TRUNCATED' || kind === 'EXTENDED') ? CUT_WORTH : 0
}

/** Share of the rendering's words that the reference has too. */
function share({ edits, text }: ComparedRendering): number {
  const kept = edits.reduce((n, edit) => n + (edit.kind === 'KEPT' ? findWords(edit.to ?? '').length : 0), 0)
  return kept / Math.max(1, findWords(text).length)
}

function strongest(text: string): number {
  const words = findWords(text).map((word) => word.key)
  return Math.max(0, ...words.map((word) => (FUNCTION_WORDS.has(word) ? 0 : stemRarity(lightStem(word)))))
}
