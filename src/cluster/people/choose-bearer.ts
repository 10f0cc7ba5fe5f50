import {
  areSurnamesAlike,
  holdsOneWordName,
  isWholeInOneWord,
  spelled,
  type PersonName,
} from '../../text/person-name.js'
import type { Bearer, Newcomer } from './read-bearer.js'
import { weightOn } from './weigh-prominence.js'
import type { Habit } from '../../model/known-person.js'
import { NO_HABIT, weightOfHabit } from './outlet-habit.js'

/** An article of the event that names somebody weighs as much as so many others. */
const EVENT_WEIGHT = 4

/** Articles of the event beyond which another one says nothing new. */
const MOST_EVENT_ARTICLES = 4

/** Least share of the weight of all bearers, where the event names one of them, and where only the archive does. */
const EVENT_SHARE = 0.6
const ARCHIVE_SHARE = 0.8

/** Weight of bearers of whom nobody has written yet: whom only the archive makes likely must outweigh them as well. */
const UNHEARD_OF = 0.5

/**
 * Whom a surname alone means: the one bearer that the article names in full; else whoever of the event's bearers has the
 * larger part of its coverage; else whom the recent archive writes of by far the most. Whom the article's own outlet has
 * lately called so counts for more. Null where two are likely: then it is the event's open bearer of that surname, if there is
 * one.
 *
 * The shares are those at which, with the full name of the article hidden, 97 of 100 answers are right.
 *
 * @param beside the bearers of the surname whom the article names in full.
 * @param habit whom the outlet of the article has lately called by the surname alone.
 */
export function chooseBearer(
  newcomer: Newcomer,
  bearers: readonly Bearer[],
  day: number | null,
  beside: readonly Bearer[],
  habit: Habit = NO_HABIT,
): Bearer | null {
  const surnames = surnamesOf(newcomer)
  if (surnames.length === 0) return null
  const [only] = beside
  if (only !== undefined && beside.every(({ id }) => id === only.id)) return only
  // The habit of an outlet decides what is open, and opens nothing that the event or the archive decides.
  const likely =
    chooseLikely(surnames, bearers, { day, habit: NO_HABIT }) ??
    (habit.size === 0 ? undefined : chooseLikely(surnames, bearers, { day, habit }))
  if (likely !== undefined) return likely
  const open = bearers.find(
    ({ inEvent, full, short }) =>
      inEvent && full.length === 0 && short.some(({ key }) => surnames.some((name) => name.key === key)),
  )
  return open ?? null
}

/** Undefined where nobody is likely enough. */
function chooseLikely(
  surnames: readonly PersonName[],
  bearers: readonly Bearer[],
  { day, habit }: { readonly day: number | null; readonly habit: Habit },
): Bearer | undefined {
  const bear = ofGeneration(
    surnames,
    bearers.filter((bearer) => bearsAny(bearer, surnames)),
  )
  const inEvent = bear.filter(({ eventArticles }) => eventArticles > 0)
  if (inEvent.length === 0) {
    const first = bearers.filter(
      ({ eventArticles, full }) =>
        eventArticles > 0 &&
        full.some((name) => surnames.some(({ first, last }) => first === null && last === name.first)),
    )
    // The first name alone, or a family name that stands first: "Park" for Park Min-seo.
    if (first.length > 0) return first.length === 1 ? first[0] : undefined
  }
  const pool = inEvent.length > 0 ? bear : bear.filter((bearer) => !isYounger(bearer, surnames))
  const weighed = pool
    .map((bearer) => ({
      bearer,
      weight:
        weightOn(bearer.prominence, day) +
        EVENT_WEIGHT * Math.min(MOST_EVENT_ARTICLES, bearer.eventArticles) +
        weightOfHabit(habit, bearer.id),
    }))
    .sort((a, b) => b.weight - a.weight || (a.bearer.id < b.bearer.id ? -1 : 1))
  const [best] = weighed
  if (best === undefined) return undefined
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (inEvent.length > 0) return best.weight >= EVENT_SHARE * total ? best.bearer : undefined
  // Nobody unheard of is called Pelé.
  const others = surnames.some(isWholeInOneWord) ? 0 : UNHEARD_OF
  return best.weight >= ARCHIVE_SHARE * (total + others) ? best.bearer : undefined
}

/** Two words without a bearer of their own may be a surname of two: "Ruiz Ortega". */
function surnamesOf({ full, short }: Newcomer): readonly PersonName[] {
  return full.length === 0 ? short : full.filter(({ tail, key, suffix }) => tail === key && suffix === null)
}

function bearsAny({ full, short, inEvent }: Bearer, surnames: readonly PersonName[]): boolean {
  return surnames.some((surname) => {
    // "Pelé" is a whole name: whoever was ever called so, or has it inside a longer name.
    if (isWholeInOneWord(surname) && short.some(({ key }) => key === surname.key)) return true
    return full.some((name) =>
      surname.first !== null
        ? name.middle.length > 0 && name.tail === surname.key
        : spelled(name.last) === spelled(surname.last) ||
          (inEvent && areSurnamesAlike(name.last, surname.last)) ||
          (isWholeInOneWord(surname) && holdsOneWordName(name, surname)),
    )
  })
}

/** "Reed Jr." is the son, where one is known; "Reed" the father. */
function ofGeneration(surnames: readonly PersonName[], bearers: readonly Bearer[]): readonly Bearer[] {
  const same = bearers.filter(({ full }) => full.some(({ suffix }) => surnames.some((name) => name.suffix === suffix)))
  return same.length > 0 || surnames.some(({ suffix }) => suffix !== null) ? same : bearers
}

/** A son is called by his father's name alone only where an article of the event told who he is. */
function isYounger({ full }: Bearer, surnames: readonly PersonName[]): boolean {
  return (
    full.length > 0 && full.every(({ suffix }) => suffix === 'jr') && surnames.every(({ suffix }) => suffix === null)
  )
}
