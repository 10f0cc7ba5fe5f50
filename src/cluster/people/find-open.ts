import type { KnownPerson } from '../../model/known-person.js'
import { readBearer, readNames } from './read-bearer.js'

/** Somebody of an article as printed, and who they were taken for; null = somebody new. */
export interface Taken {
  readonly names: readonly string[]
  readonly personId: string | null
}

/** Those who are called by the surname alone and are still nobody whose full name is known: the habit of their outlet may tell. */
export function findOpen<Person extends Taken>(taken: readonly Person[], known: readonly KnownPerson[]): Person[] {
  const short = taken.filter(({ names }) => readNames(names).full.length === 0)
  if (short.length === 0) return []
  const named = new Set(known.map(readBearer).flatMap(({ id, full }) => (full.length > 0 ? [id] : [])))
  return short.filter(({ personId }) => personId === null || !named.has(personId))
}
