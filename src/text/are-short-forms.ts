import { LazyMap } from '../lexicon/lazy-map.js'
import { nicknames } from '../lexicon/nicknames.js'

const LINES_OF: ReadonlyMap<string, readonly number[]> = new LazyMap(() => {
  const lines = nicknames()
  return lines.flat().map((name) => [name, lines.flatMap((line, index) => (line.includes(name) ? [index] : []))])
})

/** Whether two folded first names are forms of one: "steve" and "stephen", "bob" and "rob". */
export function areShortForms(a: string, b: string): boolean {
  return LINES_OF.get(a)?.some((line) => LINES_OF.get(b)?.includes(line)) ?? false
}
