import { chooseBearer } from './choose-bearer.js'
import type { Habit, KnownPerson } from '../../model/known-person.js'
import { readBearer, readNames } from './read-bearer.js'
import { NO_TRAITS } from './add-traits.js'

/** Somebody whom an article of an event calls by the surname alone, and whom that was taken for. */
export interface SurnameAlone {
  readonly articleId: string
  readonly personId: string
  /** The names that the article prints, none with a first name. */
  readonly names: readonly string[]
  /** Days since 1970-01-01; null = undated. */
  readonly day: number | null
  /** Whom its outlet has lately called by the surname alone; absent = nothing is known. */
  readonly habit?: Habit | undefined
}

/** A surname that means somebody else by what the event tells now. */
export interface SurnameMoved {
  readonly articleId: string
  readonly from: string
  /** Null = two are likely now: somebody of the event by that surname, still to be opened. */
  readonly to: string | null
  readonly name: string
}

/**
 * Looks once more at the surnames that stand alone in an event, when an article has told more of it: one that was open is
 * filled where the one bearer is named, one that the archive had made likely goes to whom the event names, and opens again
 * where it names two. So the order in which the articles of an event come in does not matter.
 *
 * @param known everybody of the event, and whoever is stored under these surnames.
 */
export function reviewSurnames(alone: readonly SurnameAlone[], known: readonly KnownPerson[]): SurnameMoved[] {
  const bearers = known.map(readBearer)
  const moved: SurnameMoved[] = []
  for (const { articleId, personId, names, day, habit } of alone) {
    const newcomer = { ...readNames(names), traits: NO_TRAITS, place: 0 }
    const to = chooseBearer(newcomer, bearers, day, [], habit)?.id ?? null
    const isOpen = bearers.some(({ id, full }) => id === personId && full.length === 0)
    if (to === personId || (to === null && isOpen)) continue
    moved.push({ articleId, from: personId, to, name: names[0] ?? '' })
  }
  return moved
}
