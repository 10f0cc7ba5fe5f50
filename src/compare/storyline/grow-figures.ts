import type { Figure } from '../../model/figure.js'
import type { FigureSeries, FigureStep, StorylineFigure } from '../../model/storyline.js'
import { fold } from '../../text/fold.js'
import { isEarlier } from '../is-earlier.js'

/**
 * How the figures of a storyline grew from event to event: "at least 12" arrested on Monday, 14 in April, 15 by the verdict. What
 * counts one thing, for all that is known of it (noun, verb, unit, place), is one series; a value is superseded by the first
 * other one that was printed later beyond doubt, in a later event or by the same giver. Only what more than one event or value tells of is a series; that of most
 * articles comes first.
 */
export function growFigures(figures: readonly StorylineFigure[]): FigureSeries[] {
  return groupByThing(figures)
    .map(tellSeries)
    .filter(({ steps, eventCount }) => steps.length > 1 || eventCount > 1)
    .sort(
      (a, b) => b.articleCount - a.articleCount || b.eventCount - a.eventCount || (firstId(a) < firstId(b) ? -1 : 1),
    )
}

function firstId({ steps }: FigureSeries): string {
  return steps[0]?.figureId ?? ''
}

function groupByThing(figures: readonly StorylineFigure[]): StorylineFigure[][] {
  const things = new Map<string, StorylineFigure[][]>()
  for (const figure of [...figures].sort(byTime)) {
    const key = thingOf(figure.figure)
    if (key === null) continue
    const places = things.get(key) ?? []
    things.set(key, places)
    const here = places.find((series) => series.every((one) => isOnePlace(one.figure.place, figure.figure.place)))
    if (here) here.push(figure)
    else places.push([figure])
  }
  return [...things.values()].flat()
}

/** What is counted, as far as the article says: null where it says nothing, and where the words give no number. */
function thingOf({ unit, unitSymbol, counted, action, comparator }: Figure): string | null {
  if (comparator === 'VAGUE' || (counted === null && action === null)) return null
  const head =
    fold(counted ?? '')
      .split(' ')
      .at(-1) ?? ''
  return [unit, unitSymbol ?? '', head, action ?? ''].join('\n')
}

function isOnePlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true
  const [here, there] = [fold(one), fold(other)]
  return here.includes(there) || there.includes(here)
}

function tellSeries(figures: readonly StorylineFigure[]): FigureSeries {
  const values = new Map<string, StorylineFigure[]>()
  for (const figure of figures) {
    const { low, high, comparator } = figure.figure
    const key = [low, high, comparator].join(' ')
    values.set(key, [...(values.get(key) ?? []), figure])
  }
  const firsts = [...values.values()].flatMap((givers) => {
    const [first] = givers
    return first === undefined ? [] : [{ first, articleCount: countArticles(givers) }]
  })
  const steps = firsts.map(({ first, articleCount }): FigureStep => {
    const later = firsts.findIndex((other) => supersedes(other.first, first))
    return { ...first, articleCount, supersededBy: later < 0 ? null : later }
  })
  const eventCount = new Set(figures.map(({ eventId }) => eventId)).size
  return { articleCount: countArticles(figures), eventCount, steps }
}

/** Of one event the police's count does not supersede the hospital's; what a later event tells supersedes both. */
function supersedes(later: StorylineFigure, earlier: StorylineFigure): boolean {
  if (later.at === null || earlier.at === null || !isEarlier(earlier.at, later.at)) return false
  return later.eventId !== earlier.eventId || giverOf(later) === giverOf(earlier)
}

function giverOf({ figure: { giver } }: StorylineFigure): string {
  return fold(giver ?? '').replace(/^(?:the|a|an) /, '')
}

function countArticles(figures: readonly StorylineFigure[]): number {
  return new Set(figures.map(({ articleId }) => articleId)).size
}

function byTime(a: StorylineFigure, b: StorylineFigure): number {
  const [one, two] = [a.at?.at ?? null, b.at?.at ?? null]
  if (one === null || two === null)
    return Number(one === null) - Number(two === null) || (a.figureId < b.figureId ? -1 : 1)
  return one < two ? -1 : one > two ? 1 : a.figureId < b.figureId ? -1 : 1
}
