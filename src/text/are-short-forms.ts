import { LazyMap } from '../lexicon/lazy-map.js'
import { nicknames } from '../lexicon/nicknames.js'

const LINES_OF: ReadonlyMap<string, readonly string[]> = new LazyMap(() => {
  const lines = nicknames()
  const named = new Map<string, string[]>()
  for (const line of lines) {
    for (const name of line) named.set(name, [...(named.get(name) ?? []), `${line[0] ?? ''}-${line.at(-1) ?? ''}`])
  }
  return named
})

/** Whether two folded first names are forms of one: "steve" and "stephen", "bob" and "rob". */
export function areShortForms(a: string, b: string): boolean {
  const lines = nicknameLines(b)
  return nicknameLines(a).some((line) => lines.includes(line))
}

/** The names that a folded first name may be a form of, one key for each line of the list: "joe" -> joseph-joey; none for most names. */
export function nicknameLines(first: string): readonly string[] {
  return LINES_OF.get(first) ?? []
}
