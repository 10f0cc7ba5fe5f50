import { Prisma } from '../generated/prisma/client.js'

/** A page of counted rows: the largest counts first. */
export interface CountedPage {
  readonly take: number
  /** The row after which it begins, or before which it ends. */
  readonly place: { readonly count: number; readonly id: string } | null
  readonly backwards: boolean
}

/** A row of such a page. */
export interface CountedRow {
  readonly id: string
  readonly count: number
  /** Rows on all pages together: counting them by themselves would read everything a second time. */
  readonly rowsInAll: number
}

/** The rows of one page out of `rows`, which gives `count` and `id` beside whatever else it counts. */
export function pageOfCounts(rows: Prisma.Sql, { take, place, backwards }: CountedPage): Prisma.Sql {
  const [further, order] = backwards ? [Prisma.sql`>`, Prisma.sql`ASC`] : [Prisma.sql`<`, Prisma.sql`DESC`]
  const beyond =
    place === null ? Prisma.sql`TRUE` : Prisma.sql`(count, id) ${further} (${place.count}::int, ${place.id}::uuid)`
  return Prisma.sql`
    SELECT * FROM (SELECT *, (count(*) OVER ())::int AS "rowsInAll" FROM (${rows}) AS one) AS counted
    WHERE ${beyond} ORDER BY count ${order}, id ${order} LIMIT ${take}`
}
