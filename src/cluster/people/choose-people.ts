import type { ArticlePerson } from '../../model/person.js'
import { isWholeInOneWord, matchNames, spelled } from '../../text/person-name.js'
import { readBearer, readNames, type Bearer, type Named, type Newcomer } from './read-bearer.js'
import { rankFullNames } from './rank-full-names.js'
import type { Habit, KnownPerson, Traits } from '../../model/known-person.js'
import { NO_TRAITS } from './add-traits.js'
import { chooseBearer } from './choose-bearer.js'

/** What else of an article bears on who its people are. */
export interface Surroundings {
  /** Days since 1970-01-01; null = undated. */
  readonly day: number | null
  /** What the article tells of each of its people, in their order; absent = nothing. */
  readonly traits?: readonly Traits[]
  /** Whom its outlet has lately called by the surname alone; absent = nothing is known. */
  readonly habit?: Habit
}

/**
 * For each person of an article the id of the stored person they are, or null for somebody new.
 *
 * A full name is the best of those who bear it anywhere, unless there is evidence of two; slips and looser transliterations
 * count within the event alone. A surname alone is whom the article, the event and the recent archive make likely; where
 * two are likely it stays open, as somebody of the event by that surname.
 *
 * @param known everybody of the event, and whoever is stored under a key of these people's names.
 */
export function choosePeople(
  people: readonly ArticlePerson[],
  known: readonly KnownPerson[],
  { day, traits = [], habit }: Surroundings = { day: null },
): (string | null)[] {
  const bearers = known.map(readBearer)
  const newcomers = people.map(({ name, names }, place): Newcomer => ({
    ...readNames([name, ...names]),
    traits: traits[place] ?? NO_TRAITS,
    place,
  }))
  const chosen = new Map<number, Bearer>()
  chooseByFullName(newcomers, bearers, day, chosen)
  chooseOpen(newcomers, bearers, chosen)
  for (const newcomer of newcomers) {
    if (chosen.has(newcomer.place)) continue
    const bearer = chooseBearer(newcomer, bearers, day, besides(newcomers, chosen, newcomer), habit)
    if (bearer !== null) chosen.set(newcomer.place, bearer)
  }
  return people.map((_, place) => chosen.get(place)?.id ?? null)
}

/**
 * Best matches first. Nobody gets whom a better match gave to another person of the article: one that prints both "Anna
 * Larsen" and "Anna Larssen" means two people. One that prints one name as two people's ("Ann Roe", "Ann B. Roe") means one.
 */
function chooseByFullName(
  newcomers: readonly Newcomer[],
  bearers: readonly Bearer[],
  day: number | null,
  chosen: Map<number, Bearer>,
): void {
  const takenBy = new Map<string, Newcomer>()
  for (const { newcomer, bearer } of rankFullNames(newcomers, bearers, day)) {
    if (chosen.has(newcomer.place)) continue
    const other = takenBy.get(bearer.id)
    if (other !== undefined && !areOneName(other, newcomer)) continue
    chosen.set(newcomer.place, bearer)
    takenBy.set(bearer.id, newcomer)
  }
}

function areOneName(a: Named, b: Named): boolean {
  return a.full.some((left) =>
    b.full.some((right) => {
      const match = matchNames(left, right)
      return match !== null && match !== 'ALIKE'
    }),
  )
}

/**
 * An earlier article of the event knew only "Okafor"; this one prints the one Okafor's full name. A name that is whole in one
 * word goes to whoever was called so in any event: "the singer Adele Roe, known as Adele".
 */
function chooseOpen(newcomers: readonly Newcomer[], bearers: readonly Bearer[], chosen: Map<number, Bearer>): void {
  const open = bearers.filter(
    ({ inEvent, full, short }) => full.length === 0 && (inEvent || short.some(isWholeInOneWord)),
  )
  if (open.length === 0) return
  const lasts = (named: Named): Set<string> => new Set(named.full.map(({ last }) => last))
  const borne = new Map<string, number>()
  for (const newcomer of newcomers) for (const last of lasts(newcomer)) borne.set(last, (borne.get(last) ?? 0) + 1)
  const taken = new Set([...chosen.values()].map(({ id }) => id))
  for (const newcomer of newcomers) {
    if (chosen.has(newcomer.place) || newcomer.full.length === 0) continue
    const own = lasts(newcomer)
    const bearer = open.find(
      ({ id, short }) =>
        !taken.has(id) &&
        short.some((name) =>
          isWholeInOneWord(name)
            ? newcomer.short.some(({ key }) => key === name.key)
            : own.has(name.last) && borne.get(name.last) === 1,
        ),
    )
    if (bearer === undefined) continue
    chosen.set(newcomer.place, bearer)
    taken.add(bearer.id)
  }
}

/** Those whom the article names in full beside somebody whose surname stands alone. */
function besides(newcomers: readonly Newcomer[], chosen: ReadonlyMap<number, Bearer>, alone: Newcomer): Bearer[] {
  if (alone.full.length > 0) return []
  const lasts = new Set(alone.short.map(({ last }) => spelled(last)))
  return newcomers.flatMap((other) => {
    const bearer = chosen.get(other.place)
    return bearer !== undefined && other.full.some(({ last }) => lasts.has(spelled(last))) ? [bearer] : []
  })
}
