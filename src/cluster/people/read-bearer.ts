import type { CountedName, KnownPerson, Traits } from '../../model/known-person.js'
import { matchNames, readName, type PersonName } from '../../text/person-name.js'

/** Names of somebody, read: those with a first name, and surnames alone. */
export interface Named {
  readonly full: readonly PersonName[]
  readonly short: readonly PersonName[]
}

/** Somebody of an article, with their names read and what the article tells of them. */
export interface Newcomer extends Named {
  readonly traits: Traits
  /** Place among the people of the article. */
  readonly place: number
}

/** A stored person with their names read. */
export interface Bearer extends Named, Omit<KnownPerson, 'names'> {
  /** How many articles print a middle name, and how many leave it out. */
  readonly middles: { readonly printed: number; readonly left: number }
}

/** Reads printed names; each counts once, however often it is spelled the same. */
export function readNames(printed: readonly string[]): Named {
  const read = printed.flatMap((name) => readName(name) ?? [])
  const names = [...new Map(read.map((name) => [`${name.key} ${name.suffix ?? ''}`, name])).values()]
  return { full: names.filter(({ first }) => first !== null), short: names.filter(({ first }) => first === null) }
}

/** Part of the articles that print the usual name, below which another one that is no form of it was read by mistake. */
const STRAY_SHARE = 0.1

/**
 * Reads the names of a stored person. Where nearly all articles print "Ivo Roe" and one seems to call him "Dora Roe", it
 * was his wife.
 */
export function readBearer({ names, ...person }: KnownPerson): Bearer {
  const ordered = [...names].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
  const named = readNames(ordered.map(({ name }) => name))
  const [usual] = named.full
  const counts = countNames(ordered)
  const most = usual === undefined ? 0 : (counts.get(usual.key) ?? 0)
  const full = named.full.filter(
    (name) =>
      usual === undefined || matchNames(usual, name) !== null || (counts.get(name.key) ?? 0) >= STRAY_SHARE * most,
  )
  const sum = (some: readonly PersonName[]) => some.reduce((total, { key }) => total + (counts.get(key) ?? 0), 0)
  const middles = {
    printed: sum(full.filter(({ middle }) => middle.length > 0)),
    left: sum(full.filter(({ middle }) => middle.length === 0)),
  }
  return { ...person, full, short: named.short, middles }
}

function countNames(names: readonly CountedName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { name, count } of names) {
    const key = readName(name)?.key
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return counts
}
