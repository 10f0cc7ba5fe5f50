import type { Moment } from '../model/article.js'
import type { CitationCoverage } from '../model/comparison.js'
import type { CitationKind } from '../model/citation.js'
import type { Dossier, DossierArticle, DossierCitation } from '../model/dossier.js'
import { fold } from '../text/fold.js'
import { coverageState } from './coverage-state.js'
import { isEarlier } from './is-earlier.js'
import { firstPublishedAt } from './last-known-at.js'

interface CitedSource {
  readonly source: string
  readonly kind: CitationKind
  readonly found: { readonly article: DossierArticle; readonly citation: DossierCitation }[]
}

/**
 * The sources that the event's articles lean on, and which article leans on which; a source of most articles comes first.
 * "a senior official" of one outlet and "a senior official" of another may be two people: the unnamed stay apart by article.
 */
export function listCitations(dossier: Dossier): CitationCoverage[] {
  const sources = new Map<string, CitedSource>()
  for (const article of dossier.articles) {
    for (const citation of article.revisions.at(-1)?.citations ?? []) {
      const key = citation.name === null ? `${article.id}|${fold(citation.text)}` : nameKey(citation.name)
      const known = sources.get(key)
      if (known === undefined) {
        sources.set(key, {
          source: citation.name ?? citation.text,
          kind: citation.kind,
          found: [{ article, citation }],
        })
      } else known.found.push({ article, citation })
    }
  }
  return [...sources.values()]
    .map((source, order) => ({ source, order, articles: new Set(source.found.map(({ article }) => article.id)) }))
    .sort((a, b) => b.articles.size - a.articles.size || a.order - b.order)
    .map(({ source, articles }) => toCoverage(source, articles, dossier.articles))
}

/** "the Harbour Union" and "Harbour Union" are one name. */
function nameKey(name: string): string {
  return fold(name).replace(/^the /, '')
}

function toCoverage(
  { source, kind, found }: CitedSource,
  ran: ReadonlySet<string>,
  articles: readonly DossierArticle[],
): CitationCoverage {
  const firstSeenAt = found.reduce<Moment | null>((first, { article }) => {
    const at = firstPublishedAt(article)
    return at !== null && (first === null || isEarlier(at, first)) ? at : first
  }, null)
  return {
    source,
    kind,
    citationIds: found.map(({ citation }) => citation.id),
    coverage: articles.map((article) => ({
      articleId: article.id,
      state: coverageState(article, ran.has(article.id), firstSeenAt),
      words: null,
    })),
  }
}
