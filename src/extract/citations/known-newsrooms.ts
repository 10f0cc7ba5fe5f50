import { agencies } from '../../lexicon/agencies.js'
import { LazyMap } from '../../lexicon/lazy-map.js'
import { LazySet } from '../../lexicon/lazy-set.js'
import { outlets } from '../../lexicon/outlets.js'

/** A name under which a newsroom is printed, in its words. */
export interface KnownName {
  readonly words: readonly string[]
  readonly kind: 'AGENCY' | 'OUTLET'
  readonly name: string
}

/** Known names by their first word as printed; an article before the name is optional. */
export const KNOWN_NEWSROOMS: ReadonlyMap<string, readonly KnownName[]> = new LazyMap(knownNames)

/** The few first words that have no capital: "*dpa*", "*de* Volkskrant". Most words of a text are small and open no name. */
export const SMALL_OPENERS: ReadonlySet<string> = new LazySet(
  () => new Set([...KNOWN_NEWSROOMS.keys()].filter((word) => word === word.toLowerCase())),
)

function knownNames(): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName[]>()
  const add = (printed: string, kind: 'AGENCY' | 'OUTLET', name: string): void => {
    const words =
      printed.match(/\p{L}(?:\.\p{L})+\.?|[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*|\d+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
    const [first] = words
    if (first === undefined) return
    const list = names.get(first) ?? []
    list.push({ words, kind, name })
    names.set(first, list)
  }
  for (const agency of agencies()) {
    if (agency.kind !== 'AGENCY') continue
    for (const printed of new Set([agency.credit, agency.name, ...agency.aliases]))
      add(printed, 'AGENCY', agency.credit)
  }
  for (const outlet of outlets())
    for (const printed of new Set([outlet.name, ...outlet.aliases])) add(printed, 'OUTLET', outlet.name)
  return names
}
