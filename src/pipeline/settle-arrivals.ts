import type { NewChange } from '../model/change.js'
import type { Traits } from '../model/known-person.js'
import type { Profile } from '../model/storyline.js'
import type { Saved } from '../store/save-facts.js'
import { countNames, saveTraits } from '../store/save-people.js'
import { PeopleTally } from '../store/people-tally.js'
import type { Appearance } from '../store/tally-people.js'
import type { Tx } from '../store/transaction.js'
import type { Arrival } from './arrival.js'
import { reviewPeople } from './review-people.js'
import { settleEvents, type Settling } from './settle-events.js'

/** An article whose facts were just saved. */
export interface SavedArrival {
  readonly arrival: Arrival
  readonly saved: Saved
  /** What the article tells of each of its people. */
  readonly traits: readonly Traits[]
  /** Who appeared in the version before; empty for a new article. */
  readonly before: readonly Appearance[]
}

/** Events that articles have told more of, up to date. */
export interface SettledArrivals {
  readonly changes: readonly NewChange[]
  readonly profiles: ReadonlyMap<string, Profile>
}

/** What is known of the events that articles came in for. */
export interface Company extends Pick<Settling, 'countsFor' | 'onlyAdded' | 'storylines'> {
  /** Stored articles that were moved by what came in. */
  readonly moved?: readonly string[]
}

/**
 * Looks once more at the people of events that articles have told more of, brings the events up to date, and counts the
 * names of what came in.
 *
 * @param eventIds all events whose articles or facts changed.
 */
export async function settleArrivals(
  tx: Tx,
  eventIds: readonly string[],
  arrivals: readonly SavedArrival[],
  { moved = [], countsFor, onlyAdded = new Set(), storylines }: Company = {},
): Promise<SettledArrivals> {
  const arrived = arrivals.map(({ saved }) => saved.articleId)
  const tally = new PeopleTally(tx)
  for (const { saved, before } of arrivals) tally.arrived(saved.articleId, before)
  const reread = new Set<string>()
  const willChange = async (articleIds: readonly string[]): Promise<void> => {
    for (const id of articleIds) reread.add(id)
    await tally.willChange(articleIds)
  }
  const parted = await reviewPeople(tx, eventIds, { arrived, articles: [...arrived, ...moved], willChange })
  const settled = await settleEvents(tx, eventIds, {
    arrived,
    ...(countsFor === undefined ? {} : { countsFor }),
    ...(storylines === undefined ? {} : { storylines }),
    onlyAdded,
    reread,
    willChange,
  })
  const named = arrivals.map(({ arrival, saved, traits }) => {
    const intoOf = new Map(
      parted.flatMap(({ articleIds, from, to }) => (articleIds.includes(saved.articleId) ? [[from, to] as const] : [])),
    )
    return { people: arrival.facts.people, personIds: saved.personIds.map((id) => intoOf.get(id) ?? id), traits }
  })
  await saveTraits(
    tx,
    named.flatMap(({ traits }) => traits),
    named.flatMap(({ personIds }) => personIds),
  )
  await countNames(tx, named)
  await tally.close()
  return settled
}
