import { MOST_BEARERS } from '../cluster/people/candidate-people.js'
import { choosePeople } from '../cluster/people/choose-people.js'
import { findOpen } from '../cluster/people/find-open.js'
import { HABIT_REACH } from '../cluster/people/outlet-habit.js'
import { readTraits } from '../cluster/people/read-traits.js'
import type { Facts } from '../model/facts.js'
import type { Habit, Traits } from '../model/known-person.js'
import { lockNames } from '../store/ingest-lock.js'
import { loadHabits } from '../store/load-habits.js'
import { loadKnownPeople, type StoredPerson } from '../store/load-known-people.js'
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
  const choose = async () => {
    const known = await loadKnownPeople(tx, names, eventId, MOST_BEARERS)
    const first = choosePeople(people, known, { day, traits })
    const taken = people.map((person, place) => ({
      names: [person.name, ...person.names],
      personId: first[place] ?? null,
    }))
    const habit = findOpen(taken, known).length === 0 ? null : await habitOf(tx, facts, day, known)
    return habit === null ? first : choosePeople(people, known, { day, traits, habit })
  }
  const chosen = await choose()
  const newcomers = people.filter((_, index) => chosen[index] === null)
  if (newcomers.length === 0) return { people: chosen, traits }
  await lockNames(tx, newcomers)
  return { people: await choose(), traits }
}

/** Whom the outlet of an article has lately called by the surname alone; null where nothing is known of it. */
async function habitOf(
  tx: Tx,
  { header }: Facts,
  day: number | null,
  known: readonly StoredPerson[],
): Promise<Habit | null> {
  const slug = header.outlet?.slug
  const outlet = slug === undefined || day === null ? null : await tx.outlet.findUnique({ where: { slug } })
  if (outlet === null) return null
  const ids = known.map(({ id }) => id)
  return (
    (await loadHabits(tx, [{ key: slug ?? '', outletId: outlet.id, day }], ids, HABIT_REACH)).get(slug ?? '') ?? null
  )
}
