import type { KnownPerson } from '../../model/known-person.js'
import { isWholeInOneWord } from '../../text/person-name.js'
import { readBearer, readNames } from './read-bearer.js'

/** Somebody of an article as printed, and who they were taken for; null = somebody new. */
export interface Taken {
  readonly names: readonly string[]
  readonly personId: string | null
}

/** Those who are called by the surname alone and are still nobody whose full name is known: the habit of their outlet may tell. */
export function findOpen<Person extends Taken>(taken: readonly Person[], known: readonly KnownPerson[]): Person[] {
  const short = taken.filter(({ names }) => isSurnameAlone(names))
  if (short.length === 0) return []
  const named = new Set(known.map(readBearer).flatMap(({ id, full }) => (full.length > 0 ? [id] : [])))
  return short.filter(({ personId }) => personId === null || !named.has(personId))
}

function isSurnameAlone(names: readonly string[]): boolean {
  const { full, short } = readNames(names)
  return full.length === 0 && !short.some(isWholeInOneWord)
}
