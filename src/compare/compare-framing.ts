import type { ComparedUtterance, Framing, Stance, VerbChoice, VerbDeparture } from '../model/comparison.js'
import type { Dossier } from '../model/dossier.js'
import type { Cue } from '../model/quote.js'
import { LazyMap } from '../lexicon/lazy-map.js'
import { PHRASE_STANCES, STANCES } from '../lexicon/stances.js'
import type { PlacedRendering } from './place-utterances.js'

/**
 * With the utterance held fixed, the verb is the outlet's own: where one writes that the minister said it and another that
 * she claimed it, the difference is theirs. Only utterances that two outlets ran can show it.
 */
export function compareFraming(
  dossier: Dossier,
  utterances: readonly ComparedUtterance[],
  renderings: ReadonlyMap<string, PlacedRendering>,
): Framing {
  const choices = utterances
    .filter((utterance) => utterance.outletCount > 1)
    .map((utterance): VerbChoice => ({
      utteranceId: utterance.utteranceId,
      verbs: utterance.renderings.map(({ renderingId, articleId }) => {
        const cue = renderings.get(renderingId)?.quote.cue ?? null
        return { renderingId, articleId, cue: cue?.text ?? null, lemma: cue?.lemma ?? null, stance: stanceOf(cue) }
      }),
    }))
  return {
    choices: choices.toSorted((a, b) => spread(b) - spread(a)),
    byArticle: dossier.articles.map(({ id }) => departureOf(id, choices)),
  }
}

/** Word or phrase of attribution -> its stance. */
export const STANCE_OF_CUE: ReadonlyMap<string, Stance> = new LazyMap(() => [...STANCES, ...PHRASE_STANCES])

/** The stance of a verb of saying, as printed, in dictionary form or by its first word; null where none is known. */
export function stanceOf(cue: Cue | null): Stance | null {
  if (cue === null) return null
  const forms = [cue.text.toLowerCase(), cue.lemma, cue.lemma.split(' ')[0] ?? '']
  return forms.map((form) => STANCE_OF_CUE.get(form)).find((stance) => stance !== undefined) ?? null
}

function departureOf(articleId: string, choices: readonly VerbChoice[]): VerbDeparture {
  let [shared, departed] = [0, 0]
  for (const { verbs } of choices) {
    const own = verbs.flatMap(({ articleId: id, stance }) => (id === articleId && stance !== null ? [stance] : []))
    if (own.length === 0) continue
    shared++
    if (own.some((stance) => stance !== 'NEUTRAL')) departed++
  }
  return { articleId, shared, departed }
}

/** How many stances stand side by side: utterances on which outlets part come first. */
function spread({ verbs }: VerbChoice): number {
  return new Set(verbs.flatMap(({ stance }) => stance ?? [])).size
}
