import type { Dossier, DossierQuote } from '../../model/dossier.js'
import type { Segment } from '../align/segment.js'
import { makeSpeech, type Speech } from '../align/speech.js'

/** A quotation as one outlet prints it, in marks: what a link between two outlets is decided on. */
export interface Passage {
  readonly quoteId: string
  readonly articleId: string
  /** Name of the person or body that the article gives the words to; null = nobody is named. */
  readonly speaker: string | null
  readonly personId: string | null
  /** How sure the article's own attribution is, 0 to 1. */
  readonly confidence: number
  /** Its sentences, in order. */
  readonly segments: readonly Segment[]
  readonly speech: Speech
}

/** The quotations of an event that stand in marks, with the sentences that they were cut into. */
export function makePassages(dossier: Dossier, segments: readonly Segment[]): Passage[] {
  const names = new Map(dossier.people.map(({ id, name }) => [id, name]))
  const byQuote = new Map<string, Segment[]>()
  for (const segment of segments) {
    const own = byQuote.get(segment.quoteId)
    if (own === undefined) byQuote.set(segment.quoteId, [segment])
    else own.push(segment)
  }
  return dossier.articles.flatMap(({ id, revisions }) =>
    (revisions.at(-1)?.quotes ?? []).flatMap((quote) => {
      const own = byQuote.get(quote.id)
      return own === undefined || quote.directness === 'INDIRECT' ? [] : [passageOf(id, quote, own, names)]
    }),
  )
}

function passageOf(
  articleId: string,
  quote: DossierQuote,
  segments: readonly Segment[],
  names: ReadonlyMap<string, string>,
): Passage {
  const { id, personId, speaker, confidence, text } = quote
  return {
    quoteId: id,
    articleId,
    speaker: personId === null ? (speaker?.organisation ?? null) : (names.get(personId) ?? null),
    personId,
    confidence,
    segments,
    speech: makeSpeech(text, ''),
  }
}
