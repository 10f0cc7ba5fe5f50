import { fold } from '../../text/fold.js'
import { CONTRADICTION_DOUBTS, type Doubt } from './contradiction-doubts.js'
import { wordCosine } from './figure-features.js'
import { isSameNumber, mayBothHold } from './measure-figure.js'
import type { SightedFigure } from './sight-figures.js'

/** Two figures that cannot both be right, by their places in the list. */
export interface Contradiction {
  readonly a: number
  readonly b: number
}

/** What is measured so that two outlets may contradict each other; ages and lengths of time are of too many things. */
const CONTESTED: ReadonlySet<string> = new Set(['COUNT', 'PERCENT', 'MAGNITUDE', 'MASS', 'AREA', 'TEMPERATURE'])

/**
 * Numbers further apart count two things: the arrests at one corner and in all, a price and what it comes to a year. The ratio is
 * that of the prototype; on labelled coverage it took out four false contradictions and no true one. Of a crowd two givers are
 * further apart than that, and so are two days.
 */
const [MOST_RATIO, MOST_RATIO_OF_TWO] = [3.2, 10]

/** Two networks measure one quake so far apart at most. */
const MOST_MAGNITUDES = 0.61

/** How alike the sentences must be: less where people came to one harm, more where nothing is named that is counted, or of another day. */
const LEAST_ALIKE = { people: 0.15, named: 0.3, unnamed: 0.5, elsewhere: 0.3 } as const

/** Figures of one noun or deed that are set against each other. */
const MOST_RIVALS = 30

/**
 * The figures that contradict each other: of one noun or deed, apart but of one size, in sentences that are alike, and neither
 * article prints the other's number as well, for there the two are of two things. Those of one group need not contradict each
 * other, and those that do may stand in two.
 */
export function findContradictions(
  figures: readonly SightedFigure[],
  doubts: readonly Doubt[] = CONTRADICTION_DOUBTS,
): Contradiction[] {
  const numbers = numbersByArticle(figures)
  const scattered = scatteredTopics(figures)
  const many = manyNumbers(figures)
  const rivals = new Map<string, number[]>()
  const measured = new Set<string>()
  const found: Contradiction[] = []
  figures.forEach((b, j) => {
    if (!isContested(b)) return
    if (b.measure.unitClass === 'MAGNITUDE') {
      // The first is of the quake that is reported, the next of older ones.
      if (measured.has(b.article.id)) return
      measured.add(b.article.id)
    }
    for (const key of rivalKeys(b)) {
      if (many.has(`${b.article.id} ${key}`)) continue
      const list = rivals.get(key) ?? []
      rivals.set(key, list)
      for (const i of list) {
        const a = figures[i]
        if (a === undefined) continue
        const isElsewhere = haveTwoScopes(a, b)
        if (!areApart(a, b, isElsewhere || haveTwoGivers(a, b)) || !areOfOneThing(a, b, isElsewhere)) continue
        if (!isToldOnce(a, b, numbers) || doubts.some(({ holds }) => holds(a, b))) continue
        if (scattered.has(a.topic.key) && (a.figure.place === null || b.figure.place === null)) continue
        found.push({ a: i, b: j })
      }
      if (list.length < MOST_RIVALS) list.push(j)
    }
  })
  return found
}

function isContested({ measure: { unitClass }, figure: { comparator }, topic }: SightedFigure): boolean {
  const isMeasured = CONTESTED.has(unitClass) || unitClass.startsWith('MONEY')
  return isMeasured && (comparator !== 'VAGUE' || topic.isPeople)
}

function rivalKeys({ measure: { unitClass }, figure: { counted }, topic }: SightedFigure): string[] {
  return [topic.isPeople ? topic.key : `${unitClass} ${counted?.split(' ').at(-1) ?? ''}`]
}

