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

/** An article whose people are asked for. */
export interface Unrecognised {
  readonly facts: Facts
  /** The event that it reports; null = a new one. */
  readonly eventId: string | null
  /** The day by which it meets others; null = not known. */
  readonly day: number | null
}

/** Who the people of an article are. */
export interface Recognised {
  /** The stored person that each of an article's people is; null = somebody new. */
  readonly people: readonly (string | null)[]
  /** What the article tells of each of them. */
  readonly traits: readonly Traits[]
}

/**
 * Who the people of some articles are, each for itself. Before somebody new is opened, others who are about to open a person
 * of that last name are waited for, and everybody of such an article is looked at once more.
 */
export async function recognise(tx: Tx, articles: readonly Unrecognised[]): Promise<Recognised[]> {
  const told = articles.map((article) => ({ ...article, traits: readTraits(article.facts) }))
  const first = await choose(tx, told)
  const unsure = told.filter((_, index) => first[index]?.includes(null) === true)
  if (unsure.length > 0) {
    const newcomers = told.flatMap(({ facts }, index) =>
      facts.people.filter((_, place) => first[index]?.[place] === null),
    )
    await lockNames(tx, newcomers)
  }
  const second = await choose(tx, unsure)
  return told.map((one, index) => {
    const again = unsure.indexOf(one)
    return { people: (again < 0 ? first[index] : second[again]) ?? [], traits: one.traits }
  })
}

interface Told extends Unrecognised {
  readonly traits: readonly Traits[]
}

async function choose(tx: Tx, articles: readonly Told[]): Promise<(readonly (string | null)[])[]> {
  const known = await loadKnownPeople(
    tx,
    articles.map(({ facts, eventId }) => ({
      names: facts.people.flatMap(({ name, names }) => [name, ...names]),
      eventId,
    })),
    MOST_BEARERS,
  )
  const chosen: (readonly (string | null)[])[] = []
  for (const [index, { facts, day, traits }] of articles.entries()) {
    chosen.push(await chooseWithHabit(tx, facts, known[index] ?? [], { day, traits }))
  }
  return chosen
}

async function chooseWithHabit(
  tx: Tx,
  facts: Facts,
  known: readonly StoredPerson[],
  { day, traits }: Pick<Told, 'day' | 'traits'>,
): Promise<readonly (string | null)[]> {
  const { people } = facts
  const first = choosePeople(people, known, { day, traits })
  const taken = people.map((person, place) => ({
    names: [person.name, ...person.names],
    personId: first[place] ?? null,
  }))
  const habit = findOpen(taken, known).length === 0 ? null : await habitOf(tx, facts, day, known)
  return habit === null ? first : choosePeople(people, known, { day, traits, habit })
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
