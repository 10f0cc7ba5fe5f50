import { invariant } from '../../errors.js'
import type { ComparedRendering, ComparedUtterance, Comparison } from '../../model/comparison.js'
import type { PrintedWords } from '../../model/span.js'
import type { Dossier, DossierArticle, DossierPerson, DossierQuote } from '../../model/dossier.js'
import type { Finding, FindingEvidence, FindingSide } from '../../model/finding.js'
import { plainWords } from '../../text/plain-words.js'
import { labelArticles } from '../label-articles.js'
import { nameSpeaker, quotesOf } from '../name-speaker.js'
import { outletKeyOf } from '../outlet-key.js'
import { currentRevision } from '../place-utterances.js'

/** What findings are made from: a comparison without them. */
export type Aspects = Omit<Comparison, 'findings'>

/** A finding before it is weighed. */
export type Draft = Pick<Finding, 'kind' | 'sentence' | 'sides'> & {
  /** Sorts what is likelier or larger before what is less so among findings of one kind, 0 to 1. */
  readonly rank: number
}

/** A comparison with everything that its ids stand for. */
export interface FindingView {
  readonly aspects: Aspects
  readonly quote: (quoteId: string) => DossierQuote
  readonly rendering: (renderingId: string) => ComparedRendering
  readonly person: (personId: string) => DossierPerson
  readonly speakerOf: (utterance: ComparedUtterance) => string
  /** Labels of several articles, each once, in the order of the dossier. */
  readonly labels: (articleIds: Iterable<string>) => string[]
  readonly outletOf: (articleId: string) => string
  readonly textOf: (articleId: string) => string
  /** The headline and the text of an article, as plain words. */
  readonly printedIn: (articleId: string) => string
  /** Everything that an article prints in marks, as plain words. */
  readonly quotedIn: (articleId: string) => string
}

/** @param names what to call articles of unknown outlet, by their ids. */
export function viewFindings(dossier: Dossier, aspects: Aspects, names?: ReadonlyMap<string, string>): FindingView {
  const labels = labelArticles(dossier.articles, names)
  const outlets = new Map(dossier.articles.map((article) => [article.id, outletKeyOf(article)]))
  const texts = new Map(dossier.articles.map((article) => [article.id, currentRevision(article).text]))
  const quotes = new Map(dossier.articles.flatMap((article) => currentRevision(article).quotes.map((q) => [q.id, q])))
  const printed = new Map(
    dossier.articles.map((article) => [article.id, ` ${plainWords(printedBy(article))} `] as const),
  )
  const quoted = new Map(dossier.articles.map((article) => [article.id, plainWords(quotedBy(article))] as const))
  const people = new Map(dossier.people.map((person) => [person.id, person]))
  const renderings = new Map(aspects.utterances.flatMap((each) => each.renderings.map((one) => [one.renderingId, one])))
  const rendering = (id: string): ComparedRendering => find(renderings, id)
  const quote = (id: string): DossierQuote => find(quotes, id)
  const person = (id: string): DossierPerson => find(people, id)
  return {
    aspects,
    quote,
    rendering,
    person,
    speakerOf: (utterance) => nameSpeaker(utterance, quotesOf(utterance).map(quote), (id) => person(id).name),
    labels: (articleIds) => {
      const wanted = new Set(articleIds)
      return dossier.articles.filter(({ id }) => wanted.has(id)).map(({ id }) => find(labels, id))
    },
    outletOf: (articleId) => find(outlets, articleId),
    textOf: (articleId) => find(texts, articleId),
    printedIn: (articleId) => find(printed, articleId),
    quotedIn: (articleId) => find(quoted, articleId),
  }
}

function printedBy(article: DossierArticle): string {
  const { header, text } = currentRevision(article)
  return `${header.title ?? ''}\n${text}`
}

function quotedBy(article: DossierArticle): string {
  return currentRevision(article)
    .quotes.filter(({ directness }) => directness !== 'INDIRECT')
    .map(({ text }) => text)
    .join(' ')
}

function find<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id)
  invariant(value !== undefined, `the comparison names "${id}", which the dossier does not hold`)
  return value
}

/** Outlets named in a sentence. */
export const MOST_OUTLETS = 3

export function evidenceOf(articleId: string, { span, text }: PrintedWords): FindingEvidence {
  return { articleId, span: { start: span.start, end: span.end }, text }
}

/** A side that prints some words, by its renderings. */
export function sideOf(says: string | null, renderings: readonly ComparedRendering[]): FindingSide {
  return {
    says,
    articleIds: [...new Set(renderings.map(({ articleId }) => articleId))],
    evidence: renderings.map((rendering) => evidenceOf(rendering.articleId, rendering)),
  }
}

/** A side that prints nothing of it. */
export function silentSide(articleIds: readonly string[]): FindingSide {
  return { says: null, articleIds, evidence: [] }
}
