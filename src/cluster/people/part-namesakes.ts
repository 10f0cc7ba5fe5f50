import type { KnownPerson, Traits } from '../../model/known-person.js'
import { areMiddlesCompatible, matchNames, spelled, type PersonName } from '../../text/person-name.js'
import { addTraits, NO_TRAITS } from './add-traits.js'
import { readBearer, readNames } from './read-bearer.js'
import { areTwoPeople } from './tell-apart.js'

/**
 * Somebody of whom more is printed than so many articles is looked at no more: whoever is that well known was told from
 * namesakes long ago, and what is read of one stays bounded.
 */
export const MOST_REVIEWED_ARTICLES = 24

/** An article of an event that names somebody in full. */
export interface FullAppearance {
  readonly articleId: string
  readonly personId: string
  readonly names: readonly string[]
  /** What the article tells of them. */
  readonly traits: Traits
}

/** What the articles of all other events print of somebody. */
export interface Elsewhere {
  readonly articles: number
  readonly names: readonly string[]
  readonly traits: Traits
}

/** What some articles print of somebody, together. */
export function sumAppearances(appearances: readonly FullAppearance[]): Elsewhere {
  return {
    articles: appearances.length,
    names: appearances.flatMap(({ names }) => names),
    traits: appearances.reduce((sum, { traits }) => addTraits(sum, traits), NO_TRAITS),
  }
}

/** Somebody of an event who is another human being than was thought. */
export interface Parted {
  readonly from: string
  /** Null = somebody new, still to be opened. */
  readonly to: string | null
  readonly articleIds: readonly string[]
  /** By which somebody new is opened. */
  readonly name: string
}

/**
 * Looks once more at who is named in full in an event, when an article has told more of it: "Peter Koll" was taken for the
 * mayor, and now an article of this event calls him a goalkeeper. What one event prints under one name is one human being, so all of it
 * goes, to a namesake whom it fits, else to somebody new. Whoever it was taken for keeps what other events print.
 *
 * @param appearances of people whom no curator has merged or told apart.
 * @param elsewhere what other events print of each of them; none = nothing.
 * @param known everybody stored under these names.
 */
export function partNamesakes(
  appearances: readonly FullAppearance[],
  elsewhere: ReadonlyMap<string, Elsewhere>,
  known: readonly KnownPerson[],
): Parted[] {
  const personIds = [...new Set(appearances.map(({ personId }) => personId))]
  return personIds.flatMap((personId): Parted[] => {
    const before = elsewhere.get(personId)
    if (before === undefined) return []
    const own = appearances.filter((one) => one.personId === personId)
    const names = own.flatMap((one) => one.names)
    const told = own.reduce((sum, { traits }) => addTraits(sum, traits), NO_TRAITS)
    const parted = {
      from: personId,
      articleIds: own.map(({ articleId }) => articleId),
      name: names.find((name) => name.includes(' ')) ?? '',
    }
    if (contradicts(told, before)) return [{ ...parted, to: findNamesake(personId, names, told, known) }]
    const other = fits(told, before.traits) ? null : findInEvent(own, appearances, before)
    return other === null ? [] : [{ ...parted, to: other }]
  })
}

function contradicts(told: Traits, { articles, traits }: Elsewhere): boolean {
  const prominence = { articles, heat: null, lastDay: null }
  return areTwoPeople({ traits: told }, { traits, prominence, inEvent: false })
}

/** Somebody else of that name of whom the same is told; of several whoever most is written of. */
function findNamesake(
  personId: string,
  names: readonly string[],
  told: Traits,
  known: readonly KnownPerson[],
): string | null {
  const { full } = readNames(names)
  const fitting = known
    .filter(({ id }) => id !== personId)
    .map((person) => readBearer({ ...person, inEvent: false }))
    .filter((bearer) => bearer.full.some((one) => full.some((name) => isSameName(one, name))))
    .filter((bearer) => fits(told, bearer.traits) && !areTwoPeople({ traits: told }, bearer))
    .sort((a, b) => b.prominence.articles - a.prominence.articles || (a.id < b.id ? -1 : 1))
  return fitting[0]?.id ?? null
}

/** "the mayor of Karsk" and "the mayor": the same is told of both, not merely nothing that tells them apart. */
function fits(told: Traits, known: Traits): boolean {
  return (told.born !== null && known.born !== null) || [...told.fields].some((field) => known.fields.has(field))
}

function isSameName(a: PersonName, b: PersonName): boolean {
  const match = matchNames(a, b)
  return match === 'SAME' || match === 'RESPELLED'
}

/**
 * The one of that name of whom other articles of the event tell what tells them from whom these articles were taken to mean: they
 * print "George H. Tarrant", and these "George Tarrant", who was taken for George W. Tarrant.
 */
function findInEvent(
  own: readonly FullAppearance[],
  appearances: readonly FullAppearance[],
  before: Elsewhere,
): string | null {
  const plain = readNames(own.flatMap(({ names }) => names)).full
  if (plain.some(({ middle }) => middle.length > 0)) return null
  const usual = readNames(before.names).full
  const articles = new Set(own.map(({ articleId }) => articleId))
  const others = appearances.filter(
    ({ personId, names, traits }) =>
      personId !== own[0]?.personId &&
      readNames(names).full.some(
        (name) => plain.some((one) => isSameName(one, name)) && (excludes(name, usual) || contradicts(traits, before)),
      ),
  )
  const [only] = others
  if (only === undefined || others.some(({ personId }) => personId !== only.personId)) return null
  // An article that names both tells two people apart.
  const isBeside = appearances.some(({ personId, articleId }) => personId === only.personId && articles.has(articleId))
  return isBeside ? null : only.personId
}

/** Whether a middle name is none of those that are printed of somebody: "George H. Tarrant" is no George W. Tarrant. */
export function excludes(name: PersonName, printed: readonly PersonName[]): boolean {
  const same = printed.filter(
    ({ first, last, middle }) =>
      middle.length > 0 && spelled(last) === spelled(name.last) && spelled(first ?? '') === spelled(name.first ?? ''),
  )
  return (
    name.middle.length > 0 && same.length > 0 && same.every(({ middle }) => !areMiddlesCompatible(middle, name.middle))
  )
}
