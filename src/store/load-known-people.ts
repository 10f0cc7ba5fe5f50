import type { ArticlePerson } from '../model/person.js'
import type { Prisma } from './generated/prisma/client.js'
import { surnameKey } from './surname-key.js'
import type { Tx } from './transaction.js'

/** A stored person that somebody of a new article may be. */
export interface StoredPerson {
  readonly id: string
  readonly name: string
  /** Every name printed for them so far, most frequent first. */
  readonly names: readonly string[]
  /** Whether an article of the event names them. */
  readonly inEvent: boolean
}

/** Bearers of one surname that are looked at, newest first: a common one has thousands. */
const MOST_BEARERS = 500

/** Everybody whom the event's articles name, and everybody stored who shares a last name with somebody of `people`. */
export async function loadKnownPeople(
  tx: Tx,
  people: readonly ArticlePerson[],
  eventId: string | null,
): Promise<StoredPerson[]> {
  if (people.length === 0) return []
  const inEvent = eventId === null ? [] : await findPeopleOfEvent(tx, eventId)
  const keys = [...new Set(people.flatMap(surnameKeysOf))]
  const [members, bearers] = [
    await tx.person.findMany({ where: { id: { in: inEvent } }, include: NAMES, orderBy: { id: 'asc' } }),
    await tx.person.findMany({
      where: { surnameKey: { in: keys }, id: { notIn: inEvent } },
      include: { ...NAMES, mergedInto: { include: NAMES } },
      orderBy: { id: 'desc' },
      take: MOST_BEARERS,
    }),
  ]
  // Whoever was found to be another human being is looked up as that one.
  const others = new Map(bearers.map(({ mergedInto, ...person }) => mergedInto ?? person).map((one) => [one.id, one]))
  for (const { id } of members) others.delete(id)
  return [
    ...members.map((person) => describe(person, true)),
    ...[...others.values()].map((person) => describe(person, false)),
  ]
}

/** The keys under which somebody of an article may be stored: of their fullest name and of every other. */
export function surnameKeysOf({ name, names }: ArticlePerson): string[] {
  return [...new Set([name, ...names].map(surnameKey).filter((key) => key !== ''))]
}

const NAMES = {
  names: { select: { name: true }, orderBy: [{ count: 'desc' }, { name: 'asc' }] },
} satisfies Prisma.PersonInclude

async function findPeopleOfEvent(tx: Tx, eventId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ personId: string }[]>`
    SELECT DISTINCT m."personId" FROM "Mention" m
    JOIN "Revision" r ON r.id = m."revisionId"
    JOIN "Article" a ON a.id = r."articleId"
    WHERE a."eventId" = ${eventId}::uuid`
  return rows.map(({ personId }) => personId)
}

function describe(
  person: { readonly id: string; readonly name: string; readonly names: readonly { readonly name: string }[] },
  inEvent: boolean,
): StoredPerson {
  return { id: person.id, name: person.name, names: person.names.map(({ name }) => name), inEvent }
}