/** Two numbers of one size that leave nothing between them. */
function areApart({ measure: a }: SightedFigure, { measure: b }: SightedFigure, ofTwo: boolean): boolean {
  if (isSameNumber(a, b) || mayBothHold(a, b)) return false
  if (a.unitClass === 'MAGNITUDE') return Math.abs(a.value - b.value) <= MOST_MAGNITUDES
  const [small, large] = a.value < b.value ? [a, b] : [b, a]
  const [top, bottom] = [
    Number.isFinite(small.high) ? small.high : small.value,
    Number.isFinite(large.low) ? large.low : large.value,
  ]
  const most = ofTwo ? MOST_RATIO_OF_TWO : MOST_RATIO
  return small.value > 1 && bottom <= most * top
}

function areOfOneThing(a: SightedFigure, b: SightedFigure, isElsewhere: boolean): boolean {
  const [x, y] = [a.context, b.context]
  if (x.isRest !== y.isRest || x.isJoint !== y.isJoint || x.period !== y.period) return false
  const alike = wordCosine(a, b)
  if (isElsewhere && alike < LEAST_ALIKE.elsewhere) return false
  if (a.topic.isPeople) return alike >= LEAST_ALIKE.people
  if (a.measure.unitClass === 'MAGNITUDE') return true
  if (a.figure.counted === null) return alike >= LEAST_ALIKE.unnamed && agree(x.subject, y.subject)
  // "twelve rusty boats" and "five stolen boats": each says of which it speaks.
  const [own, other] = [onlyIn(x.nouns, y.nouns), onlyIn(y.nouns, x.nouns)]
  return alike >= LEAST_ALIKE.named && !(own && other) && agree(x.subject, y.subject)
}

/** Of people two givers may well disagree, in one article too. */
function haveTwoGivers(a: SightedFigure, b: SightedFigure): boolean {
  const [one, other] = [a.figure.giver, b.figure.giver]
  return a.topic.isPeople && one !== null && other !== null && one !== other
}

/** They are of two days, years or places, and so do not compare. */
function haveTwoScopes(a: SightedFigure, b: SightedFigure): boolean {
  const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other
  return (
    differ(a.figure.day, b.figure.day) ||
    differ(a.context.year, b.context.year) ||
    differ(a.figure.place, b.figure.place)
  )
}

/** One name within the other counts as agreement, and so does none. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.includes(b) || b.includes(a)
}

function onlyIn(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (!others.has(word)) return true
  return false
}

/**
 * Neither article prints the number of the other. An article does not contradict itself either, but of people two givers in one
 * article may well disagree: "police counted 300, the union 2,000".
 */
function isToldOnce(a: SightedFigure, b: SightedFigure, numbers: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (haveTwoGivers(a, b)) return true
  if (a.article.id === b.article.id) return false
  const printsOther = numbers.get(a.article.id)?.has(b.number) === true
  return !printsOther && numbers.get(b.article.id)?.has(a.number) !== true
}

function numbersByArticle(figures: readonly SightedFigure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>()
  for (const { article, number } of figures) {
    const own = numbers.get(article.id) ?? new Set()
    numbers.set(article.id, own.add(number))
  }
  return numbers
}

/** An article with so many numbers of one noun or deed tells of several places, times or players, and each is another thing. */
const MANY_NUMBERS = 3

function manyNumbers(figures: readonly SightedFigure[]): ReadonlySet<string> {
  const numbers = new Map<string, Set<string>>()
  for (const figure of figures) {
    if (figure.measure.unitClass === 'MAGNITUDE') continue
    for (const rival of rivalKeys(figure)) {
      const key = `${figure.article.id} ${rival}`
      numbers.set(key, (numbers.get(key) ?? new Set()).add(figure.number))
    }
  }
  return new Set([...numbers].flatMap(([key, { size }]) => (size >= MANY_NUMBERS ? [key] : [])))
}

/** What one article tells of several places: "40 were held in Karsk", "dozens were held in Mellin". */
function scatteredTopics(figures: readonly SightedFigure[]): ReadonlySet<string> {
  const places = new Map<string, string>()
  const scattered = new Set<string>()
  for (const { article, figure, topic } of figures) {
    if (figure.place === null || !topic.isPeople) continue
    const key = `${article.id} ${topic.key}`
    const [known, place] = [places.get(key), fold(figure.place)]
    if (known !== undefined && !known.includes(place) && !place.includes(known)) scattered.add(topic.key)
    places.set(key, known ?? place)
  }
  return scattered
}
