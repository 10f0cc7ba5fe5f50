import { makeGroups } from './align/groups.js'
import { isSameNumber, mayBothHold } from './figures/measure-figure.js'
import { pairFigures, type FigurePlaces } from './figures/pair-figures.js'
import type { ScoreFigures } from './figures/score-figures.js'
import type { SightedFigure } from './figures/sight-figures.js'

/** From this likelihood on two figures are of one thing. Found by leaving one event out at a time (docs/models/figures.md). */
export const GROUP_CUT = 0.3

/** Small counts and lengths of time stand in any article: a group of them must be so sure on the whole. */
const COMMON_CUT = 0.52

/** The largest count that is common. */
const LARGEST_COMMON = 12

/** Members of a group that are asked; they resemble each other, so a few stand for all. */
const MOST_ASKED = 8

/**
 * Brings together the figures that are of one thing, the surest pairs first: two groups become one where their members are
 * alike on the whole, so that no chain of resemblances joins what has nothing in common. What contradicts each other is of one
 * thing.
 */
export function groupFigures(
  figures: readonly SightedFigure[],
  score: ScoreFigures,
  contradictions: readonly FigurePlaces[] = [],
): SightedFigure[][] {
  const groups = makeGroups(figures.length)
  const known = new Map<number, number>()
  const likenessOf = (a: number, b: number): number => {
    const [x, y] = [figures[Math.min(a, b)], figures[Math.max(a, b)]]
    const key = Math.min(a, b) * figures.length + Math.max(a, b)
    const likeness = known.get(key) ?? (x === undefined || y === undefined ? 0 : score(x, y))
    known.set(key, likeness)
    return likeness
  }
  const pairs = pairFigures(figures).map(({ a, b }) => ({ a, b, likeness: likenessOf(a, b) }))
  for (const { a, b } of pairs
    .filter(({ likeness }) => likeness >= GROUP_CUT)
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b)) {
    if (groups.groupOf(a) === groups.groupOf(b)) continue
    const [xs, ys] = [groups.membersOf(a).slice(0, MOST_ASKED), groups.membersOf(b).slice(0, MOST_ASKED)]
    if (meanLikeness(figures, xs, ys, likenessOf) >= GROUP_CUT) groups.join(a, b)
  }
  const kept = makeGroups(figures.length)
  for (const members of groups.all()) {
    const isSure = !isCommon(figures[members[0] ?? 0])
    if (!isSure && meanWithin(figures, members.slice(0, MOST_ASKED), likenessOf) < COMMON_CUT) continue
    for (const member of members) kept.join(members[0] ?? member, member)
  }
  for (const { a, b } of contradictions) kept.join(a, b)
  return kept.all().map((members) => members.flatMap((i) => figures[i] ?? []))
}

function isCommon(figure: SightedFigure | undefined): boolean {
  if (figure === undefined) return false
  const { unitClass, value } = figure.measure
  const isCount = unitClass === 'COUNT' && value <= LARGEST_COMMON
  return isCount || unitClass === 'DURATION' || unitClass.startsWith('OTHER')
}

/** How alike the members of a group are, the mean over members of two articles; 1 where all are of one. */
function meanWithin(
  figures: readonly SightedFigure[],
  members: readonly number[],
  likenessOf: (a: number, b: number) => number,
): number {
  const pairs = members.flatMap((a, i) =>
    members.slice(i + 1).flatMap((b) => (figures[a]?.article.id === figures[b]?.article.id ? [] : [likenessOf(a, b)])),
  )
  return pairs.length === 0 ? 1 : pairs.reduce((sum, likeness) => sum + likeness, 0) / pairs.length
}

/** How alike two groups are, the mean over members of two articles; 0 where an article means two things by two of them. */
function meanLikeness(
  figures: readonly SightedFigure[],
  xs: readonly number[],
  ys: readonly number[],
  likenessOf: (a: number, b: number) => number,
): number {
  let [sum, count] = [0, 0]
  for (const a of xs) {
    for (const b of ys) {
      const [x, y] = [figures[a], figures[b]]
      if (x === undefined || y === undefined) continue
      if (x.article.id !== y.article.id) {
        sum += likenessOf(a, b)
        count++
      } else if (areTwoThings(x, y)) return 0
    }
  }
  return count === 0 ? 0 : sum / count
}

/** One article prints other numbers, or names other things: "12 people were hurt at the gate, 19 in all". */
function areTwoThings(a: SightedFigure, b: SightedFigure): boolean {
  if (!isSameNumber(a.measure, b.measure) && !mayBothHold(a.measure, b.measure)) return true
  const [one, other] = [a.figure.counted, b.figure.counted]
  if (a.topic.key === b.topic.key || one === null || other === null) return false
  return one.split(' ').at(-1) !== other.split(' ').at(-1)
}
