import type {
  Dossier,
  DossierArticle,
  DossierMention,
  DossierOutlet,
  DossierPerson,
  DossierQuote,
  DossierRevision,
} from '../model/dossier.js'
import type { Facts } from '../model/facts.js'
import type { ArticlePerson, Mention, Role } from '../model/person.js'
import type { KnownPerson } from '../model/known-person.js'
import { readName } from '../text/person-name.js'
import { NO_TRAITS } from './people/add-traits.js'
import { choosePeople } from './people/choose-people.js'
import { UNKNOWN } from './people/weigh-prominence.js'
import { descriptionResolver, type ResolveDescriptions } from './resolve-descriptions.js'

/** One article to gather: its id, who published it, what it says. */
export interface DossierItem {
  readonly id: string
  readonly outlet: DossierOutlet | null
  /** The article as it stands now. */
  readonly facts: Facts
  /** Its earlier versions, oldest first. */
  readonly earlier?: readonly Facts[]
}

/** One version of an article. */
interface Version {
  readonly facts: Facts
  readonly isCurrent: boolean
}

/** A person as the articles gathered so far print them. */
interface Gathered {
  readonly id: string
  /** Articles that print each name, as their texts stand now; earliest first. */
  readonly names: Map<string, number>
  /** Times each last word of a name is printed. */
  readonly surnames: Map<string, number>
  readonly roles: Set<string>
}

/** Characters between a role and the name it is printed with: "spokesman Jan Novak", "Jan Novak, the spokesman". */
const ROLE_REACH = 8

/**
 * The dossier of some articles as one event, in memory: its people resolved across the articles, every fact with an id that
 * follows from the article's own ("a1/q3"). The same items give the same dossier, in whatever order they come.
 */
export function gatherDossier(items: readonly DossierItem[]): Dossier {
  const ordered = [...items].sort(byPublication)
  const { gathered, personIds } = gatherPeople(ordered.flatMap(versionsOf))
  const people = gathered.map(describePerson)
  const resolve = descriptionResolver(people)
  const articles = ordered.map((item) => gatherArticle(item, personIds, resolve))
  return { event: { id: null, version: 1 }, articles, people, utterances: [] }
}

/** The current text first: its names count, and earlier versions look theirs up among them. */
function versionsOf({ facts, earlier = [] }: DossierItem): Version[] {
  return [{ facts, isCurrent: true }, ...earlier.map((older) => ({ facts: older, isCurrent: false }))]
}

