import { MOST_BEARERS } from '../cluster/people/candidate-people.js'
import { choosePeople } from '../cluster/people/choose-people.js'
import { readTraits } from '../cluster/people/read-traits.js'
import type { Facts } from '../model/facts.js'
import type { Traits } from '../model/known-person.js'
import { lockNames } from '../store/ingest-lock.js'
import { loadKnownPeople } from '../store/load-known-people.js'
import type { Tx } from '../store/transaction.js'

/** Who the people of an article are. */
export interface Recognised {
  /** The stored person that each of an article's people is; null = somebody new. */
  readonly people: readonly (string | null)[]
  /** What the article tells of each of them. */
  readonly traits: readonly Traits[]
}

/**
 * Who an article's people are. Before somebody new is opened, others who are about to open a person of that last name are
 * waited for, and everybody is looked at once more.
 */
export async function recognise(tx: Tx, facts: Facts, eventId: string | null, day: number | null): Promise<Recognised> {
  const { people } = facts
  const traits = readTraits(facts)
  const names = people.flatMap((person) => [person.name, ...person.names])
  const choose = async () =>
    choosePeople(people, await loadKnownPeople(tx, names, eventId, MOST_BEARERS), { day, traits })
  const chosen = await choose()
  const newcomers = people.filter((_, index) => chosen[index] === null)
  if (newcomers.length === 0) return { people: chosen, traits }
  await lockNames(tx, newcomers)
  return { people: await choose(), traits }
}
