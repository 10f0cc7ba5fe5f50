import { Prisma } from './generated/prisma/client.js'
import type { Database } from './transaction.js'

/**
 * Things that are joined by way of others: the events of an outlet, over its articles. Each is a piece of SQL that
 * gives the keys of the things of one `parent.id`.
 */
const WAYS = {
  'outlet.events': Prisma.sql`SELECT a."eventId" FROM "Article" a WHERE a."outletId" = parent.id`,
  'event.outlets': Prisma.sql`SELECT a."outletId" FROM "Article" a WHERE a."eventId" = parent.id AND a."outletId" IS NOT NULL`,
  'event.people': Prisma.sql`SELECT m."personId" FROM "Article" a JOIN "Mention" m ON m."revisionId" = a."currentRevisionId" WHERE a."eventId" = parent.id`,
  'article.people': Prisma.sql`SELECT m."personId" FROM "Article" a JOIN "Mention" m ON m."revisionId" = a."currentRevisionId" WHERE a.id = parent.id`,
  'article.utterances': Prisma.sql`SELECT r."utteranceId" FROM "Rendering" r WHERE r."articleId" = parent.id`,
  'person.articles': Prisma.sql`SELECT a.id FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId" WHERE m."personId" = parent.id`,
  'person.events': Prisma.sql`SELECT a."eventId" FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId" WHERE m."personId" = parent.id`,
  'person.storylines': Prisma.sql`SELECT e."storylineId" FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId" JOIN "Event" e ON e.id = a."eventId" WHERE m."personId" = parent.id AND e."storylineId" IS NOT NULL`,
  'person.outlets': Prisma.sql`SELECT a."outletId" FROM "Quote" q JOIN "Article" a ON a."currentRevisionId" = q."revisionId" WHERE q."personId" = parent.id AND a."outletId" IS NOT NULL`,
  'subject.corrections': Prisma.sql`SELECT s."correctionId" FROM "CorrectionSubject" s WHERE s."subjectId" = parent.id`,
} as const

/** A way from one kind of thing to another, over those in between: "outlet.events". */
export type Way = keyof typeof WAYS

/** Which of the joined things are read, for each parent: the newest first, or backwards the oldest first. */
export interface JoinedPage {
  readonly take: number
  /** The key beyond which reading begins; null = from the end. */
  readonly place: string | null
  readonly backwards: boolean
}

/** The keys of what is joined to each of these parents, by one statement. A parent without any is missing. */
export async function loadJoined(
  db: Database,
  way: Way,
  parents: readonly string[],
  { take, place, backwards }: JoinedPage,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const beyond =
    place === null
      ? Prisma.sql`TRUE`
      : backwards
        ? Prisma.sql`one.id > ${place}::uuid`
        : Prisma.sql`one.id < ${place}::uuid`
  const direction = backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const rows = await db.$queryRaw<{ parent: string; id: string }[]>`
    SELECT parent.id AS parent, child.id AS id
    FROM unnest(${[...parents]}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (
      SELECT DISTINCT one.id FROM (${WAYS[way]}) AS one(id) WHERE ${beyond} ORDER BY one.id ${direction} LIMIT ${take}
    ) AS child
    ORDER BY parent.id, child.id ${direction}`
  const found = new Map<string, string[]>()
  for (const { parent, id } of rows) found.set(parent, [...(found.get(parent) ?? []), id])
  return found
}

/** How many things are joined to each of these parents, by one statement. */
export async function countJoined(
  db: Database,
  way: Way,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ parent: string; count: bigint }[]>`
    SELECT parent.id AS parent, (SELECT count(DISTINCT one.id) FROM (${WAYS[way]}) AS one(id)) AS count
    FROM unnest(${[...parents]}::uuid[]) AS parent(id)`
  return new Map(rows.map(({ parent, count }) => [parent, Number(count)]))
}
