import type { DossierArticle, DossierFigure } from '../model/dossier.js'
import { figureContext, sharedContext, type FigureContext } from './figures/figure-context.js'
import { figureTopic, type FigureTopic } from './figures/figure-topic.js'
import { hedgesOfArticle } from './figures/hedges-of-article.js'

/** A figure in its article, with what it counts and what stands around it. */
export interface SightedFigure {
  readonly article: DossierArticle
  readonly figure: DossierFigure
  /** The figure as its article means it: a bare number with the hedge that the article prints elsewhere. */
  readonly meant: DossierFigure
  readonly topic: FigureTopic
  readonly context: FigureContext
}

/** Share of content words that two sentences must have in common before different numbers in them are set against each other. */
const SAME_MATTER = 0.34

/** The same number of the same unit needs less: the number itself is a sign. */
const SAME_NUMBER_MATTER = 0.2

/** Two numbers of people further apart than this are about one thing only where day, place or words say so as well. */
const SAME_SIZE_RATIO = 10

/**
 * How many groups a figure is held against before it opens its own, the oldest first: what many outlets run is opened
 * early, and time stays in line with the number of figures.
 */
const MOST_GROUPS_TRIED = 40

/** The figures of the current text of every article, in the dossier's order. */
export function sightFigures(articles: readonly DossierArticle[]): SightedFigure[] {
  return articles.flatMap((article) => {
    const current = article.revisions.at(-1)
    if (current === undefined) return []
    const onTopic = current.figures.map((figure) => ({ figure, topic: figureTopic(figure) }))
    const meantBy = hedgesOfArticle(onTopic)
    return onTopic.map((one) => ({
      ...one,
      article,
      meant: meantBy(one),
      context: figureContext(current.text, one.figure),
    }))
  })
}

/**
 * Brings together the figures that count the same thing. People who were hurt, held or gathered belong together by that
 * alone; of seats, money and shares the owner and the sentences must agree as well: two parties' seats are two things.
 */
export function groupFigures(figures: readonly SightedFigure[]): SightedFigure[][] {
  const buckets = new Map<string, Set<SightedFigure[]>>()
  const groups: SightedFigure[][] = []
  for (const figure of figures) {
    const keys = keysOf(figure)
    const home = keys
      .flatMap((key) => oldest(buckets.get(key)))
      .find((group) => group.some((member, i) => i < MOST_MEMBERS_TRIED && isSameMatter(member, figure)))
    const group = home ?? []
    if (home === undefined) groups.push(group)
    group.push(figure)
    for (const key of keys) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, new Set([group]))
      else bucket.add(group)
    }
  }
  return groups
}

function oldest(bucket: ReadonlySet<SightedFigure[]> | undefined): SightedFigure[][] {
  const groups: SightedFigure[][] = []
  for (const group of bucket ?? []) {
    if (groups.length === MOST_GROUPS_TRIED) break
    groups.push(group)
  }
  return groups
}

/** Members of a group that a newcomer is held against; they resemble each other, so a few stand for all. */
const MOST_MEMBERS_TRIED = 8

/** By what is counted, and by the bare number, so that "a $2 million grant" meets "$2 million in aid". */
function keysOf({ figure, topic }: SightedFigure): string[] {
  if (topic.isPeople) return [topic.key]
  const byNumber =
    figure.comparator === 'EXACTLY' ? [`${figure.unit}|${figure.unitSymbol ?? ''}=${figure.low ?? ''}`] : []
  return [topic.key, ...byNumber]
}

function isSameMatter(a: SightedFigure, b: SightedFigure): boolean {
  const sameNumber = a.figure.low === b.figure.low && a.figure.high === b.figure.high
  const shared = sharedContext(a.context, b.context)
  if (a.topic.isPeople || b.topic.isPeople) {
    return (
      a.topic.key === b.topic.key &&
      (sameNumber || isOneSize(a, b) || isSamePlaceOrDay(a, b) || shared >= SAME_NUMBER_MATTER)
    )
  }
  if (!agree(a.context.subject, b.context.subject) && !(sameNumber && shared >= SAME_MATTER)) return false
  if (sameNumber) return shared >= SAME_NUMBER_MATTER && (sameNoun(a, b) || shared >= SAME_MATTER)
  // Within one sentence an outlet does not contradict itself: two numbers there are two things.
  if (a.article.id === b.article.id) return false
  return sameNoun(a, b) && sameAction(a, b) && shared >= SAME_MATTER
}

function isOneSize(a: SightedFigure, b: SightedFigure): boolean {
  const [one, two] = [a.figure.low ?? a.figure.high ?? 0, b.figure.low ?? b.figure.high ?? 0]
  return Math.max(one, two) <= SAME_SIZE_RATIO * Math.max(1, Math.min(one, two))
}

function isSamePlaceOrDay(a: SightedFigure, b: SightedFigure): boolean {
  const sameDay = a.figure.day !== null && a.figure.day === b.figure.day
  return sameDay || (a.figure.place !== null && a.figure.place === b.figure.place)
}

/** One name within the other counts as agreement ("Harbour Party", "the ruling Harbour Party"); an unnamed owner agrees with none that is named. */
function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  return a.includes(b) || b.includes(a)
}

function sameNoun(a: SightedFigure, b: SightedFigure): boolean {
  return a.figure.counted === b.figure.counted
}

function sameAction(a: SightedFigure, b: SightedFigure): boolean {
  return (
    a.figure.action === b.figure.action ||
    (a.topic.key === b.topic.key && (a.figure.action === null || b.figure.action === null))
  )
}
