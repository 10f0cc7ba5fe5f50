import { Prisma } from '../generated/prisma/client.js'
import { inSnapshot, type Database } from '../transaction.js'

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

/** Memory that one step of a count may take: an archive's renderings are then grouped in it, not on the disk. */
const COUNTING_MEMORY = Prisma.sql`SET LOCAL work_mem = '64MB'`

/** The rows of a statement that reads much of the archive. */
export async function countAll<Row>(db: Database, statement: Prisma.Sql): Promise<Row[]> {
  return inSnapshot(db, async (tx) => {
    await tx.$executeRaw(COUNTING_MEMORY)
    return tx.$queryRaw<Row[]>(statement)
  })
}

/** How many rows such a statement gives. */
export async function countRows(db: Database, rows: Prisma.Sql): Promise<number> {
  const [counted] = await countAll<{ count: bigint }>(db, Prisma.sql`SELECT count(*) FROM (${rows}) AS counted`)
  return Number(counted?.count ?? 0)
}
