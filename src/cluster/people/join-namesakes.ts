import type { KnownPerson } from '../../model/known-person.js'
import { isWholeInOneWord, type PersonName } from '../../text/person-name.js'
import { readBearer, type Bearer } from './read-bearer.js'
import { areTwoPeople } from './tell-apart.js'

/** People who are one: all of the others are the first. */
export interface Joined {
  readonly into: string
  readonly others: readonly string[]
}

/**
 * Which of the people stored under one full name are one human being: all, but for those of whom there is evidence of two.
 * Each goes to the one of whom most is written, and from whom nothing tells them apart.
 */
export function joinNamesakes(known: readonly KnownPerson[]): Joined[] {
  const bearers = known
    .map((person) => readBearer({ ...person, inEvent: false }))
    .sort((a, b) => b.prominence.articles - a.prominence.articles || (a.id < b.id ? -1 : 1))
  const groups: { readonly into: Bearer; readonly others: Bearer[] }[] = []
  for (const bearer of bearers) {
    const group = groups.find(({ into, others }) =>
      [into, ...others].every((other) => isSameName(other, bearer) && !areTwoPeople(bearer, other)),
    )
    if (group === undefined) groups.push({ into: bearer, others: [] })
    else group.others.push(bearer)
  }
  return groups.flatMap(({ into, others }) =>
    others.length === 0 ? [] : [{ into: into.id, others: others.map(({ id }) => id) }],
  )
}

/** A name that both bear, and that is the usual one of either: the fullest that most articles print, or a whole name of one word. */
function isSameName(a: Bearer, b: Bearer): boolean {
  const isWhole = (name: PersonName) => isWholeInOneWord(name) && b.short.some(({ key }) => key === name.key)
  if (a.short.some(isWhole)) return true
  const [usualA, usualB] = [a.full[0], b.full[0]]
  const bears = (bearer: Bearer, key: string, suffix: string | null): boolean =>
    bearer.full.some((name) => name.key === key && name.suffix === suffix)
  return (
    (usualA !== undefined && bears(b, usualA.key, usualA.suffix)) ||
    (usualB !== undefined && bears(a, usualB.key, usualB.suffix))
  )
}
