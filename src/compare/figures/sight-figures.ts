import type { DossierArticle, DossierFigure } from '../../model/dossier.js'
import { contextReader, type FigureContext } from './figure-context.js'
import { figureTopic, type FigureTopic } from './figure-topic.js'
import { hedgesOfArticle } from './hedges-of-article.js'
import { measureFigure, type Measure } from './measure-figure.js'

/** A figure in its article, with what it counts and what stands around it. */
export interface SightedFigure {
  readonly article: DossierArticle
  readonly figure: DossierFigure
  /** No list of figures shows it: it is told only where other articles print one of the same thing. */
  readonly isMinor: boolean
  /** The figure as its article means it: a bare number with the hedge that the article prints elsewhere. */
  readonly meant: DossierFigure
  readonly measure: Measure
  /** The printed number with its unit: "COUNT 38..38". */
  readonly number: string
  readonly topic: FigureTopic
  readonly context: FigureContext
  /** Figures of the article that print the same number of the same thing, itself included. */
  readonly twins: number
  /** The numbers of its sentence, its own included, each with its unit; of a list the first ones. */
  readonly beside: ReadonlySet<string>
}

/** Numbers of a sentence that tell it from others; one with more is a list. */
const MOST_BESIDE = 20

/** The figures of the current text of every article, in the dossier's order. */
export function sightFigures(articles: readonly DossierArticle[]): SightedFigure[] {
  return articles.flatMap(sightArticle)
}

/** The figures of articles that were read before: an event is looked over with each article that comes in for it. */
const known = new WeakMap<DossierArticle, readonly SightedFigure[]>()

function sightArticle(article: DossierArticle): readonly SightedFigure[] {
  const before = known.get(article)
  if (before !== undefined) return before
  const figures = readFigures(article)
  known.set(article, figures)
  return figures
}

function readFigures(article: DossierArticle): SightedFigure[] {
  const current = article.revisions.at(-1)
  if (current === undefined) return []
  const { figures, minorFigures } = current
  const onTopic = [...figures, ...minorFigures].map((figure, i) => {
    const measure = measureFigure(figure)
    const isMinor = i >= figures.length
    return { figure, isMinor, measure, topic: figureTopic(figure), number: numberKey(measure) }
  })
  const meantBy = hedgesOfArticle(onTopic)
  const contextOf = contextReader(current.text)
  const twins = tally(onTopic, ({ number, figure }) => `${number} ${figure.counted ?? ''}`)
  const inSentence = new Map<number, Set<string>>()
  for (const { figure, number } of onTopic) {
    const numbers = inSentence.get(figure.sentence.start) ?? new Set()
    if (numbers.size < MOST_BESIDE) inSentence.set(figure.sentence.start, numbers.add(number))
  }
  return onTopic.map(({ figure, isMinor, measure, topic, number }) => ({
    article,
    figure,
    isMinor,
    meant: meantBy({ figure, topic }),
    measure,
    number,
    topic,
    context: contextOf(figure),
    twins: twins.get(`${number} ${figure.counted ?? ''}`) ?? 1,
    beside: inSentence.get(figure.sentence.start) ?? new Set(),
  }))
}

function numberKey({ unitClass, value, upTo }: Measure): string {
  return `${unitClass} ${Number(value.toPrecision(4))}..${Number(upTo.toPrecision(4))}`
}

function tally<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}
