import { EITHER_FIRST_NAMES, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../lexicon/first-names.js'
import { FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES, NAME_SUFFIXES, TITLES } from '../lexicon/honorifics.js'
import { NICKNAMES } from '../lexicon/nicknames.js'
import { FEMALE_NOUNS, MALE_NOUNS } from '../lexicon/role-nouns.js'
import type { Span } from '../model/span.js'
import { editDistance } from '../text/edit-distance.js'
import { fold } from '../text/fold.js'
import type { Token } from '../text/tokens.js'
import { findRole } from './find-roles.js'
import type { NameRun } from './find-names.js'
import type { Narrative } from './narrative.js'

export type Sex = 'male' | 'female' | null

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

/** Letters that two spellings of a surname may differ in, by the length of the shorter: typos and transliterations. */
const TYPOS_OF_LENGTH = [
  { from: 9, typos: 2 },
  { from: 5, typos: 1 },
] as const

/** Shorter surnames are never taken for each other's typos: Roe and Rowe may be two people. */
const SHORTEST_RESPELT = 5

interface PrintedName {
  readonly run: number
  readonly text: string
  /** Folded parts without suffixes: ["jane", "van", "roe"]. */
  readonly parts: readonly string[]
  readonly surname: string
  readonly first: string | null
  readonly title: string | null
  readonly sex: Sex
}

interface Group {
  readonly members: PrintedName[]
  surnames: Set<string>
  first: string | null
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
  for (const name of printed) {
    const known = owner.get(name.run)
    if (known !== undefined) {
      lastNamed.set(name.surname, known)
      if (name.first !== null) lastNamed.set(name.first, known)
      continue
    }
    const group =
      ownerOfShort(name, bySurname, byFirst, lastNamed) ??
      similarSurname(name, bySurname) ??
      open(name, groups, bySurname)
    group.members.push(name)
    group.sex ??= name.sex
    lastNamed.set(name.surname, group)
  }
  return groups
    .filter((group) => group.members.length > 0)
    .map((group) => describe(narrative, runs, group))
    .sort((a, b) => (a.runs[0] ?? 0) - (b.runs[0] ?? 0))
}

function readName(tokens: readonly Token[], { from, to }: NameRun, run: number): PrintedName {
  const words = tokens.slice(from, to)
  const parts = words.map((token) => fold(token.text).replace(/\.$/, '')).filter((part) => !NAME_SUFFIXES.has(part))
  let title: string | null = null
  for (let i = from - 1; i >= 0 && from - i <= 2; i--) {
    const key = tokens[i]?.lower.replace(/\.$/, '') ?? ''
    if (!TITLES.has(key)) break
    title ??= key
  }
  const first = parts.length > 1 ? (parts[0] ?? null) : null
  const text = words.length === 0 ? '' : printedText(tokens, from, to)
  return {
    run,
    text,
    parts,
    surname: parts.at(-1) ?? '',
    first,
    title,
    sex: sexOf(title, first, roleNounBefore(tokens, from)),
  }
}

function printedText(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    text += i > from && token.start > (tokens[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text
  }
  return text
}

function roleNounBefore(tokens: readonly Token[], from: number): string {
  return tokens[from - 1]?.lower ?? ''
}

function sexOf(title: string | null, first: string | null, noun: string): Sex {
  if (title !== null && MALE_TITLES.has(title)) return 'male'
  if (title !== null && FEMALE_TITLES.has(title)) return 'female'
  if (FEMALE_NOUNS.has(noun)) return 'female'
  if (MALE_NOUNS.has(noun)) return 'male'
  return first === null ? null : sexOfFirstName(first)
}

/** The sex that a first name usually tells; null for names of both and for unknown ones. */
export function sexOfFirstName(first: string): Sex {
  const key = first.includes('-') ? first.slice(0, first.indexOf('-')) : first
  if (EITHER_FIRST_NAMES.has(key)) return null
  if (MALE_FIRST_NAMES.has(key)) return 'male'
  return FEMALE_FIRST_NAMES.has(key) ? 'female' : null
}

function place(
  name: PrintedName,
  groups: Group[],
  bySurname: Map<string, Group[]>,
  byFirst: Map<string, Group[]>,
): void {
  const same = bySurname
    .get(name.surname)
    ?.find((group) => agree(group.first, name.first) && sexesAgree(group.sex, name.sex))
  const alike =
    same ??
    byFirst
      .get(firstKey(name.first))
      ?.find((group) => [...group.surnames].some((surname) => isRespelt(surname, name.surname)))
  const group = alike ?? open(name, groups, bySurname)
  group.members.push(name)
  group.sex ??= name.sex
  if (!group.surnames.has(name.surname)) {
    group.surnames.add(name.surname)
    append(bySurname, name.surname, group)
  }
  if (group.first === null || (group.first.length < 2 && name.first !== null)) group.first = name.first
  const list = byFirst.get(firstKey(name.first))
  if (list?.includes(group) !== true) append(byFirst, firstKey(name.first), group)
}

function open(name: PrintedName, groups: Group[], bySurname: Map<string, Group[]>): Group {
  const group: Group = { members: [], surnames: new Set([name.surname]), first: name.first, sex: name.sex }
  groups.push(group)
  append(bySurname, name.surname, group)
  return group
}

function append(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [group])
  else list.push(group)
}

/** A surname (or first name) alone: of those who bear it, the one named last that title and sex allow. */
function ownerOfShort(
  name: PrintedName,
  bySurname: ReadonlyMap<string, Group[]>,
  byFirst: ReadonlyMap<string, Group[]>,
  lastNamed: ReadonlyMap<string, Group>,
): Group | null {
  const bearers = bySurname.get(name.surname) ?? []
  const recent = lastNamed.get(name.surname)
  if (recent !== undefined && sexesAgree(recent.sex, name.sex) && (bearers.length < 2 || bearers.includes(recent)))
    return recent
  const fitting = bearers.filter((group) => sexesAgree(group.sex, name.sex))
  if (fitting.length > 0) return fitting[0] ?? null
  if (bearers.length > 0 && name.sex === null) return bearers[0] ?? null
  const namesakes = byFirst.get(firstKey(name.surname)) ?? []
  return namesakes.length === 1 && name.title === null ? (namesakes[0] ?? null) : null
}

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

/** Two spellings of one surname: a slip of the keys or another transliteration. The first letters mostly agree. */
export function isRespelt(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  const allowed = TYPOS_OF_LENGTH.find(({ from }) => shorter >= from)?.typos ?? 0
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false
  if (a.charAt(0) !== b.charAt(0)) return false
  // "Roes" is no other spelling of "Roe", it is more of them.
  if (a === `${b}s` || b === `${a}s`) return false
  return editDistance(a, b, allowed) <= allowed
}

function sexesAgree(a: Sex, b: Sex): boolean {
  return a === null || b === null || a === b
}

const SHORT_FORMS: ReadonlyMap<string, readonly number[]> = new Map(
  [...new Set(NICKNAMES.flat())].map((name) => [
    name,
    NICKNAMES.flatMap((line, index) => (line.includes(name) ? [index] : [])),
  ]),
)

/** First names that can be one person's: equal, an initial, a short form, or a letter apart. */
export function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  if (isRespelt(a, b)) return true
  return SHORT_FORMS.get(a)?.some((line) => SHORT_FORMS.get(b)?.includes(line)) ?? false
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
    name: fullest(group, counts),
    names,
    sex: group.sex,
    roles,
  }
}

