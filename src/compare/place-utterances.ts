import { invariant } from '../errors.js'
import type { Moment } from '../model/article.js'
import type { Dossier, DossierArticle, DossierQuote, DossierRevision } from '../model/dossier.js'
import type { Rendering, Utterance } from '../model/utterance.js'
import { plainWords } from '../text/plain-words.js'
import { revisionAt } from './last-known-at.js'
import { outletKeyOf } from './outlet-key.js'

/** A rendering with everything that is asked of it: its quote, its article, and when it was first printed there. */
export interface PlacedRendering {
  readonly rendering: Rendering
  readonly utteranceId: string
  readonly quote: DossierQuote
  readonly article: DossierArticle
  readonly outletKey: string
  /** When the article first ran these words, as far as its versions tell; null = undated. */
  readonly firstRunAt: Moment | null
  /** When at the latest: a text that was updated since it was published may have got these words by then only. */
  readonly firstRunBy: Moment | null
  readonly firstRunIn: DossierRevision
}

/** An utterance with its renderings in place; renderings whose quote is gone from the current text are left out. */
export interface PlacedUtterance {
  readonly utterance: Utterance
  readonly renderings: readonly PlacedRendering[]
}

/** Looks up every rendering's quote and article once, for all aspects. */
export function placeUtterances(dossier: Dossier): PlacedUtterance[] {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  const quotes = new Map(
    dossier.articles.flatMap((article) => currentRevision(article).quotes.map((quote) => [quote.id, quote] as const)),
  )
  const wordsOf = new Map<string, string>()
  return dossier.utterances.flatMap((utterance) => {
    const renderings = utterance.renderings.flatMap((rendering): PlacedRendering[] => {
      const [article, quote] = [articles.get(rendering.articleId), quotes.get(rendering.quoteId)]
      if (article === undefined || quote === undefined) return []
      const firstRunIn = firstRevisionWith(article, rendering.text, wordsOf)
      return [
        {
          rendering,
          utteranceId: utterance.id,
          quote,
          article,
          outletKey: outletKeyOf(article),
          firstRunAt:
            firstRunIn.number === 1
              ? (firstRunIn.header.publishedAt ?? revisionAt(firstRunIn))
              : revisionAt(firstRunIn),
          firstRunBy: revisionAt(firstRunIn),
          firstRunIn,
        },
      ]
    })
    return renderings.length === 0 ? [] : [{ utterance, renderings }]
  })
}

/** The text of an article as it stands now. */
export function currentRevision(article: DossierArticle): DossierRevision {
  const last = article.revisions.at(-1)
  invariant(last !== undefined, `article ${article.id} has no revision`)
  return last
}

/** The oldest version of an article that prints these words. */
function firstRevisionWith(article: DossierArticle, text: string, wordsOf: Map<string, string>): DossierRevision {
  if (article.revisions.length === 1) return currentRevision(article)
  const sought = ` ${plainWords(text)} `
  for (const revision of article.revisions) {
    let words = wordsOf.get(revision.id)
    if (words === undefined) wordsOf.set(revision.id, (words = ` ${plainWords(revision.text)} `))
    if (words.includes(sought)) return revision
  }
  return currentRevision(article)
}
