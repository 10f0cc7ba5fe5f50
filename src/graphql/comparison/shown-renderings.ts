import { invariant } from '../../errors.js'
import type { ComparedRendering, Comparison } from '../../model/comparison.js'
import type { Directness } from '../../model/quote.js'
import type { Compared } from '../../pipeline.js'

/** A rendering with how directly its article gives the words, which the fact of the quote knows. */
export interface ShownRendering extends ComparedRendering {
  readonly directness: Directness
}

export interface Renderings {
  readonly byId: (id: string) => ShownRendering
  /** The fullest rendering of an utterance. */
  readonly referenceOf: (utteranceId: string) => ShownRendering
  /** The rendering of an utterance that was published first; the fullest where nobody can say. */
  readonly firstOf: (utteranceId: string) => ShownRendering
}

const made = new WeakMap<Comparison, Renderings>()

/** The renderings of a comparison, to be found by id. */
export function shownRenderings(compared: Compared): Renderings {
  const renderings = made.get(compared.comparison) ?? index(compared)
  made.set(compared.comparison, renderings)
  return renderings
}

function index({ comparison, dossier }: Compared): Renderings {
  const quotes = dossier.articles.flatMap(({ revisions }) => revisions.flatMap((revision) => revision.quotes))
  const directness = new Map(quotes.map((quote) => [quote.id, quote.directness]))
  const utterances = new Map(comparison.utterances.map((utterance) => [utterance.utteranceId, utterance]))
  const renderings = new Map(
    comparison.utterances.flatMap((utterance) =>
      utterance.renderings.map((rendering): [string, ShownRendering] => [
        rendering.renderingId,
        { ...rendering, directness: existing(directness.get(rendering.quoteId)) },
      ]),
    ),
  )
  const byId = (id: string) => existing(renderings.get(id))
  return {
    byId,
    referenceOf: (id) => byId(existing(utterances.get(id)).referenceRenderingId),
    firstOf: (id) => {
      const { firstRenderingId, referenceRenderingId } = existing(utterances.get(id))
      return byId(firstRenderingId ?? referenceRenderingId)
    },
  }
}

function existing<Value>(value: Value | undefined): Value {
  invariant(value !== undefined, 'a comparison names something that it does not have')
  return value
}
