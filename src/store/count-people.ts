import { FADING_DAYS } from '../model/known-person.js'
import { Prisma } from './generated/prisma/client.js'
import type { Appearance } from './tally-people.js'
import type { Tx } from './transaction.js'

const MS_A_DAY = 86_400_000

/** What a change adds to the numbers of one person. */
interface Difference {
  articles: number
  quotes: number
  /** Days since 1970-01-01 of articles that name them now, and of those that no longer do. */
  readonly added: number[]
  readonly taken: number[]
  /** When the latest of those was published that name them now, and of those that did before. */
  latest: Date | null
  latestBefore: Date | null
}

/**
 * Brings the numbers of people up to date with a change of articles, without reading what else is known of them. Others
 * count the same people, so this comes last in a transaction and always in the same order.
 */
export async function countPeople(tx: Tx, before: readonly Appearance[], after: readonly Appearance[]): Promise<void> {
  const differences = new Map<string, Difference>()
  for (const appearance of before) add(differences, appearance, -1)
  for (const appearance of after) add(differences, appearance, 1)
  const changed = [...differences].filter(([, one]) => !isNothing(one)).sort(([a], [b]) => (a < b ? -1 : 1))
  if (changed.length === 0) return
  const ids = changed.map(([id]) => id)
  const column = <T>(read: (one: Difference) => T): T[] => changed.map(([, one]) => read(one))
  // The heat less what goes, with what comes; logarithms, for the sums themselves are too large to be written down.
  await tx.$executeRaw`
    WITH one AS (
      SELECT * FROM unnest(
        ${ids}::uuid[], ${column(({ articles }) => articles)}::int[], ${column(({ quotes }) => quotes)}::int[],
        ${column(({ added }) => heatOf(added))}::float8[], ${column(({ taken }) => heatOf(taken))}::float8[],
        ${column(({ latest }) => latest)}::timestamptz[]
      ) AS one(id, articles, quotes, added, taken, latest)
    ), held AS (
      SELECT p.id, p.heat FROM "Person" p WHERE p.id = ANY(${ids}::uuid[]) ORDER BY p.id FOR NO KEY UPDATE
    ), left_over AS (
      SELECT one.*, CASE
        WHEN held.heat IS NULL OR one.taken IS NULL THEN held.heat
        WHEN one.taken >= held.heat - 1e-9 THEN NULL
        ELSE held.heat + LN(1 - EXP(one.taken - held.heat))
      END AS heat
      FROM one JOIN held ON held.id = one.id
    )
    UPDATE "Person" p SET
      "articleCount" = p."articleCount" + now.articles,
      "quoteCount" = p."quoteCount" + now.quotes,
      "lastSeenAt" = GREATEST(p."lastSeenAt", now.latest),
      heat = CASE
        WHEN now.heat IS NULL THEN now.added
        WHEN now.added IS NULL THEN now.heat
        ELSE GREATEST(now.heat, now.added) + LN(1 + EXP(-ABS(now.heat - now.added)))
      END
    FROM left_over AS now WHERE p.id = now.id`
  await rankPeople(tx, ids)
  await recountPeople(tx, await findSeenLast(tx, changed))
}

/** Whoever may have been seen last by an article that no longer names them: then only all of the others tell when. */
async function findSeenLast(tx: Tx, changed: readonly (readonly [string, Difference])[]): Promise<string[]> {
  const lost = changed.filter(([, { taken }]) => taken.length > 0)
  if (lost.length === 0) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id FROM unnest(
      ${lost.map(([id]) => id)}::uuid[], ${lost.map(([, { latestBefore }]) => latestBefore)}::timestamptz[]
    ) AS one(id, before) JOIN "Person" p ON p.id = one.id
    WHERE p."lastSeenAt" <= one.before`
  return rows.map(({ id }) => id)
}

/** Counts the numbers of these people anew by all that is stored: after a person's decision, which may change anything. */
export async function recountPeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  const ids = [...new Set(personIds)].sort()
  if (ids.length === 0) return
  await tx.$executeRaw`
    UPDATE "Person" p SET
      "articleCount" = COALESCE(seen.articles, 0), "lastSeenAt" = seen.last, heat = seen.heat,
      "quoteCount" = (
        SELECT COUNT(*)::int FROM "Quote" q JOIN "Article" a ON a."currentRevisionId" = q."revisionId"
        WHERE q."personId" = p.id
      )
    FROM unnest(${ids}::uuid[]) AS wanted(id)
    LEFT JOIN (
      SELECT "personId", COUNT(*)::int AS articles, MAX("publishedAt") AS last,
             LN(SUM(EXP(FLOOR(EXTRACT(EPOCH FROM "publishedAt") / 86400)::float8 / ${FADING_DAYS}))) AS heat
      FROM (
        SELECT DISTINCT m."personId", a.id, a."publishedAt"
        FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId"
        WHERE m."personId" = ANY(${ids}::uuid[])
      ) AS named GROUP BY "personId"
    ) AS seen ON seen."personId" = wanted.id
    WHERE p.id = wanted.id`
  await rankPeople(tx, ids)
}

/** Keeps the keys of people in the order of their heat. Most arrivals change no whole number of it. */
async function rankPeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    UPDATE "PersonKey" k SET rank = COALESCE(FLOOR(p.heat)::int, 0) FROM "Person" p
    WHERE k."personId" = p.id AND p.id = ANY(${[...personIds]}::uuid[]) AND k.rank <> COALESCE(FLOOR(p.heat)::int, 0)`)
}

function add(differences: Map<string, Difference>, appearance: Appearance, by: 1 | -1): void {
  const { personId, publishedAt, isNamed, quotes } = appearance
  const one = differences.get(personId) ?? {
    articles: 0,
    quotes: 0,
    added: [],
    taken: [],
    latest: null,
    latestBefore: null,
  }
  differences.set(personId, one)
  one.quotes += by * quotes
  if (!isNamed) return
  one.articles += by
  if (publishedAt === null) return
  const day = Math.floor(publishedAt.getTime() / MS_A_DAY)
  const other = by === 1 ? one.taken : one.added
  const same = other.indexOf(day)
  // An article that names them before and after changes nothing.
  if (same >= 0) other.splice(same, 1)
  else (by === 1 ? one.added : one.taken).push(day)
  const latest = by === 1 ? 'latest' : 'latestBefore'
  if (one[latest] === null || publishedAt > one[latest]) one[latest] = publishedAt
}

function isNothing({ articles, quotes, added, taken }: Difference): boolean {
  return articles === 0 && quotes === 0 && added.length === 0 && taken.length === 0
}

/** Logarithm of the sum of e^(day / FADING_DAYS); null for no days. */
function heatOf(days: readonly number[]): number | null {
  if (days.length === 0) return null
  const latest = Math.max(...days)
  return latest / FADING_DAYS + Math.log(days.reduce((sum, day) => sum + Math.exp((day - latest) / FADING_DAYS), 0))
}
