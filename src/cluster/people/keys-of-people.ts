import type { ArticlePerson } from '../../model/person.js'
import { keysToFind } from '../../text/name-keys.js'

/** The keys under which each of an article's people is looked for: whoever shares one may be one person. */
export function keysOfPeople(people: readonly ArticlePerson[]): string[][] {
  return people.map(({ name, names }) => [name, ...names].flatMap(keysToFind))
}
