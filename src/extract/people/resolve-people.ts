import type { Span } from '../../model/span.js'
import { chooseFullName } from './choose-full-name.js'
import { findRole } from './find-roles.js'
import type { NameRun } from './name-run.js'
import type { Narrative } from '../narrative/read-narrative.js'
import { readName, type PrintedName, type Sex } from './printed-name.js'
import { agree, isRespelt, sexesAgree, SHORTEST_RESPELT } from './same-name.js'

/** One person of an article, gathered from every place where a name is printed. */
export interface NamedPerson {
  /** Indexes into the names, in order. */
  readonly runs: readonly number[]
  /** The fullest name printed. */
  readonly name: string
  /** Every name printed, most frequent first. */
  readonly names: readonly string[]
  readonly sex: Sex
  readonly roles: readonly Span[]
}

interface Group {
  readonly members: PrintedName[]
  surnames: Set<string>
  first: string | null
  middle: string
  suffix: string | null
  sex: Sex
}

/**
 * Brings together the names that mean one person: a surname alone is the person last named so in full; first names may be
 * short forms of each other; a surname spelt a letter differently is the same beside the same first name or alone.
 * "Roe" beside a Jane and a John Roe is the one named last; "Mr. Roe" is John.
 */
export function resolvePeople(narrative: Narrative, runs: readonly NameRun[]): NamedPerson[] {
  const printed = runs.map((run, index) => readName(narrative.tokens, run, index))
  const full = printed.filter((name) => name.parts.length > 1)
  const groups: Group[] = []
  const bySurname = new Map<string, Group[]>()
  const byFirst = new Map<string, Group[]>()
  for (const name of full) place(name, groups, bySurname, byFirst)
  const lastNamed = new Map<string, Group>()
  const owner = new Map<number, Group>()
  for (const group of groups) for (const member of group.members) owner.set(member.run, group)
  const early: PrintedName[] = []
  for (const name of printed) {
    let group = owner.get(name.run)
    if (group !== undefined) {
      if (name.first !== null) lastNamed.set(name.first, group)
    } else if (!lastNamed.has(name.surname) && (bySurname.get(name.surname)?.length ?? 0) > 1) {
      early.push(name)
      continue
    } else {
      group =
        ownerOfShort(name, bySurname, byFirst, lastNamed) ??
        (name.suffix === null ? similarSurname(name, bySurname) : null) ??
        open(name, groups, bySurname)
      join(name, group)
    }
    lastNamed.set(name.surname, group)
  }
  // A headline says "Roe" before the text tells which: whoever it goes on to name most.
  for (const name of early) join(name, ownerOfShort(name, bySurname, byFirst, NOBODY) ?? open(name, groups, bySurname))
  return groups
    .filter((group) => group.members.length > 0)
    .map((group) => describe(narrative, runs, group))
    .sort((a, b) => (a.runs[0] ?? 0) - (b.runs[0] ?? 0))
}

const NOBODY: ReadonlyMap<string, Group> = new Map()

function join(name: PrintedName, group: Group): void {
  group.members.push(name)
  group.sex ??= name.sex
}

function place(
  name: PrintedName,
  groups: Group[],
  bySurname: Map<string, Group[]>,
  byFirst: Map<string, Group[]>,
): void {
  const same = bySurname
    .get(name.surname)
    ?.find((group) => agree(group.first, name.first) && sexesAgree(group.sex, name.sex) && isOneGeneration(group, name))
  const alike =
    same ??
    byFirst
      .get(firstKey(name.first))
      ?.find(
        (group) =>
          [...group.surnames].some((surname) => isRespelt(surname, name.surname)) && isOneGeneration(group, name),
      )
  const group = alike ?? open(name, groups, bySurname)
  join(name, group)
  if (group.middle === '') group.middle = name.middle
  if (!group.surnames.has(name.surname)) {
    group.surnames.add(name.surname)
    append(bySurname, name.surname, group)
  }
  if (group.first === null || (group.first.length < 2 && name.first !== null)) group.first = name.first
  const list = byFirst.get(firstKey(name.first))
  if (list?.includes(group) !== true) append(byFirst, firstKey(name.first), group)
}

