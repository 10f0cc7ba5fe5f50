import { matchNames, spelled } from '../../text/person-name.js'
import { addTraits, NO_TRAITS } from './add-traits.js'
import { excludes, type Elsewhere, type FullAppearance, type Parted } from './part-namesakes.js'
import { readNames, type Named } from './read-bearer.js'
import { areTwoPeople } from './tell-apart.js'

interface Somebody extends Named {
  readonly id: string
  readonly names: readonly string[]
  readonly articles: ReadonlySet<string>
  readonly traits: FullAppearance['traits']
}

/**
 * Finds people of an event who are another one of it: "Martha Keligan" was somebody by herself while her article stood alone; in
 * the event of Marta Keligan it is a slip. Only those whom no other event names go, and none whom an article names beside the
 * other one.
 *
 * @param elsewhere what other events print of each of them; none = nothing.
 */
export function joinInEvent(
  appearances: readonly FullAppearance[],
  elsewhere: ReadonlyMap<string, Elsewhere>,
): Parted[] {
  const people = listPeople(appearances)
  const places = new Map(people.map(({ id }, place) => [id, place]))
  const same = findSame(people)
  const joined = new Map<string, string>()
  for (const [place, { id }] of people.entries()) {
    if (elsewhere.has(id)) continue
    const others = (same.get(id) ?? []).filter((other) => (places.get(other) ?? 0) < place || elsewhere.has(other))
    const [only] = others
    if (only !== undefined && others.length === 1) joined.set(id, joined.get(only) ?? only)
  }
  return people.flatMap(({ id, names, articles }): Parted[] => {
    const to = joined.get(id)
    return to === undefined ? [] : [{ from: id, to, articleIds: [...articles], name: names[0] ?? '' }]
  })
}

/** Those whom most articles name first; of equals the one who was stored first. */
function listPeople(appearances: readonly FullAppearance[]): Somebody[] {
  const own = new Map<string, FullAppearance[]>()
  for (const one of appearances) {
    const some = own.get(one.personId)
    if (some === undefined) own.set(one.personId, [one])
    else some.push(one)
  }
  return [...own]
    .map(([id, some]): Somebody => {
      const names = [...new Set(some.flatMap((one) => one.names))]
      return {
        id,
        names,
        ...readNames(names),
        articles: new Set(some.map(({ articleId }) => articleId)),
        traits: some.reduce((sum, { traits }) => addTraits(sum, traits), NO_TRAITS),
      }
    })
    .sort((a, b) => b.articles.size - a.articles.size || (a.id < b.id ? -1 : 1))
}

/** For each of these people those who may be the same, if fresh articles name either. Surnames that are alike begin alike: only such are compared. */
function findSame(
  people: readonly Somebody[],
  fresh: ReadonlySet<string> | null = null,
): ReadonlyMap<string, readonly string[]> {
  const byInitial = new Map<string, Somebody[]>()
  const same = new Map<string, string[]>()
  for (const one of people) {
    for (const initial of new Set(one.full.map(({ last }) => spelled(last).slice(0, 1)))) {
      const others = byInitial.get(initial) ?? []
      if (others.length === 0) byInitial.set(initial, others)
      const isNews = isIn(one, fresh)
      for (const other of others.filter((known) => (isNews || isIn(known, fresh)) && isSame(one, known))) {
        same.set(one.id, [...(same.get(one.id) ?? []), other.id])
        same.set(other.id, [...(same.get(other.id) ?? []), one.id])
      }
      others.push(one)
    }
  }
  return same
}

/** Whether one of these articles names somebody; null = all do. */
function isIn({ articles }: Somebody, fresh: ReadonlySet<string> | null): boolean {
  return fresh === null || [...fresh].some((article) => articles.has(article))
}

function isSame(one: Somebody, other: Somebody): boolean {
  // What costs least is asked first: of an article of thousands of names every two are asked about.
  if (haveArticleInCommon(one, other)) return false
  if (!one.full.some((name) => other.full.some((known) => matchNames(name, known) !== null))) return false
  if (one.full.some((name) => excludes(name, other.full))) return false
  const prominence = { articles: other.articles.size, heat: null, lastDay: null }
  return !areTwoPeople({ traits: one.traits }, { traits: other.traits, prominence, inEvent: true })
}

function haveArticleInCommon(one: Somebody, other: Somebody): boolean {
  for (const article of one.articles) if (other.articles.has(article)) return true
  return false
}

/**
 * Those of an event of whom it has to be asked what other events print: an article that is new in it tells something of them, or
 * names one who may be another one of the event.
 *
 * @param fresh the articles that are new in the event; null = all.
 */
export function findDoubtful(
  appearances: readonly FullAppearance[],
  fresh: ReadonlySet<string> | null,
): FullAppearance[] {
  const people = listPeople(appearances)
  const same = findSame(people, fresh)
  const doubtful = new Set(
    people.flatMap((one) => {
      const { fields, born } = one.traits
      return same.has(one.id) || ((fields.size > 0 || born !== null) && isIn(one, fresh)) ? [one.id] : []
    }),
  )
  return appearances.filter(({ personId }) => doubtful.has(personId))
}
