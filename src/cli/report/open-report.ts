import type { Comparison } from '../../model/comparison.js'
import type { Finding } from '../../model/finding.js'
import type { Dossier, DossierArticle, DossierPerson, DossierQuote, DossierRevision } from '../../model/dossier.js'
import type { Rendering } from '../../model/utterance.js'
import { invariant } from '../../errors.js'
import { findFindings } from '../../compare/findings/find-findings.js'
import { labelArticles } from '../../compare/label-articles.js'
import { colours, noColours, type Paint } from './paint.js'

/** What a report is made from. */
export interface Compared {
  readonly dossier: Dossier
  readonly comparison: Comparison
}

/** The sheet that a report is set on. */
export interface Page {
  /** In terminal columns. */
  readonly width: number
  readonly colour: boolean
  /** Names for articles of unknown outlet, by article id: the name of the file they came in. */
  readonly names?: ReadonlyMap<string, string>
}

/** The comparison with everything that its ids stand for, and the sheet to set it on. */
export interface Report {
  readonly dossier: Dossier
  readonly comparison: Comparison
  readonly width: number
  readonly paint: Paint
  /** Outlet of an article as a column is named: "The Mellin Courier", or the file's name where no outlet is known. */
  readonly label: (articleId: string) => string
  /** Labels of several articles, each once, in the order of the dossier. */
  readonly labels: (articleIds: Iterable<string>) => string[]
  readonly article: (articleId: string) => DossierArticle
  readonly revision: (revisionId: string) => DossierRevision
  readonly quote: (quoteId: string) => DossierQuote
  readonly rendering: (renderingId: string) => Rendering
  readonly person: (personId: string) => DossierPerson
  /** The findings of the comparison, naming articles as the columns are named. */
  readonly findings: readonly Finding[]
}

export function openReport({ dossier, comparison }: Compared, page: Page): Report {
  const articles = new Map(dossier.articles.map((article) => [article.id, article]))
  const revisions = new Map(dossier.articles.flatMap((article) => article.revisions.map((each) => [each.id, each])))
  const quotes = new Map([...revisions.values()].flatMap((revision) => revision.quotes.map((each) => [each.id, each])))
  const renderings = new Map(dossier.utterances.flatMap((each) => each.renderings.map((one) => [one.id, one])))
  const people = new Map(dossier.people.map((person) => [person.id, person]))
  const labels = labelArticles(dossier.articles, page.names)
  const label = (articleId: string) => find(labels, articleId, 'article')
  return {
    dossier,
    comparison,
    width: page.width,
    paint: page.colour ? colours : noColours,
    label,
    labels: (articleIds) => {
      const wanted = new Set(articleIds)
      return dossier.articles.filter(({ id }) => wanted.has(id)).map(({ id }) => label(id))
    },
    article: (id) => find(articles, id, 'article'),
    revision: (id) => find(revisions, id, 'revision'),
    quote: (id) => find(quotes, id, 'quote'),
    rendering: (id) => find(renderings, id, 'rendering'),
    person: (id) => find(people, id, 'person'),
    findings: page.names === undefined ? comparison.findings : findFindings(dossier, comparison, page.names),
  }
}

function find<Value>(values: ReadonlyMap<string, Value>, id: string, noun: string): Value {
  const value = values.get(id)
  invariant(value !== undefined, `the comparison names ${noun} "${id}", which the dossier does not hold`)
  return value
}
