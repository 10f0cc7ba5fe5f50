import { NICKNAMES } from '../lexicon/nicknames.js'

const LINES_OF: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(NICKNAMES.flat())].map((name) => [
    name,
    NICKNAMES.flatMap((line, index) => (line.includes(name) ? [index] : [])),
  ]),
)

/** Whether two folded first names are forms of one: "steve" and "stephen", "bob" and "rob". */
export function areShortForms(a: string, b: string): boolean {
  return LINES_OF.get(a)?.some((line) => LINES_OF.get(b)?.includes(line)) ?? false
}
