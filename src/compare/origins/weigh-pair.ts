import type { Block } from '../../model/article.js'
import type { DossierArticle, DossierQuote } from '../../model/dossier.js'
import { fold } from '../../text/fold.js'
import { findSentences } from '../../text/sentences.js'
import { diffWords } from '../../text/word-diff.js'
import type { ScorePair } from '../align/score-pair.js'
import { makeSpeech, type Speech } from '../align/speech.js'
import { currentRevision } from '../place-utterances.js'
import { plainWords } from '../../text/plain-words.js'
import type { ArticleWords } from './article-words.js'
import { countRewritten, indexNarrative, type Narrative } from './count-rewritten.js'
import type { MeasuredPassage } from './find-passages.js'

/** What speaks for one origin of two articles; every share is 0 to 1 and of the shorter article. */
export interface OriginEvidence {
  /** Share of the writer's own words that stand in shared passages. */
  readonly copied: number
  /** Share of the writer's own sentences that stand in other words in the other article. */
  readonly rewritten: number
  /** Quotations cut at the same places, in the same order: how many, how many words, and what share of all. */
  readonly sameQuotes: number
  readonly sameQuoteWords: number
  readonly sameQuoteShare: number
  /** Agency that both credit, or that one credits and the other is; null = none. */
  readonly agency: string | null
  readonly score: number
}

/** One origin from this score on. */
export const ONE_ORIGIN = 0.5

/** Writer's words in common from which on nobody asks further: half of the shorter article is copy. */
const FULL_COPY = 0.5
/** Common phrases ("told reporters on Monday") make up as much between strangers. */
const CHANCE_COPY = 0.1
/**
 * "Harbour master Ada Quill told reporters on Monday" is shared by all who quote her: so many words, and so many sentences
 * that are little else, prove nothing. In a long article that is next to nothing; in a brief it is most of the narrative.
 */
const ATTRIBUTION = { words: 8, sentences: 1 } as const

/** Rewritten sentences: between strangers who report one event about a fifth of the sentences look alike. */
const CHANCE_REWRITE = 0.2
const FULL_REWRITE = 0.7

/** So many quoted words cut alike, in order, are no accident. */
const FULL_QUOTE_WORDS = 60
/** Fewer quotations than this have no order. */
const FEWEST_QUOTES = 3

/**
 * The most each kind of evidence can give alone. Quotations alone do not make a copy, for two reporters may sit in one room;
 * together with a narrative that runs along they do.
 */
const WORTH = { copied: 1, rewritten: 0.4, quotes: 0.45, agency: 0.3 } as const

export interface PreparedArticle {
  readonly article: DossierArticle
  readonly words: ArticleWords
  readonly quotes: readonly DossierQuote[]
  readonly plainQuotes: readonly string[]
  /** Sentences without what stands in quotation marks; read when first asked for. */
  readonly narrative: () => Narrative
  readonly narrativeWords: number
}

/** What the weighing asks of each article, computed once. */
export function prepareArticle(article: DossierArticle, words: ArticleWords): PreparedArticle {
  const { text, blocks, quotes } = currentRevision(article)
  const marked = quotes.filter((quote) => quote.directness === 'DIRECT' || quote.directness === 'PARTIAL')
  return {
    article,
    words,
    quotes: marked,
    plainQuotes: marked.map((quote) => plainWords(quote.text)),
    narrative: once(() => indexNarrative(readNarrative(text, blocks, marked))),
    narrativeWords: words.quoted.filter((quoted) => !quoted).length,
  }
}

function readNarrative(text: string, blocks: readonly Block[], marked: readonly DossierQuote[]): Speech[] {
  return blocks
    .filter((block) => block.kind === 'PARAGRAPH')
    .flatMap((block) => findSentences(text, block))
    .map((sentence) => {
      let printed = ''
      let at = sentence.start
      for (const { span } of marked) {
        if (span.end <= sentence.start || span.start >= sentence.end) continue
        printed += text.slice(at, Math.max(at, span.start))
        at = Math.max(at, span.end)
      }
      return makeSpeech(printed + text.slice(at, Math.max(at, sentence.end)), '')
    })
    .filter((speech) => speech.content.size >= FEWEST_CONTENT_WORDS)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** An attribution ("Roe said on Monday") is no sentence of the narrative, in words of content. */
const FEWEST_CONTENT_WORDS = 4

/** Weighs everything that speaks for one origin of two articles. The shares add up as independent doubts multiply. */
export function weighPair(
  a: PreparedArticle,
  b: PreparedArticle,
  passages: readonly MeasuredPassage[],
  scorePair: ScorePair,
): OriginEvidence {
  const copiedWords = passages.reduce((n, passage) => n + (passage.quoted ? 0 : passage.words), 0)
  const narrativeWords = Math.min(a.narrativeWords, b.narrativeWords)
  const copied = ratio(copiedWords, narrativeWords)
  const same = commonInOrder(a.plainQuotes, b.plainQuotes)
  const sameQuoteWords = same.reduce((n, quote) => n + quote.split(' ').length, 0)
  const sameQuoteShare = ratio(same.length, Math.min(a.quotes.length, b.quotes.length))
  const agency = commonAgency(a.article, b.article)
  const doubts = [
    1 - WORTH.copied * scale(beyond(copiedWords, narrativeWords, ATTRIBUTION.words), CHANCE_COPY, FULL_COPY),
    1 -
      (same.length < FEWEST_QUOTES
        ? 0
        : WORTH.quotes * sameQuoteShare * Math.min(1, sameQuoteWords / FULL_QUOTE_WORDS)),
    1 - (agency === null || copied + sameQuoteShare < CHANCE_COPY ? 0 : WORTH.agency),
  ]
  const doubt = doubts.reduce((product, d) => product * d, 1)
  // Rewriting is costly to find: nobody looks where it could not change the answer.
  const matters = copied < FULL_COPY && 1 - doubt * (1 - WORTH.rewritten) >= ONE_ORIGIN
  const sentences = matters ? Math.min(a.narrative().sentences.length, b.narrative().sentences.length) : 0
  const rewritten = matters ? countRewritten(a.narrative(), b.narrative(), scorePair) : 0
  const rewriting = scale(beyond(rewritten, sentences, ATTRIBUTION.sentences), CHANCE_REWRITE, FULL_REWRITE)
  return {
    copied,
    rewritten: ratio(rewritten, sentences),
    sameQuotes: same.length,
    sameQuoteWords,
    sameQuoteShare,
    agency,
    score: 1 - doubt * (1 - WORTH.rewritten * rewriting),
  }
}

/** A longest list of equal quotations in the same order. */
function commonInOrder(a: readonly string[], b: readonly string[]): string[] {
  return diffWords(a, b).flatMap(({ same, aStart, aEnd }) => (same ? a.slice(aStart, aEnd) : []))
}

function commonAgency(a: DossierArticle, b: DossierArticle): string | null {
  const creditsOf = (article: DossierArticle): string[] => [...currentRevision(article).header.agencies]
  const nameOf = (article: DossierArticle): string => fold(article.outlet?.name ?? '')
  const [x, y] = [creditsOf(a), creditsOf(b)]
  return (
    x.find((agency) => y.some((other) => fold(other) === fold(agency)) || fold(agency) === nameOf(b)) ??
    y.find((agency) => fold(agency) === nameOf(a)) ??
    null
  )
}

function scale(value: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (value - from) / (to - from)))
}

/** The share that is left when what proves nothing is taken off both. */
function beyond(part: number, whole: number, allowance: number): number {
  return ratio(Math.max(0, part - allowance), Math.max(0, whole - allowance))
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}
