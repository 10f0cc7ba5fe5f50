import type { Candidate, Candidates, Fingerprint } from '../model/event.js'
import { Prisma } from './generated/prisma/client.js'
import { holdStories } from './hold-stories.js'
import type { Tx } from './transaction.js'

/** How far is looked for articles of the same event; see cluster/candidate-window.ts, whose numbers these are. */
export interface CandidateWindow {
  /** Days between two reports of one event. */
  readonly days: number
  /** Terms of the new article that are looked up. */
  readonly queryTerms: number
  /** Articles whose stories are looked at. */
  readonly mostHits: number
  /** Articles of one story that are looked at. */
  readonly mostStoryMembers: number
}

/** Row of TermFrequency that counts all articles. */
export const ALL_ARTICLES = ''

/**
 * The stored articles that may report the same event as a new one: those that share its telling terms about the same
 * day, and the other members of their stories. The stories are held until the transaction ends.
 */
export async function loadCandidates(tx: Tx, fingerprint: Fingerprint, window: CandidateWindow): Promise<Candidates> {
  const stories = await holdStories(tx, () => findStories(tx, fingerprint, window))
  const articles = stories.length === 0 ? [] : await loadMembers(tx, stories, meetingDay(fingerprint), window)
  return { articles, ...(await loadFrequencies(tx, [fingerprint, ...articles.map((one) => one.fingerprint)])) }
}

/** How many articles are stored, and in how many of them each term of some fingerprints stands. */
export async function loadFrequencies(
  tx: Tx,
  fingerprints: readonly Fingerprint[],
): Promise<Pick<Candidates, 'articleCount' | 'documentFrequency'>> {
  const terms = new Set([ALL_ARTICLES, ...fingerprints.flatMap((one) => one.terms.map(({ term }) => term))])
  const rows = await tx.$queryRaw<{ term: string; articles: number }[]>`
    SELECT term, articles FROM "TermFrequency" WHERE term = ANY(${[...terms]}::text[])`
  const frequency = new Map(rows.map(({ term, articles: count }) => [term, count]))
  const articleCount = frequency.get(ALL_ARTICLES) ?? 0
  frequency.delete(ALL_ARTICLES)
  return { articleCount, documentFrequency: frequency }
}

async function findStories(tx: Tx, fingerprint: Fingerprint, window: CandidateWindow): Promise<string[]> {
  const wanted = fingerprint.terms.slice(0, window.queryTerms).map(({ term }) => term)
  if (wanted.length === 0) return []
  const hits = await tx.$queryRaw<{ storyId: string }[]>`
    SELECT DISTINCT a."storyId"
    FROM (
      SELECT "articleId" FROM "ArticleTerm"
      WHERE term = ANY(${wanted}::text[]) AND ${isNear(Prisma.sql`day`, meetingDay(fingerprint), window)}
      GROUP BY "articleId"
      ORDER BY COUNT(*) DESC, MAX(day) DESC NULLS LAST, "articleId" DESC
      LIMIT ${window.mostHits}
    ) AS hit
    JOIN "Article" a ON a.id = hit."articleId"`
  return hits.map(({ storyId }) => storyId).sort()
}

/** Articles of which nothing is known of the day meet only others of that kind. */
function isNear(met: Prisma.Sql, day: number | null, { days }: CandidateWindow): Prisma.Sql {
  return day === null
    ? Prisma.sql`${met} IS NULL`
    : Prisma.sql`${met} BETWEEN ${day - days}::int AND ${day + days}::int`
}

function meetingDay({ day, placedOn = null }: Fingerprint): number | null {
  return day ?? placedOn
}

interface MemberRow {
  readonly id: string
  readonly storyId: string
  readonly eventId: string
  readonly day: number | null
  readonly isPinned: boolean
  readonly terms: Record<string, number> | null
}

async function loadMembers(
  tx: Tx,
  stories: readonly string[],
  day: number | null,
  window: CandidateWindow,
): Promise<Candidate[]> {
  const met = Prisma.sql`COALESCE(a.day, u."placedOn")`
  const distance = day === null ? Prisma.sql`0` : Prisma.sql`ABS(${met} - ${day}::int)`
  const rows = await tx.$queryRaw<MemberRow[]>`
    SELECT member.id, "storyId", "eventId", member.day, member."isPinned",
           (SELECT json_object_agg(term, count) FROM "ArticleTerm" WHERE "articleId" = member.id) AS terms
    FROM (
      SELECT a.id, "storyId", "eventId", a.day, "pinnedById" IS NOT NULL AS "isPinned",
             row_number() OVER (PARTITION BY "storyId" ORDER BY ${distance}, a.id DESC) AS place
      FROM "Article" a LEFT JOIN "UndatedArticle" u ON u."articleId" = a.id
      WHERE "storyId" = ANY(${[...stories]}::uuid[]) AND ${isNear(met, day, window)}
    ) AS member
    WHERE place <= ${window.mostStoryMembers}
    ORDER BY "storyId", place`
  return rows.map(({ id, storyId, eventId, day: memberDay, isPinned, terms }) => ({
    articleId: id,
    storyId,
    eventId,
    isPinned,
    fingerprint: {
      day: memberDay,
      terms: Object.entries(terms ?? {})
        .map(([term, count]) => ({ term, count }))
        .sort((a, b) => (a.term < b.term ? -1 : 1)),
    },
  }))
}
