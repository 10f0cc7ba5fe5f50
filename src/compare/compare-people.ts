import type { PersonCell, PersonCoverage } from '../model/comparison.js'
import type { Dossier, DossierArticle, DossierQuote } from '../model/dossier.js'
import { findWords } from '../text/words.js'
import { coverageState } from './coverage-state.js'
import { currentRevision } from './place-utterances.js'
import { earliestMoment } from './earliest.js'
import { firstPublishedAt } from './last-known-at.js'
import { outletKeyOf } from './outlet-key.js'

/** A speaker whom at least so many other outlets quote can be left out; fewer, and each outlet has its own sources. */
const FEWEST_QUOTING = 2

/**
 * Who is quoted, mentioned or absent in each article. The state is about their words: `RAN` where they are quoted,
 * `RAN_INDIRECTLY` where only reported; somebody merely mentioned had no say. Most quoted first.
 */
export function comparePeople(dossier: Dossier): PersonCoverage[] {
  const spoken = new Map<string, Map<string, DossierQuote[]>>()
  const mentioned = new Map<string, Set<string>>()
  for (const article of dossier.articles) {
    const { quotes, mentions } = currentRevision(article)
    for (const quote of quotes) {
      if (quote.personId === null) continue
      const byArticle = spoken.get(quote.personId) ?? new Map<string, DossierQuote[]>()
      byArticle.set(article.id, [...(byArticle.get(article.id) ?? []), quote])
      spoken.set(quote.personId, byArticle)
    }
    for (const { personId } of mentions) mentioned.set(personId, (mentioned.get(personId) ?? new Set()).add(article.id))
  }
  return dossier.people
    .map(({ id }) => coverPerson(dossier, id, spoken.get(id) ?? new Map(), mentioned.get(id) ?? new Set()))
    .filter(({ cells }) => cells.some((cell) => cell.presence !== 'ABSENT'))
    .map((coverage, place) => ({ coverage, place, words: coverage.cells.reduce((n, cell) => n + cell.wordsQuoted, 0) }))
    .sort((a, b) => b.coverage.quotedBy - a.coverage.quotedBy || b.words - a.words || a.place - b.place)
    .map(({ coverage }) => coverage)
}

function coverPerson(
  dossier: Dossier,
  personId: string,
  quotes: ReadonlyMap<string, readonly DossierQuote[]>,
  mentioned: ReadonlySet<string>,
): PersonCoverage {
  const quoting = dossier.articles.filter((article) => isQuoted(quotes.get(article.id)))
  const firstSeenAt = earliestMoment(dossier.articles.filter(({ id }) => quotes.has(id)).map(firstPublishedAt))
  const cells = dossier.articles.map((article): PersonCell => {
    const own = quotes.get(article.id) ?? []
    const quoted = isQuoted(own)
    return {
      articleId: article.id,
      presence: quoted ? 'QUOTED' : mentioned.has(article.id) || own.length > 0 ? 'MENTIONED' : 'ABSENT',
      state: coverageState(article, own.length > 0, firstSeenAt, !quoted),
      wordsQuoted: countWords(own),
    }
  })
  return { personId, cells, quotedBy: outletsOf(quoting).size, leftOutBy: leavers(dossier, cells, quoting) }
}

/** Articles without a word of somebody whom most of the other outlets quote, and at least two. */
function leavers(dossier: Dossier, cells: readonly PersonCell[], quoting: readonly DossierArticle[]): string[] {
  const outlets = outletsOf(dossier.articles)
  const quotingOutlets = outletsOf(quoting)
  const hasMost = quotingOutlets.size >= FEWEST_QUOTING && quotingOutlets.size > (outlets.size - 1) / 2
  if (!hasMost) return []
  return dossier.articles.flatMap((article, i) =>
    cells[i]?.state === 'NOT_RUN' && !quotingOutlets.has(outletKeyOf(article)) ? [article.id] : [],
  )
}

function isQuoted(quotes: readonly DossierQuote[] | undefined): boolean {
  return quotes?.some((quote) => quote.directness !== 'INDIRECT') ?? false
}

/** Words in quotation marks in the article's body: a headline repeats them. */
function countWords(quotes: readonly DossierQuote[]): number {
  return quotes
    .filter((quote) => quote.directness === 'DIRECT' || quote.directness === 'PARTIAL')
    .reduce((n, quote) => n + findWords(quote.text).length, 0)
}

function outletsOf(articles: readonly DossierArticle[]): Set<string> {
  return new Set(articles.map(outletKeyOf))
}
