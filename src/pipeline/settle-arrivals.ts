import type { NewChange } from '../model/change.js'
import type { Traits } from '../model/known-person.js'
import type { Profile } from '../model/storyline.js'
import { countPeople } from '../store/count-people.js'
import type { Saved } from '../store/save-facts.js'
import { countNames, saveTraits } from '../store/save-people.js'
import { tallyPeople, type Appearance } from '../store/tally-people.js'
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

/**
 * Looks once more at the people of events that articles have told more of, brings the events up to date, and counts the
 * names of what came in.
 *
 * @param eventIds all events whose articles or facts changed.
 * @param moved stored articles that were moved by what came in.
 */
export async function settleArrivals(
  tx: Tx,
  eventIds: readonly string[],
  arrivals: readonly SavedArrival[],
  { moved = [], countsFor }: Pick<Settling, 'countsFor'> & { readonly moved?: readonly string[] } = {},
): Promise<SettledArrivals> {
  const arrived = arrivals.map(({ saved }) => saved.articleId)
  const others = (await tallyPeople(tx, { eventIds })).filter(({ articleId }) => !arrived.includes(articleId))
  const parted = await reviewPeople(tx, eventIds, { arrived, articles: [...arrived, ...moved] })
  const settled = await settleEvents(tx, eventIds, { arrived, ...(countsFor === undefined ? {} : { countsFor }) })
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
  const before = arrivals.flatMap((one) => one.before)
  await countPeople(tx, [...before, ...others], await tallyPeople(tx, { eventIds }))
  return settled
}