function byPublication(a: DossierItem, b: DossierItem): number {
  const [left, right] = [a.facts.header.publishedAt?.at ?? '~', b.facts.header.publishedAt?.at ?? '~']
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** Full names first, so that a surname alone meets every bearer of the event whichever article came first. */
function gatherPeople(versions: readonly Version[]): { gathered: Gathered[]; personIds: Map<Facts, string[]> } {
  const gathered: Gathered[] = []
  const personIds = new Map(versions.map(({ facts }) => [facts, facts.people.map(() => '')]))
  for (const wantsFull of [true, false]) {
    versions.forEach(({ facts, isCurrent }) => {
      const places = facts.people.flatMap((person, place) => (isFull(person) === wantsFull ? [place] : []))
      const people = places.flatMap((place) => facts.people[place] ?? [])
      const chosen = choosePeople(people, gathered.map(asKnown))
      people.forEach((person, index) => {
        let match = gathered.find(({ id }) => id === chosen[index])
        if (match === undefined) {
          match = {
            id: `p${gathered.length + 1}`,
            names: new Map(),
            surnames: new Map(),
            roles: new Set(),
          }
          gathered.push(match)
        }
        for (const name of new Set([person.name, ...person.names])) count(match.names, name, isCurrent ? 1 : 0)
        for (const { kind, text } of person.mentions) {
          if (kind === 'NAME' && isCurrent) count(match.surnames, surnameOf(text), 1)
        }
        for (const role of person.roles) match.roles.add(role.text)
        const ids = personIds.get(facts)
        const place = places[index]
        if (ids && place !== undefined) ids[place] = match.id
      })
    })
  }
  return { gathered, personIds }
}

function isFull(person: ArticlePerson): boolean {
  return person.name.trim().includes(' ')
}

function asKnown({ id, names }: Gathered): KnownPerson {
  const counted = [...names].map(([name, count]) => ({ name, count }))
  const eventArticles = Math.max(0, ...counted.filter(({ name }) => name.includes(' ')).map(({ count }) => count))
  return { id, names: counted, inEvent: true, eventArticles, prominence: UNKNOWN, traits: NO_TRAITS }
}

/**
 * The full name that most articles print; of equals the one whose surname is printed most, so that a slip does not win; then
 * the one printed first.
 */
function describePerson({ id, names, surnames, roles }: Gathered): DossierPerson {
  const printed = [...names].map(([name, articles]) => ({
    name,
    articles,
    isFull: name.includes(' '),
    surname: surnames.get(surnameOf(name)) ?? 0,
  }))
  const [best] = printed.sort(
    (a, b) => Number(b.isFull) - Number(a.isFull) || b.articles - a.articles || b.surname - a.surname,
  )
  return { id, name: best?.name ?? '', names: [...names.keys()], roles: [...roles] }
}

function surnameOf(name: string): string {
  return readName(name)?.last ?? ''
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function gatherArticle(
  { id, outlet, facts, earlier = [] }: DossierItem,
  personIds: ReadonlyMap<Facts, readonly string[]>,
  resolve: ResolveDescriptions,
): DossierArticle {
  const versions = [...earlier, facts]
  const revisions = versions.map((version, index): DossierRevision => {
    const number = index + 1
    const prefix = number === versions.length ? id : `${id}/${number}`
    return {
      id: `${id}/${number}`,
      number,
      seenAt: null,
      ...gatherFacts(version, prefix, personIds.get(version) ?? [], resolve),
    }
  })
  return { id, outlet, revisions }
}

function gatherFacts(
  facts: Facts,
  prefix: string,
  personIds: readonly string[],
  resolve: ResolveDescriptions,
): Omit<DossierRevision, 'id' | 'number' | 'seenAt'> {
  const named = facts.quotes.map((quote, index): DossierQuote => {
    const person = quote.speaker?.person ?? null
    return { ...quote, id: `${prefix}/q${index + 1}`, personId: person === null ? null : (personIds[person] ?? null) }
  })
  const speakers = resolve(named)
  const mentions = facts.people
    .flatMap((person, index) =>
      person.mentions.map((mention) => ({
        ...mention,
        personId: personIds[index] ?? '',
        role: roleOf(mention, person.roles),
      })),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((mention, index): DossierMention => ({ ...mention, id: `${prefix}/m${index + 1}` }))
  return {
    text: facts.article.text,
    header: facts.header,
    blocks: facts.blocks,
    quotes: named.map((quote, index) => ({ ...quote, personId: speakers[index] ?? null })),
    mentions,
    figures: facts.figures.map((figure, index) => ({ ...figure, id: `${prefix}/f${index + 1}` })),
    minorFigures: facts.minorFigures.map((figure, index) => ({ ...figure, id: `${prefix}/n${index + 1}` })),
    citations: facts.citations.map((citation, index) => ({ ...citation, id: `${prefix}/c${index + 1}` })),
  }
}

/** The role printed with a mention: the nearest one that touches it but for a comma, a space or an article. */
function roleOf(mention: Mention, roles: readonly Role[]): Role | null {
  let nearest: Role | null = null
  let least = ROLE_REACH + 1
  for (const role of roles) {
    const gap = Math.max(mention.span.start - role.span.end, role.span.start - mention.span.end, 0)
    if (gap < least) {
      least = gap
      nearest = role
    }
  }
  return nearest
}
