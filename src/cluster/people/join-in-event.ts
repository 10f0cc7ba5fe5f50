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
  const joined = new Map<string, string>()
  for (const [place, one] of people.entries()) {
    if (elsewhere.has(one.id)) continue
    const others = people.filter(
      (other, at) => other !== one && (at < place || elsewhere.has(other.id)) && isSame(one, other),
    )
    const [only] = others
    if (only !== undefined && others.length === 1) joined.set(one.id, joined.get(only.id) ?? only.id)
  }
  return people.flatMap(({ id, names, articles }): Parted[] => {
    const to = joined.get(id)
    return to === undefined ? [] : [{ from: id, to, articleIds: [...articles], name: names[0] ?? '' }]
  })
}

/** Those whom most articles name first; of equals the one who was stored first. */
function listPeople(appearances: readonly FullAppearance[]): Somebody[] {
  const ids = [...new Set(appearances.map(({ personId }) => personId))]
  return ids
    .map((id): Somebody => {
      const own = appearances.filter(({ personId }) => personId === id)
      const names = own.flatMap((one) => one.names)
      return {
        id,
        names,
        ...readNames(names),
        articles: new Set(own.map(({ articleId }) => articleId)),
        traits: own.reduce((sum, { traits }) => addTraits(sum, traits), NO_TRAITS),
      }
    })
    .sort((a, b) => b.articles.size - a.articles.size || (a.id < b.id ? -1 : 1))
}

function isSame(one: Somebody, other: Somebody): boolean {
  if ([...one.articles].some((article) => other.articles.has(article))) return false
  if (!one.full.some((name) => other.full.some((known) => matchNames(name, known) !== null))) return false
  if (one.full.some((name) => excludes(name, other.full))) return false
  const prominence = { articles: other.articles.size, heat: null, lastDay: null }
  return !areTwoPeople({ traits: one.traits }, { traits: other.traits, prominence, inEvent: true })
}

/**
 * Those of an event of whom it has to be asked what other events print: something is told of them, or somebody else of the event
 * may be the same.
 */
export function findDoubtful(appearances: readonly FullAppearance[]): FullAppearance[] {
  const byInitial = new Map<string, Somebody[]>()
  for (const one of listPeople(appearances)) {
    for (const initial of new Set(one.full.map(({ last }) => spelled(last).slice(0, 1)))) {
      byInitial.set(initial, [...(byInitial.get(initial) ?? []), one])
    }
  }
  const doubtful = new Set<string>()
  for (const some of byInitial.values()) {
    for (const one of some) {
      const isTold = one.traits.fields.size > 0 || one.traits.born !== null
      if (isTold || some.some((other) => other !== one && isSame(one, other))) doubtful.add(one.id)
    }
  }
  return appearances.filter(({ personId }) => doubtful.has(personId))
}
