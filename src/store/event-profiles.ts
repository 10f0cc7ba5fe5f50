import type { FingerprintTerm } from '../model/event.js'
import type { Profile } from '../model/storyline.js'
import type { Tx } from './transaction.js'

/** An article of an event, as far as its profile is made of it. */
export interface ProfiledArticle {
  readonly articleId: string
  readonly eventId: string
  /** The day by which it meets others; null = not known. */
  readonly day: number | null
  readonly terms: readonly FingerprintTerm[]
  /** Its text, where nobody has asked yet which of its terms are names; else null. */
  readonly unread: string | null
}

interface ArticleRow {
  readonly articleId: string
  readonly eventId: string
  readonly day: number | null
  readonly terms: Record<string, readonly [count: number, isName: boolean | null]> | null
  readonly unread: string | null
}

/** The articles of some events that came in last, at most `most` an event, in order of arrival. */
export async function loadProfiled(tx: Tx, eventIds: readonly string[], most: number): Promise<ProfiledArticle[]> {
  const rows = await tx.$queryRaw<ArticleRow[]>`
    SELECT member.id AS "articleId", member."eventId", COALESCE(member.day, u."placedOn") AS day, term.terms,
           CASE WHEN term."isUnread" THEN r.text END AS unread
    FROM (
      SELECT id, "eventId", day, "currentRevisionId", row_number() OVER (PARTITION BY "eventId" ORDER BY id DESC) AS place
      FROM "Article" WHERE "eventId" = ANY(${[...eventIds]}::uuid[])
    ) AS member
    CROSS JOIN LATERAL (
      SELECT json_object_agg(t.term, json_build_array(t.count, t."isName")) AS terms, bool_or(t."isName" IS NULL) AS "isUnread"
      FROM "ArticleTerm" t WHERE t."articleId" = member.id
    ) AS term
    LEFT JOIN "UndatedArticle" u ON u."articleId" = member.id
    LEFT JOIN "Revision" r ON r.id = member."currentRevisionId"
    WHERE member.place <= ${most}
    ORDER BY member.id`
  return rows.map(({ terms, ...row }) => ({
    ...row,
    terms: Object.entries(terms ?? {})
      .map(([term, [count, isName]]) => ({ term, count, isName: isName === true }))
      .sort((a, b) => (a.term < b.term ? -1 : 1)),
  }))
}

/** Which terms of an article are names, found in its text. */
export async function saveNameTerms(tx: Tx, articleId: string, names: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "ArticleTerm" SET "isName" = term = ANY(${[...names]}::text[]) WHERE "articleId" = ${articleId}::uuid`
}

/** Stores what events are about. */
export async function saveProfiles(tx: Tx, profiles: ReadonlyMap<string, Profile>): Promise<void> {
  if (profiles.size === 0) return
  const rows = [...profiles].map(([eventId, { names, words, day }]) => ({
    id: eventId,
    names: Object.fromEntries(names),
    words: Object.fromEntries(words),
    day,
  }))
  await tx.$executeRaw`
    INSERT INTO "EventProfile" ("eventId", names, words, day)
    SELECT id, names, words, day FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS given(id uuid, names jsonb, words jsonb, day int)
    ON CONFLICT ("eventId") DO UPDATE SET names = excluded.names, words = excluded.words, day = excluded.day`
}

/** An event of a storyline, and what it is about; null = nobody has asked yet. */
export interface ProfiledEvent {
  readonly storylineId: string
  readonly eventId: string
  readonly profile: Profile | null
}

/** The latest events of storylines with what they are about, at most `most` a storyline, the latest last. */
export async function loadProfiledEvents(
  tx: Tx,
  storylineIds: readonly string[],
  most: number,
): Promise<ProfiledEvent[]> {
  const rows = await tx.$queryRaw<
    { storylineId: string; eventId: string; isProfiled: boolean; names: Weights; words: Weights; day: number | null }[]
  >`
    SELECT member."storylineId", member.id AS "eventId", p."eventId" IS NOT NULL AS "isProfiled", p.names, p.words, p.day
    FROM (
      SELECT id, "storylineId", row_number() OVER (PARTITION BY "storylineId" ORDER BY id DESC) AS place
      FROM "Event"
      WHERE "storylineId" = ANY(${[...storylineIds]}::uuid[]) AND "mergedIntoId" IS NULL AND "articleCount" > 0
    ) AS member
    LEFT JOIN "EventProfile" p ON p."eventId" = member.id
    WHERE member.place <= ${most}
    ORDER BY member.id`
  return rows.map(({ storylineId, eventId, isProfiled, names, words, day }) => ({
    storylineId,
    eventId,
    profile: isProfiled ? { names: toMap(names), words: toMap(words), day } : null,
  }))
}

type Weights = Readonly<Record<string, number>>

/** In one order, whatever the database keeps them in: sums of fractions must come out the same. */
function toMap(weights: Weights): ReadonlyMap<string, number> {
  return new Map(Object.entries(weights).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)))
}
