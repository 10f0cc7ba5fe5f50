import { labelArticles } from '../compare/label-articles.js'
import { nameSpeaker } from '../compare/name-speaker.js'
import { invariant } from '../errors.js'
import type { ArticleView, CoverageView, StatementView } from './coverage-view.js'
import type { Links } from './links.js'

/** A comparison to be set on a page, with everything that its ids stand for. */
export interface Sheet {
  readonly coverage: CoverageView
  readonly links: Links
  readonly article: (articleId: string) => ArticleView
  /** Outlet of an article as a column is named: "The Mellin Courier". */
  readonly label: (articleId: string) => string
  /** Ids of several articles, each once, in the order of the comparison. */
  readonly inOrder: (articleIds: Iterable<string>) => string[]
  /** Place of a statement on the page, which stays as long as the statement does; numbered where it is not stored. */
  readonly anchor: (statement: StatementView) => string
  /** The statement that some words of an article render; null where they render none that is shown. */
  readonly statementAt: (articleId: string, start: number) => StatementView | null
}

/** @param names what to call articles of unknown outlet, by their ids. */
export function openSheet(coverage: CoverageView, links: Links, names?: ReadonlyMap<string, string>): Sheet {
  const articles = new Map(coverage.articles.map((article) => [article.id, article]))
  const labels = labelArticles(coverage.articles, names)
  const statements = coverage.utterances.nodes
  const anchors = new Map(statements.map((each, index) => [each, `said-${each.utterance?.id ?? String(index + 1)}`]))
  const places = new Map(
    statements.flatMap((statement) =>
      statement.renderings.map(({ article, start }) => [placeOf(article.id, start), statement] as const),
    ),
  )
  return {
    coverage,
    links,
    article: (id) => find(articles, id),
    label: (id) => find(labels, id),
    inOrder: (ids) => {
      const wanted = new Set(ids)
      return coverage.articles.filter(({ id }) => wanted.has(id)).map(({ id }) => id)
    },
    anchor: (statement) => find(anchors, statement),
    statementAt: (articleId, start) => places.get(placeOf(articleId, start)) ?? null,
  }
}

function placeOf(articleId: string, start: number): string {
  return `${articleId} ${String(start)}`
}

function find<Key, Value>(values: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = values.get(key)
  invariant(value !== undefined, 'a comparison names something that it does not hold')
  return value
}

/** Who said a statement, or that nobody is named. */
export function speakerOf({ speaker, organisation, renderings }: StatementView): string {
  const quotes = renderings
    .toSorted((a, b) => Number(b.isReference) - Number(a.isReference))
    .map(({ quote: { speakerText: text, speakerKind: kind } }) => ({
      speaker: text === null || kind === null ? null : { text, kind },
    }))
  return nameSpeaker({ personId: speaker?.id ?? null, organisation }, quotes, () => speaker?.name ?? '')
}

/** Whether anybody prints the words in quotation marks. */
export function isQuoted({ renderings }: StatementView): boolean {
  return renderings.some(({ directness }) => directness !== 'INDIRECT')
}

/** The fullest wording, with which the others are compared. */
export function fullestOf({ renderings }: StatementView): string {
  return (renderings.find(({ isReference }) => isReference) ?? renderings[0])?.text ?? ''
}