/**
 * The name with most parts; of two spellings the more frequent surname, then the more frequent, then the first printed. Where
 * the surname is spelt otherwise more often, or as often and before ("Kelligan said … Marta Keligan"), it is put right.
 */
function fullest(group: Group, counts: ReadonlyMap<string, number>): string {
  const surnames = new Map<string, number>()
  const ordered = [...group.members].sort((a, b) => a.run - b.run)
  for (const { surname } of ordered) surnames.set(surname, (surnames.get(surname) ?? 0) + 1)
  const weight = ({ parts, surname, text }: PrintedName): number => {
    const particles = parts.filter((part) => NAME_PARTICLES.has(part)).length
    const spoken = Math.min(parts.length - particles, 3)
    return (spoken > 1 ? 1000 : 0) + (surnames.get(surname) ?? 0) * 10 + (counts.get(text) ?? 0) + spoken / 10
  }
  let best = group.members[0]
  for (const member of group.members) if (best === undefined || weight(member) > weight(best)) best = member
  if (best === undefined) return ''
  // Of equals the first printed: the map keeps that order.
  let usual = ''
  for (const [surname, count] of surnames) if (count > (surnames.get(usual) ?? 0)) usual = surname
  return respell(best, ordered.find(({ surname }) => surname === usual) ?? best)
}

/** The name with its surname as another print of it spells it; unchanged where the two are not spellings of one surname. */
function respell(name: PrintedName, other: PrintedName): string {
  const [from = '', to = ''] = [name.text.split(' ').at(-1), other.text.split(' ').at(-1)]
  const isSpelling =
    name.surname !== other.surname &&
    Math.min(name.surname.length, other.surname.length) >= SHORTEST_RESPELT &&
    isRespelt(name.surname, other.surname) &&
    fold(from) === name.surname &&
    fold(to) === other.surname
  return isSpelling ? name.text.slice(0, name.text.length - from.length) + to : name.text
}
