import type { RevisionAspect, RevisionChange, Rewording } from '../model/comparison.js'
import type { Dossier, DossierFigure, DossierQuote, DossierRevision } from '../model/dossier.js'
import { plainWords } from '../text/plain-words.js'
import { findNotes } from './history/find-notes.js'
import { pairChanged } from './history/pair-changed.js'
import { nameDifferences } from './name-differences.js'
import { diffTexts } from './word-edits.js'

/** Share of the words of the shorter of two quotations that the other has too, from which they are one in other words. */
const LEAST_COMMON = 0.5
/** Most quotations of a version that are held against those of the other one by one: each is held against each. */
const MOST_PAIRED = 400

/**
 * What each later version of an article changed among its quotations, speakers, figures and headline, and what it says of that. A
 * quotation in other words is one dropped and one added, and a rewording; moved or re-punctuated it is the same.
 */
export function compareRevisions(dossier: Dossier): RevisionChange[] {
  return dossier.articles.flatMap(({ id, revisions }) => changesOf(id, revisions))
}

/** What each version of one article changed in the one before it; the oldest change first. */
export function changesOf(articleId: string, revisions: readonly DossierRevision[]): RevisionChange[] {
  return revisions.slice(1).flatMap((to, i) => {
    const from = revisions[i]
    return from === undefined ? [] : [changeBetween(articleId, from, to)]
  })
}

function changeBetween(articleId: string, from: DossierRevision, to: DossierRevision): RevisionChange {
  const titleChanged = from.header.title !== to.header.title
  const quotesAdded = only(to.quotes, from.quotes, keyOfQuote)
  const quotesDropped = only(from.quotes, to.quotes, keyOfQuote)
  const figuresAdded = only(to.figures, from.figures, keyOfFigure)
  const figuresDropped = only(from.figures, to.figures, keyOfFigure)
  const rewordings = rewordingsOf(quotesDropped, quotesAdded)
  const speakerChanges = speakerChangesOf(from.quotes, to.quotes, rewordings)
  const before = new Set(findNotes(from.text).map(({ text }) => plainWords(text)))
  const notes = findNotes(to.text).filter(({ text }) => !before.has(plainWords(text)))
  const touched: Readonly<Record<RevisionAspect, boolean>> = {
    HEADLINE: titleChanged,
    QUOTES: quotesAdded.length + quotesDropped.length > 0,
    SPEAKER: speakerChanges.length > 0,
    FIGURES: figuresAdded.length + figuresDropped.length > 0,
  }
  return {
    articleId,
    fromRevisionId: from.id,
    toRevisionId: to.id,
    quotesAdded: quotesAdded.map(({ id }) => id),
    quotesDropped: quotesDropped.map(({ id }) => id),
    figuresAdded: figuresAdded.map(({ id }) => id),
    figuresDropped: figuresDropped.map(({ id }) => id),
    titleFrom: titleChanged ? from.header.title : null,
    titleTo: titleChanged ? to.header.title : null,
    rewordings,
    speakerChanges,
    figureChanges: pairChanged(
      figuresDropped.slice(0, MOST_PAIRED),
      figuresAdded.slice(0, MOST_PAIRED),
      likenessOfFigures,
      1,
    ).map((pair) => ({ from: pair.from.id, to: pair.to.id })),
    notes,
    touches: (Object.keys(touched) as RevisionAspect[]).filter((aspect) => touched[aspect]),
  }
}

/** The items that the other version does not have, each counted as often as it stands there. */
function only<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1)
  return items.filter((item) => {
    const key = keyOf(item)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}

function rewordingsOf(dropped: readonly DossierQuote[], added: readonly DossierQuote[]): Rewording[] {
  const likeness = (from: DossierQuote, to: DossierQuote): number => commonShare(from.text, to.text)
  const pairs = pairChanged(dropped.slice(0, MOST_PAIRED), added.slice(0, MOST_PAIRED), likeness, LEAST_COMMON)
  return pairs.map(({ from, to }) => ({
    from: from.id,
    to: to.id,
    differences: nameDifferences(diffTexts(from.text, to.text), from.text, to.text),
  }))
}

/** The same words, or those of a rewording, that both versions give to somebody, and not to the same. */
function speakerChangesOf(
  before: readonly DossierQuote[],
  after: readonly DossierQuote[],
  rewordings: readonly Rewording[],
): RevisionChange['speakerChanges'] {
  const earlier = new Map(before.map((quote) => [keyOfQuote(quote), quote]))
  const byId = new Map(before.map((quote) => [quote.id, quote]))
  const reworded = new Map(rewordings.map(({ from, to }) => [to, byId.get(from)]))
  return after.flatMap((to) => {
    const from = reworded.get(to.id) ?? earlier.get(keyOfQuote(to))
    if (from === undefined) return []
    const [one, other] = [speakerOf(from), speakerOf(to)]
    return one === null || other === null || one === other ? [] : [{ from: from.id, to: to.id }]
  })
}

/** Who is said to have spoken, as far as it can be told: a person, or a body by its name. Null for the unnamed. */
function speakerOf({ personId, speaker }: DossierQuote): string | null {
  if (personId !== null) return personId
  return speaker?.organisation == null ? null : plainWords(speaker.organisation)
}

/** Share of the words of the shorter text that the other has as well, each counted as often as it stands. */
function commonShare(a: string, b: string): number {
  const [one, other] = [plainWords(a).split(' '), plainWords(b).split(' ')]
  const common = one.length - only(one, other, (word) => word).length
  const shorter = Math.min(one.length, other.length)
  return common < Math.min(2, shorter) ? 0 : common / shorter
}

/** Two figures of one thing: what is counted, its unit and what became of it are the same, the number is not. */
function likenessOfFigures(from: DossierFigure, to: DossierFigure): number {
  const isOfOne =
    from.unit === to.unit && from.counted === to.counted && (from.counted !== null || from.action === to.action)
  return isOfOne && (from.low !== to.low || from.high !== to.high) ? 1 : 0
}

function keyOfQuote(quote: DossierQuote): string {
  return plainWords(quote.text)
}

function keyOfFigure(figure: DossierFigure): string {
  return `${figure.low ?? ''} ${figure.high ?? ''} ${figure.unit} ${figure.counted ?? plainWords(figure.text)} ${figure.action ?? ''}`
}
