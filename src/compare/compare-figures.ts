import type { Moment } from '../model/article.js'
import type { FigureGroup, FigurePair, FigureRelation } from '../model/figure-group.js'
import type { Dossier } from '../model/dossier.js'
import type { Models } from '../models/weights.js'
import { coverageState } from './coverage-state.js'
import { findContradictions } from './figures/find-contradictions.js'
import { figureScorer } from './figures/score-figures.js'
import { labelGroup } from './figures/label-group.js'
import { sightFigures, type SightedFigure } from './figures/sight-figures.js'
import { groupFigures } from './group-figures.js'
import { isEarlier } from './is-earlier.js'
import { firstPublishedAt, lastKnownAt } from './last-known-at.js'
import { outletKeyOf } from './outlet-key.js'
import { relateFigures, type PlacedFigure } from './relate-figures.js'

/** Most telling first. */
const TELLING: readonly FigureRelation[] = ['CONFLICTS', 'SUPERSEDES', 'REFINES', 'SCOPE_DIFFERS', 'COMPATIBLE', 'SAME']

/**
 * Different statements of one group that are set against each other pair by pair; a group with more is compared among its
 * first ones, and the rest only with those that say the same.
 */
const MOST_STATEMENTS = 30

/** Every figure of the event, grouped by what it counts, with how the outlets' figures relate. Most telling group first. */
export function compareFigures(dossier: Dossier, models: Pick<Models, 'figures'>): FigureGroup[] {
  const figures = sightFigures(dossier.articles)
  const contradictions = findContradictions(figures)
  const contested = new Set(contradictions.map(({ a, b }) => pairKey(figures[a], figures[b])))
  const groups = groupFigures(figures, figureScorer(models), contradictions)
    .filter(isTold)
    .map((members) => toGroup(members, contested, dossier))
  return groups
    .map((group, order) => ({ group, order, articles: new Set(group.members.map((member) => member.articleId)).size }))
    .sort((a, b) => rank(a.group.relation) - rank(b.group.relation) || b.articles - a.articles || a.order - b.order)
    .map(({ group }) => group)
}

/** Ages and plain counts are told only where several articles print them. */
function isTold(members: readonly SightedFigure[]): boolean {
  return members.some(({ isMinor }) => !isMinor) || new Set(members.map(({ article }) => article.id)).size > 1
}

/** Two figures that stand against each other, in the order of the dossier. */
function pairKey(a: SightedFigure | undefined, b: SightedFigure | undefined): string {
  return `${a?.figure.id ?? ''} ${b?.figure.id ?? ''}`
}

function rank(relation: FigureRelation | null): number {
  return relation === null ? TELLING.length : TELLING.indexOf(relation)
}

function toGroup(
  members: readonly SightedFigure[],
  contested: ReadonlySet<string>,
  { articles, people }: Dossier,
): FigureGroup {
  const pairs = relate(members, contested)
  const ran = new Set(members.map((member) => member.article.id))
  const firstSeenAt = earliest(members.map((member) => firstPublishedAt(member.article)))
  return {
    counted: labelGroup(members, people),
    relation: TELLING.find((relation) => pairs.some((pair) => pair.relation === relation)) ?? null,
    members: members.map(({ article, figure }) => ({ figureId: figure.id, articleId: article.id, figure })),
    pairs,
    coverage: articles.map((article) => ({
      articleId: article.id,
      state: coverageState(article, ran.has(article.id), firstSeenAt),
      words: null,
    })),
  }
}

/** Members that say the same thing in the same scope stand behind the first of them; only these first ones are set against each other. */
function relate(members: readonly SightedFigure[], contested: ReadonlySet<string>): FigurePair[] {
  const first = new Map<string, SightedFigure>()
  const pairs: FigurePair[] = []
  for (const member of members) {
    const key = statementKey(member)
    const known = first.get(key)
    if (known === undefined) first.set(key, member)
    else if (known.article.id !== member.article.id) pairs.push(pairOf(known, member))
  }
  const statements = [...first.values()].slice(0, MOST_STATEMENTS)
  statements.forEach((a, i) => {
    for (const b of statements.slice(i + 1)) {
      const pair = pairOf(a, b)
      if (isWorthTelling(a, b, pair.relation, contested)) pairs.push(pair)
    }
  })
  return pairs.sort((a, b) => rank(a.relation) - rank(b.relation))
}

function statementKey({ figure, context, article }: SightedFigure): string {
  const { low, high, comparator, day, place, giver } = figure
  // Two statements of one outlet at different times may supersede each other only where they differ.
  return JSON.stringify([
    low,
    high,
    comparator,
    day,
    place,
    giver,
    context.year,
    giver === null ? outletKeyOf(article) : null,
  ])
}

/** Numbers that are apart contradict each other only where they are surely of one thing; of one article they are two steps. */
function isWorthTelling(
  a: SightedFigure,
  b: SightedFigure,
  relation: FigureRelation,
  contested: ReadonlySet<string>,
): boolean {
  if (relation === 'CONFLICTS') return contested.has(pairKey(a, b)) || contested.has(pairKey(b, a))
  return a.article.id !== b.article.id || relation === 'REFINES' || relation === 'SCOPE_DIFFERS'
}

function pairOf(a: SightedFigure, b: SightedFigure): FigurePair {
  return { aFigureId: a.figure.id, bFigureId: b.figure.id, ...relateFigures(placed(a), placed(b)) }
}

function placed({ article, meant, context }: SightedFigure): PlacedFigure {
  return { figure: meant, at: lastKnownAt(article), outlet: article.outlet?.name ?? null, year: context.year }
}

function earliest(moments: readonly (Moment | null)[]): Moment | null {
  return moments.reduce<Moment | null>(
    (first, moment) => (moment !== null && (first === null || isEarlier(moment, first)) ? moment : first),
    null,
  )
}
