import type { Moment } from '../model/article.js'
import type { FigureGroup, FigurePair, FigureRelation } from '../model/comparison.js'
import type { Dossier, DossierArticle } from '../model/dossier.js'
import { fold } from '../text/fold.js'
import { coverageState } from './coverage-state.js'
import { groupFigures, sightFigures, type SightedFigure } from './group-figures.js'
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
export function compareFigures(dossier: Dossier): FigureGroup[] {
  const groups = groupFigures(sightFigures(dossier.articles)).map((members) => toGroup(members, dossier.articles))
  return groups
    .map((group, order) => ({ group, order, articles: new Set(group.members.map((member) => member.articleId)).size }))
    .sort((a, b) => rank(a.group.relation) - rank(b.group.relation) || b.articles - a.articles || a.order - b.order)
    .map(({ group }) => group)
}

function rank(relation: FigureRelation | null): number {
  return relation === null ? TELLING.length : TELLING.indexOf(relation)
}

function toGroup(members: readonly SightedFigure[], articles: readonly DossierArticle[]): FigureGroup {
  const pairs = relate(members)
  const ran = new Set(members.map((member) => member.article.id))
  const firstSeenAt = earliest(members.map((member) => firstPublishedAt(member.article)))
  return {
    counted: labelOf(members),
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

/** "percent of the vote (Harbour Party)": whose it is, where all members name the same. */
function labelOf(members: readonly SightedFigure[]): string {
  const [first] = members
  if (first === undefined) return ''
  const { topic, context } = first
  const owned = !topic.isPeople && members.every((member) => member.context.subject === context.subject)
  return owned && context.subjectPrinted !== null ? `${topic.label} (${context.subjectPrinted})` : topic.label
}

/** Members that say the same thing in the same scope stand behind the first of them; only these first ones are set against each other. */
function relate(members: readonly SightedFigure[]): FigurePair[] {
  const first = new Map<string, SightedFigure>()
  const pairs: FigurePair[] = []
  for (const member of members) {
    const key = statementKey(member)
    const known = first.get(key)
    if (known === undefined) first.set(key, member)
    else if (known.article.id !== member.article.id) pairs.push(pairOf(known, member))
  }
  const statements = [...first.values()].slice(0, MOST_STATEMENTS)
  const numbers = numbersByArticle(members)
  const scattered = isScattered(members)
  statements.forEach((a, i) => {
    for (const b of statements.slice(i + 1)) {
      if (isWorthPairing(a, b, numbers, scattered)) pairs.push(pairOf(a, b))
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

/**
 * An article does not contradict itself in one voice, nor another article whose number it prints as well: there the two
 * numbers are of two things. Two givers in one article may well disagree: "police counted 300, the union 2,000". Of a matter
 * that is scattered over several places, a number without a place contradicts none.
 */
function isWorthPairing(
  a: SightedFigure,
  b: SightedFigure,
  numbers: ReadonlyMap<string, ReadonlySet<string>>,
  scattered: boolean,
): boolean {
  const { relation } = relateFigures(placed(a), placed(b))
  const twoGivers = a.figure.giver !== null && b.figure.giver !== null && a.figure.giver !== b.figure.giver
  if (a.article.id === b.article.id) return twoGivers || relation === 'REFINES' || relation === 'SCOPE_DIFFERS'
  if (relation !== 'CONFLICTS') return true
  if (!isOneMagnitude(a, b)) return false
  if (scattered && (a.figure.place === null || b.figure.place === null)) return false
  if (twoGivers) return true
  const printsBoth =
    numbers.get(a.article.id)?.has(numberKey(b)) === true || numbers.get(b.article.id)?.has(numberKey(a)) === true
  return !printsBoth
}

/**
 * Two numbers further apart than this count two things: the arrests at one corner and those in all, a price and what it comes to a
 * year. The ratio is that of the prototype; on labelled coverage it took out four false contradictions and no true one.
 */
const WIDEST_CONTRADICTION = 3.2

function isOneMagnitude({ meant: a }: SightedFigure, { meant: b }: SightedFigure): boolean {
  const [small, large] = (a.high ?? a.low ?? 0) <= (b.low ?? b.high ?? 0) ? [a, b] : [b, a]
  return (large.low ?? large.high ?? 0) <= WIDEST_CONTRADICTION * (small.high ?? small.low ?? 0)
}

/** One article tells the same of several places: "40 were held in Karsk", "dozens were held in Mellin". */
function isScattered(members: readonly SightedFigure[]): boolean {
  const places = new Map<string, string>()
  for (const { article, figure } of members) {
    if (figure.place === null) continue
    const [known, place] = [places.get(article.id), fold(figure.place)]
    if (known !== undefined && !known.includes(place) && !place.includes(known)) return true
    places.set(article.id, known ?? place)
  }
  return false
}

function numbersByArticle(members: readonly SightedFigure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>()
  for (const member of members) {
    const own = numbers.get(member.article.id) ?? new Set()
    numbers.set(member.article.id, own.add(numberKey(member)))
  }
  return numbers
}

function numberKey({ figure }: SightedFigure): string {
  return `${figure.low ?? ''}..${figure.high ?? ''}`
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
