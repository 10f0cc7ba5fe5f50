import { Prisma } from '../generated/prisma/client.js'

/** Which part of the stored coverage is counted. Null lets everything through, an empty list nothing. */
export interface CoverageScope {
  /** Ids or slugs. */
  readonly outlets: readonly string[] | null
  readonly events: readonly string[] | null
  readonly publishedFrom: Date | null
  readonly publishedBefore: Date | null
}

/** The condition on the article, which is `a`, apart from its outlet. */
export function isInScope({ events, publishedFrom, publishedBefore }: CoverageScope): Prisma.Sql {
  const conditions = [Prisma.sql`TRUE`]
  if (events !== null) conditions.push(Prisma.sql`a."eventId" = ANY(${[...events]}::uuid[])`)
  if (publishedFrom !== null) conditions.push(Prisma.sql`a."publishedAt" >= ${publishedFrom}`)
  if (publishedBefore !== null) conditions.push(Prisma.sql`a."publishedAt" < ${publishedBefore}`)
  return Prisma.join(conditions, ' AND ')
}

/** The condition that a column holds the id of one of the outlets. */
export function isOfOutlets(column: Prisma.Sql, { outlets }: CoverageScope): Prisma.Sql {
  if (outlets === null) return Prisma.sql`TRUE`
  return Prisma.sql`${column} IN (
    SELECT o.id FROM "Outlet" o WHERE o.slug = ANY(${[...outlets]}::text[]) OR o.id::text = ANY(${[...outlets]}::text[]))`
}
