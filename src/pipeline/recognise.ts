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
  const chosen = articles.map(({ facts, day, traits }, index) =>
    choosePeople(facts.people, known[index] ?? [], { day, traits }),
  )
  const open = articles.flatMap((article, index) =>
    isOpen(article.facts, chosen[index] ?? [], known[index] ?? []) ? [{ ...article, index }] : [],
  )
  const ids = open.flatMap(({ index }) => known[index]?.map(({ id }) => id) ?? [])
  const habits = await habitsOf(tx, open, ids)
  return articles.map(({ facts, day, traits }, index) => {
    const habit = habits.get(index)
    return habit === undefined
      ? (chosen[index] ?? [])
      : choosePeople(facts.people, known[index] ?? [], { day, traits, habit })
  })
}

/** Whether an article calls somebody by the surname alone who is still nobody by name: the habit of its outlet may tell. */
function isOpen({ people }: Facts, chosen: readonly (string | null)[], known: readonly StoredPerson[]): boolean {
  const taken = people.map((person, place) => ({
    names: [person.name, ...person.names],
    personId: chosen[place] ?? null,
  }))
  return findOpen(taken, known).length > 0
}

/** For articles, by their index: whom of these people their outlets have lately called by the surname alone, where anything is known. */
async function habitsOf(
  tx: Tx,
  articles: readonly (Told & { readonly index: number })[],
  personIds: readonly string[],
): Promise<ReadonlyMap<number, Habit>> {
  const slugs = new Set(articles.flatMap(({ facts }) => facts.header.outlet?.slug ?? []))
  if (slugs.size === 0) return new Map()
  const outlets = await tx.outlet.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true, slug: true } })
  const idOf = new Map(outlets.map(({ id, slug }) => [slug, id]))
  const asked = articles.map(({ facts, day, index }) => ({
    key: String(index),
    outletId: idOf.get(facts.header.outlet?.slug ?? '') ?? null,
    day,
  }))
  const habits = await loadHabits(tx, asked, [...new Set(personIds)], HABIT_REACH)
  return new Map([...habits].map(([key, habit]) => [Number(key), habit]))
}
