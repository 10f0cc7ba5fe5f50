import type { KnownPerson } from '../model/known-person.js'
import { keysToFind } from '../text/name-keys.js'
import { Prisma } from './generated/prisma/client.js'
import { toJson } from './insert-rows.js'
import type { Tx } from './transaction.js'

/** A stored person that somebody of a new article may be, with the name that they go by. */
export interface StoredPerson extends KnownPerson {
  readonly name: string
}

/** Names of somebody that are looked at: the ones beyond are slips of a few articles. */
const MOST_NAMES = 24

const MS_A_DAY = 86_400_000

/** Somebody is looked for who may be meant. */
export interface WantedPeople {
  /** As printed, of all people of an article. */
  readonly names: readonly string[]
  /** The event that names them; null = a new one. */
  readonly eventId: string | null
}

/**
 * For each search everybody whom the event's articles name, and of everybody stored under a key of these names those of whom
 * the archive wrote most. What is read does not grow with the archive.
 *
 * @param mostBearers how many are looked at for each key.
 */
export async function loadKnownPeople(
  tx: Tx,
  wanted: readonly WantedPeople[],
  mostBearers: number,
): Promise<StoredPerson[][]> {
  const found = wanted.map((): StoredPerson[] => [])
  const asked = wanted.flatMap(({ names, eventId }, n) =>
    names.length === 0 ? [] : [{ n, eventId, keys: [...new Set(names.flatMap(keysToFind))] }],
  )
  if (asked.length === 0) return found
  const rows = await tx.$queryRaw<(Row & { n: number })[]>(knownPeople(asked, mostBearers))
  for (const row of rows) found[row.n]?.push(describe(row))
  return found
}

/** These people, as `loadKnownPeople` tells of them; whoever turned out to be somebody else is left out. */
export async function loadPeople(tx: Tx, personIds: readonly string[]): Promise<StoredPerson[]> {
  const rows = await tx.person.findMany({
    where: { id: { in: [...personIds] }, mergedIntoId: null },
    include: {
      names: { select: { name: true, count: true }, orderBy: [{ count: 'desc' }, { name: 'asc' }], take: MOST_NAMES },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => describe({ ...row, eventArticles: null }))
}

interface Row {
  readonly id: string
  readonly name: string
  readonly articleCount: number
  readonly heat: number | null
  readonly lastSeenAt: Date | null
  readonly fields: string[]
  readonly bornFrom: number | null
  readonly bornTo: number | null
  readonly eventArticles: number | null
  readonly names: { name: string; count: number }[] | null
}

/** The statement of `loadKnownPeople`. */
export function knownPeople(
  asked: readonly { readonly n: number; readonly eventId: string | null; readonly keys: readonly string[] }[],
  mostBearers: number,
): Prisma.Sql {
  return Prisma.sql`
    WITH asked AS (
      SELECT * FROM json_to_recordset(${toJson(asked)}::json) AS one(n int, "eventId" uuid, keys text[])
    ), named AS (
      SELECT asked.n, seen.id, seen.articles
      FROM asked CROSS JOIN LATERAL (
        SELECT m."personId" AS id,
               COUNT(DISTINCT a.id) FILTER (WHERE m.kind = 'NAME' AND m.text LIKE '% %')::int AS articles
        FROM "Article" a
        JOIN "Revision" r ON r."articleId" = a.id
        JOIN "Mention" m ON m."revisionId" = r.id
        WHERE a."eventId" = asked."eventId"
        GROUP BY m."personId"
      ) AS seen
    ), found AS (
      -- A range of one key, for the planner: it then reads the first few of a key in their order, not all to sort them.
      SELECT asked.n, bearer."personId" AS id
      FROM asked CROSS JOIN LATERAL unnest(asked.keys) AS wanted(key)
      CROSS JOIN LATERAL (
        SELECT k."personId" FROM "PersonKey" k WHERE k.key BETWEEN wanted.key AND wanted.key
        ORDER BY k.key, k.rank DESC, k."personId" LIMIT ${mostBearers}
      ) AS bearer
    )
    SELECT candidate.n, p.id, p.name, p."articleCount", p.heat, p."lastSeenAt", p.fields, p."bornFrom", p."bornTo",
           named.articles AS "eventArticles", printed.names
    FROM (SELECT n, id FROM named UNION SELECT n, id FROM found) AS candidate
    -- One by one: as a plain join the planner may read all people for some hundreds of them.
    CROSS JOIN LATERAL (SELECT * FROM "Person" WHERE id = candidate.id LIMIT 1) AS p
    LEFT JOIN named ON named.n = candidate.n AND named.id = p.id
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('name', n.name, 'count', n.count)) AS names
      FROM (
        SELECT name, count FROM "PersonName" WHERE "personId" = p.id ORDER BY count DESC, name LIMIT ${MOST_NAMES}
      ) AS n
    ) AS printed ON true
    ORDER BY candidate.n, p.id`
}

function describe(row: Row): StoredPerson {
  const { id, name, articleCount, heat, lastSeenAt, fields, bornFrom, bornTo, eventArticles } = row
  return {
    id,
    name,
    names: row.names ?? [{ name, count: 1 }],
    inEvent: eventArticles !== null,
    eventArticles: eventArticles ?? 0,
    prominence: {
      articles: articleCount,
      heat,
      lastDay: lastSeenAt === null ? null : Math.floor(lastSeenAt.getTime() / MS_A_DAY),
    },
    traits: {
      fields: new Set(fields),
      born: bornFrom === null || bornTo === null ? null : [bornFrom, bornTo],
    },
  }
}
