import { Prisma } from '../generated/prisma/client.js'

/** Which articles are looked into. Keys are bare; null lets everything through, an empty list nothing. */
export interface ArticleScope {
  readonly publishedFrom: Date | null
  readonly publishedBefore: Date | null
  /** Ids or slugs. */
  readonly outlets: readonly string[] | null
  readonly events: readonly string[] | null
}

/** All that is stored. */
export const EVERYWHERE: ArticleScope = {
  publishedFrom: null,
  publishedBefore: null,
  outlets: null,
  events: null,
}

/** Whether a scope leaves nothing out. */
export function isEverywhere(scope: ArticleScope): boolean {
  return Object.values(scope).every((limit) => limit === null)
}

/** Conditions on the article, which is `a`. */
export function ofArticle({ publishedFrom, publishedBefore, outlets, events }: ArticleScope): Prisma.Sql {
  const conditions = [Prisma.sql`TRUE`]
  if (publishedFrom !== null) conditions.push(Prisma.sql`a."publishedAt" >= ${publishedFrom}`)
  if (publishedBefore !== null) conditions.push(Prisma.sql`a."publishedAt" < ${publishedBefore}`)
  if (events !== null) conditions.push(Prisma.sql`a."eventId" = ANY(${[...events]}::uuid[])`)
  if (outlets !== null) {
    conditions.push(Prisma.sql`a."outletId" IN (
      SELECT o.id FROM "Outlet" o WHERE o.slug = ANY(${[...outlets]}::text[]) OR o.id::text = ANY(${[...outlets]}::text[]))`)
  }
  return Prisma.join(conditions, ' AND ')
}
