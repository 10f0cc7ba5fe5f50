import type { Tx } from './transaction.js'

/** An article of an event, as far as the row of the event is made of it. */
export interface MemberRow {
  readonly id: string
  readonly eventId: string
  readonly revisionId: string
  readonly title: string | null
  readonly publishedAt: Date | null
}

/** The articles of events, in the order of their keys. */
export function loadMembers(tx: Tx, eventIds: readonly string[]): Promise<MemberRow[]> {
  return tx.$queryRaw<MemberRow[]>`
    SELECT id, "eventId", "currentRevisionId" AS "revisionId", title, "publishedAt"
    FROM "Article" WHERE "eventId" = ANY(${[...eventIds]}::uuid[]) ORDER BY id`
}

/** What the row of an event says of its articles. */
export interface EventSummary {
  readonly id: string
  readonly articles: number
  readonly first: Date | null
  readonly last: Date | null
  readonly title: string | null
}

/** Writes what events are like now; each gets a new version. */
export async function saveEvents(tx: Tx, events: readonly EventSummary[]): Promise<void> {
  const sorted = events.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  await tx.$executeRaw`
    UPDATE "Event" event SET
      "articleCount" = now.articles, "firstAt" = now.first, "lastAt" = now.last, title = now.title,
      version = event.version + 1, "updatedAt" = now()
    FROM unnest(
      ${sorted.map(({ id }) => id)}::uuid[], ${sorted.map(({ articles }) => articles)}::int[],
      ${sorted.map(({ first }) => first)}::timestamptz[], ${sorted.map(({ last }) => last)}::timestamptz[],
      ${sorted.map(({ title }) => title)}::text[]
    ) AS now(id, articles, first, last, title)
    WHERE event.id = now.id`
}