function open(name: PrintedName, groups: Group[], bySurname: Map<string, Group[]>): Group {
  const group: Group = {
    members: [],
    surnames: new Set([name.surname]),
    first: name.first,
    middle: name.middle,
    suffix: name.suffix,
    sex: name.sex,
  }
  groups.push(group)
  append(bySurname, name.surname, group)
  return group
}

function append(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [group])
  else list.push(group)
}

/**
 * False for father and son: "Ben Roe" and "Ben Roe Jr.", "Ben A. Roe" and "Ben C. Roe". Newsrooms leave a middle name out, but
 * never the suffix of a full name.
 */
function isOneGeneration(group: Group, name: PrintedName): boolean {
  return (
    group.suffix === name.suffix &&
    (group.middle === '' || name.middle === '' || group.middle.charAt(0) === name.middle.charAt(0))
  )
}

/**
 * A surname (or first name) alone: of those who bear it, the one named last that title and sex allow; in a headline, before
 * anybody is named in full, the one named most. "Roe" is the father, if he is named, "Roe Jr." the son and nobody else.
 */
function ownerOfShort(
  name: PrintedName,
  bySurname: ReadonlyMap<string, Group[]>,
  byFirst: ReadonlyMap<string, Group[]>,
  lastNamed: ReadonlyMap<string, Group>,
): Group | null {
  const all = bySurname.get(name.surname) ?? []
  const namesake = all.filter((group) => group.suffix === name.suffix)
  if (name.suffix !== null && namesake.length === 0) return null
  const bearers = namesake.length > 0 ? namesake : all
  const recent = lastNamed.get(name.surname)
  const fitting = bearers.filter((group) => sexesAgree(group.sex, name.sex))
  const [main] = fitting.toSorted((a, b) => b.members.length - a.members.length)
  // The wife of the man whom the report is about is named once, and "Roe" is still he.
  if (recent !== undefined && main !== undefined && main.members.length >= MAIN_PERSON * recent.members.length)
    return main
  if (
    recent !== undefined &&
    sexesAgree(recent.sex, name.sex) &&
    (bearers.includes(recent) || (all.length < 2 && !all.includes(recent)))
  )
    return recent
  if (main !== undefined) return main
  if (bearers.length > 0 && name.sex === null) return bearers[0] ?? null
  const namesakes = (byFirst.get(firstKey(name.surname)) ?? []).filter((group) => agree(group.first, name.surname))
  return namesakes.length === 1 && name.title === null ? (namesakes[0] ?? null) : null
}

/** So many times as often as a namesake who was just named is the person named whom a report is about. */
const MAIN_PERSON = 3

function similarSurname(name: PrintedName, bySurname: ReadonlyMap<string, Group[]>): Group | null {
  if (name.surname.length < SHORTEST_RESPELT) return null
  let checked = 0
  for (const [surname, groups] of bySurname) {
    if (++checked > 400) return null
    if (!isRespelt(surname, name.surname)) continue
    const group = groups.find((other) => other.first !== null && sexesAgree(other.sex, name.sex))
    if (group !== undefined) return group
  }
  return null
}

function firstKey(first: string | null): string {
  return first === null ? '' : first.slice(0, 3)
}

function describe(narrative: Narrative, runs: readonly NameRun[], group: Group): NamedPerson {
  const counts = new Map<string, number>()
  for (const { text } of group.members) counts.set(text, (counts.get(text) ?? 0) + 1)
  const names = [...counts]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .map(([name]) => name)
  const roles = group.members.flatMap(({ run }) => {
    const found = runs[run]
    const role = found === undefined ? null : findRole(narrative, found)
    return role === null ? [] : [role]
  })
  return {
    runs: group.members.map(({ run }) => run).sort((a, b) => a - b),
    name: chooseFullName(group.members, counts),
    names,
    sex: group.sex,
    roles,
  }
}
