import type { Dossier, DossierArticle, DossierQuote, DossierRevision } from '../../model/dossier.js'
import type { Span } from '../../model/span.js'
import { FUNCTION_WORDS } from '../../lexicon/function-words.js'
import { findSentences } from '../../text/sentences.js'
import { findWords } from '../../text/words.js'
import { outletKeyOf } from '../outlet-key.js'
import { findTerms } from './find-terms.js'
import { surroundingsOf } from './quote-surroundings.js'
import type { Segment } from './segment.js'
import { makeSpeech } from './speech.js'
import { speakerEvidence } from './speaker-evidence.js'
import { speakerKeyOf } from './speaker-key.js'

/**
 * A sentence with fewer words of content than this says nothing alone and stays with its neighbour: "We are sure of it.
 * This is what we see."
 */
const FEWEST_CONTENT_WORDS = 2

/**
 * Every quotation of every article's current text, cut into the sentences that outlets print or leave out. Terms of the matter are
 * left out: nobody says "a state visit".
 *
 * @param only the ids of the quotations that are asked for; all, where nothing is said.
 */
export function segmentQuotes(dossier: Dossier, only?: ReadonlySet<string>): Segment[] {
  const terms = findTerms(dossier.articles)
  return dossier.articles.flatMap((article, articleOrder) => {
    const revision = article.revisions.at(-1)
    if (revision === undefined) return []
    return revision.quotes.flatMap((quote) =>
      terms.has(quote) || only?.has(quote.id) === false ? [] : segmentsOf(article, articleOrder, revision, quote),
    )
  })
}

/** What a segment is of itself, whoever is thought to speak and wherever its article stands. */
type Piece = Pick<Segment, 'span' | 'text' | 'speech' | 'clause'>

function segmentsOf(
  article: DossierArticle,
  articleOrder: number,
  revision: DossierRevision,
  quote: DossierQuote,
): Segment[] {
  const owner = {
    articleId: article.id,
    articleOrder,
    outletKey: outletKeyOf(article),
    quoteId: quote.id,
    directness: quote.directness,
    personId: quote.personId,
    organisation: quote.personId === null ? (quote.speaker?.organisation ?? null) : null,
    evidence: speakerEvidence(quote),
    speakerKey: speakerKeyOf(quote),
  }
  return piecesOf(revision, quote).map((piece) => ({ ...owner, ...piece }))
}

/** The pieces of quotations that were cut before: an event is aligned with each article that comes in for it. */
const known = new WeakMap<DossierQuote, readonly Piece[]>()

function piecesOf(revision: DossierRevision, quote: DossierQuote): readonly Piece[] {
  const before = known.get(quote)
  if (before !== undefined) return before
  const around = surroundingsOf(revision, quote)
  const spans = sentencesOfSpeech(revision.text, quote.span)
  const pieces = spans.map((span, i) =>
    makePiece(revision.text, span, i === 0 ? around.before : '', i === spans.length - 1 ? around.after : ''),
  )
  known.set(quote, pieces)
  return pieces
}

function makePiece(articleText: string, span: Span, before: string, after: string): Piece {
  const text = articleText.slice(span.start, span.end)
  const speech = makeSpeech(text, `${before} ${after}`)
  const clause = before === '' && after === '' ? speech : makeSpeech(`${before} ${text} ${after}`, '')
  return { span, text, speech, clause }
}

function sentencesOfSpeech(text: string, quote: Span): Span[] {
  const spans: Span[] = []
  for (const sentence of findSentences(text, quote)) {
    const last = spans.at(-1)
    if (last !== undefined && (isEmptyOfContent(text, sentence) || isEmptyOfContent(text, last))) {
      spans[spans.length - 1] = { start: last.start, end: sentence.end }
    } else spans.push(sentence)
  }
  return spans.length === 0 ? [quote] : spans
}

function isEmptyOfContent(text: string, span: Span): boolean {
  let content = 0
  for (const word of findWords(text, span)) if (!FUNCTION_WORDS.has(word.key)) content++
  return content < FEWEST_CONTENT_WORDS
}
