import { readName, spelled } from '../src/text/person-name.js'
import type { PersonLine } from './predict/people.js'

/** How well an archive knows its people. */
export interface PeopleFigures {
  /** Rows of people that bear one of the full names looked at, for each of these names: 1 where each is one person. */
  readonly rowsAName: number
  /** Surnames printed alone that were left alone although a bearer is known, of all people named. */
  readonly leftOfAll: number
  /** The same, of the surnames printed alone of which a bearer is known. */
  readonly leftOfSurnames: number
  /** People called by a party and a place ("R-Ky."). */
  readonly partyTags: number
  readonly people: number
}

/** @param articles ids of the articles whose people are looked at. */
export function measurePeople(lines: readonly PersonLine[], articles: ReadonlySet<string>): PeopleFigures {
  const rowsOf = new Map<string, Set<string>>()
  const bearers = new Set<string>()
  for (const { id, names } of lines) {
    for (const name of names) {
      const read = readName(name)
      if (read === null || read.first === null) continue
      const key = `${read.key} ${read.suffix ?? ''}`
      rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(id))
      bearers.add(spelled(read.last))
    }
  }
  const looked = new Set<string>()
  let [all, alone, left] = [0, 0, 0]
  for (const { names: everyName, mentions } of lines) {
    const isKnown = everyName.some((name) => (readName(name)?.first ?? null) !== null)
    for (const { article, names } of mentions) {
      if (!articles.has(article)) continue
      all += 1
      const read = names.flatMap((name) => readName(name) ?? [])
      const full = read.filter(({ first }) => first !== null)
      for (const { key, suffix } of full) looked.add(`${key} ${suffix ?? ''}`)
      if (full.length > 0 || !read.some(({ last }) => bearers.has(spelled(last)))) continue
      alone += 1
      if (!isKnown) left += 1
    }
  }
  const rows = [...looked].reduce((sum, key) => sum + (rowsOf.get(key)?.size ?? 0), 0)
  return {
    rowsAName: rows / looked.size,
    leftOfAll: left / all,
    leftOfSurnames: left / alone,
    partyTags: lines.filter(({ name }) => /^(?:[DRI]|Lab|Con)-[A-Z]/.test(name)).length,
    people: lines.length,
  }
}
