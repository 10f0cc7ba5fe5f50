import { Prisma } from '../store/generated/prisma/client.js'
import { batch } from './batch.js'
import { pageOf } from './keyset-page.js'
import type { Context } from './context.js'
import { readCursor } from './lists/keyset.js'
import type { Keyset } from './lists/keyset.js'
import { isBackwards, pageSize } from './page-size.js'
import type { PageArguments } from './page-size.js'
import { rowOf } from './row-of.js'

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
  'person.outlets': Prisma.sql`SELECT a."outletId" FROM "Quote" q JOIN "Article" a ON a."currentRevisionId" = q."revisionId" WHERE q."personId" = parent.id AND a."outletId" IS NOT NULL`,
  'subject.corrections': Prisma.sql`SELECT s."correctionId" FROM "CorrectionSubject" s WHERE s."subjectId" = parent.id`,
} as const

export type Way = keyof typeof WAYS

/**
 * A page of what is joined to one row over others, the newest first. What one query asks of many rows at the same time
 * is answered by one statement.
 */
export async function throughPage(way: Way, parentId: string, page: PageArguments, context: Context) {
  const list: Keyset = { name: way, column: null, direction: 'DESC', where: {} }
  const size = pageSize(page)
  const cursor = page.after ?? page.before ?? null
  const place = cursor === null ? null : readCursor(list, cursor)[1]
  const backwards = isBackwards(page)
  const question = `${way} ${String(size)} ${String(backwards)} ${place ?? ''}`
  const found = await batch(context, question, parentId, (ids) => load(way, ids, size + 1, place, backwards, context))
  const rows = (found ?? []).map((id) => rowOf(context, id))
  return pageOf(list, page, rows, () => countThrough(way, parentId, context))
}

async function countThrough(way: Way, parentId: string, context: Context): Promise<number> {
  const count = await batch(context, `count ${way}`, parentId, async (ids) => {
    const rows = await context.store.db.$queryRaw<{ parent: string; count: bigint }[]>`
      SELECT parent.id AS parent, (SELECT count(DISTINCT one.id) FROM (${WAYS[way]}) AS one(id)) AS count
      FROM unnest(${ids}::uuid[]) AS parent(id)`
    return new Map(rows.map(({ parent, count }) => [parent, Number(count)]))
  })
  return count ?? 0
}

async function load(
  way: Way,
  ids: readonly string[],
  take: number,
  place: string | null,
  backwards: boolean,
  { store }: Context,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const beyond =
    place === null
      ? Prisma.sql`TRUE`
      : backwards
        ? Prisma.sql`one.id > ${place}::uuid`
        : Prisma.sql`one.id < ${place}::uuid`
  const direction = backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const rows = await store.db.$queryRaw<{ parent: string; id: string }[]>`
    SELECT parent.id AS parent, child.id AS id
    FROM unnest(${[...ids]}::uuid[]) AS parent(id)
    CROSS JOIN LATERAL (
      SELECT DISTINCT one.id FROM (${WAYS[way]}) AS one(id) WHERE ${beyond} ORDER BY one.id ${direction} LIMIT ${take}
    ) AS child
    ORDER BY parent.id, child.id ${direction}`
  const found = new Map<string, string[]>()
  for (const { parent, id } of rows) found.set(parent, [...(found.get(parent) ?? []), id])
  return found
}
