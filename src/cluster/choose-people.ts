import type { ArticlePerson } from '../model/person.js'
import { areSurnamesAlike, matchNames, readName, type PersonName } from './person-name.js'

/** A stored person that somebody of a new article may be. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  /** Every name printed for them so far. */
  readonly names: readonly string[]
  /** Whether an article of the new article's event names them. */
  readonly inEvent: boolean
}

interface Known {
  readonly id: string
  readonly inEvent: boolean
  readonly full: readonly PersonName[]
  readonly short: readonly PersonName[]
}

interface Named {
  readonly full: readonly PersonName[]
  readonly short: readonly PersonName[]
}

/** Which of the known people match, by one rule. */
type Rule = (person: Named, known: readonly Known[], article: readonly Named[]) => readonly Known[]

/**
 * Best first; a person takes the first rule that names exactly one. A rule gives nobody whom a better rule gave to another
 * person of the same article: an article that prints both "Anna Larsen" and "Anna Larssen" means two people.
 */
const RULES: readonly Rule[] = [
  (person, known) => known.filter((other) => other.inEvent && isAnyMatch(person, other, 'SAME')),
  (person, known) => known.filter((other) => isAnyMatch(person, other, 'SAME')),
  (person, known) => known.filter((other) => other.inEvent && isAnyMatch(person, other, 'RESPELLED')),
  (person, known) => known.filter((other) => isAnyMatch(person, other, 'RESPELLED')),
  (person, known) => known.filter((other) => other.inEvent && isAnyMatch(person, other, 'ALIKE')),
  findSurnameBearers,
  findNamesakesOfShort,
]

/**
 * For each person of an article the id of the stored person they are, or null for somebody new. A full name finds its person
 * anywhere; slips and looser transliterations only within the event; a surname alone only its one bearer in the event,
 * never somebody outside of it.
 */
export function choosePeople(people: readonly ArticlePerson[], known: readonly KnownPerson[]): (string | null)[] {
  const named = people.map(({ name, names }) => readNames([name, ...names]))
  const stored = known.map(({ id, name, names, inEvent }): Known => ({ id, inEvent, ...readNames([name, ...names]) }))
  const chosen: (string | null)[] = people.map(() => null)
  const taken = new Set<string>()
  for (const rule of RULES) {
    const found = named.map((person, index) => {
      if (chosen[index] !== null) return null
      const matches = rule(person, stored, named)
      const [only] = matches
      return matches.length === 1 && only && !taken.has(only.id) ? only.id : null
    })
    found.forEach((id, index) => {
      if (id === null) return
      chosen[index] = id
      taken.add(id)
    })
  }
  return chosen
}

function readNames(printed: readonly string[]): Named {
  const names = [...new Map(printed.flatMap((name) => readName(name) ?? []).map((name) => [name.key, name])).values()]
  return { full: names.filter(({ first }) => first !== null), short: names.filter(({ first }) => first === null) }
}

function isAnyMatch(a: Named, b: Named, match: 'SAME' | 'RESPELLED' | 'ALIKE'): boolean {
  return a.full.some((left) => b.full.some((right) => matchNames(left, right) === match))
}

/**
 * "Okafor" is Grace Okafor where the event has one Okafor; with two of them it is nobody we can name, unless one is the
 * other's father: "Okafor" beside an Okafor Jr.
 */
function findSurnameBearers(person: Named, known: readonly Known[]): readonly Known[] {
  if (person.full.length > 0) return []
  const inEvent = known.filter((other) => other.inEvent)
  const bearers = inEvent.filter(({ full, short }) =>
    full.length > 0
      ? person.short.some(({ last }) => full.some((name) => name.last === last || areSurnamesAlike(name.last, last)))
      : person.short.some(({ key }) => short.some((name) => name.key === key)),
  )
  if (bearers.length > 0) {
    const full = bearers.filter((bearer) => bearer.full.length > 0)
    const ofGeneration = full.filter((bearer) =>
      bearer.full.some(({ suffix }) => person.short.some((short) => short.suffix === suffix)),
    )
    return [ofGeneration, full, bearers].find((some) => some.length > 0) ?? []
  }
  // The family name stands first in many countries: "Park" for Park Min-seo.
  return inEvent.filter(({ full }) => person.short.some(({ last }) => full.some(({ first }) => first === last)))
}

/** The other way round: an earlier article knew only "Okafor", this one prints the one Okafor's full name. */
function findNamesakesOfShort(person: Named, known: readonly Known[], article: readonly Named[]): readonly Known[] {
  if (person.full.length === 0) return []
  const bears = ({ full }: Named, last: string): boolean => full.some((name) => name.last === last)
  return known.filter(
    ({ inEvent, full, short }) =>
      inEvent &&
      full.length === 0 &&
      short.some(({ last }) => bears(person, last) && article.filter((other) => bears(other, last)).length === 1),
  )
}
