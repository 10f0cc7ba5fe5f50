import type { Candidate, Candidates, Fingerprint } from '../model/event.js'
import { Prisma } from './generated/prisma/client.js'
import { groupBy } from './group-by.js'
import { holdStories } from './hold-stories.js'
import { toJson } from './insert-rows.js'
import { loadTerms } from './load-terms.js'
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

/** The stored articles that one of several new ones may report the same event as. */
export type FoundCandidates = Pick<Candidates, 'articles'>

/**
 * For each new article the stored ones that may report the same event: those that share its telling terms about the same
 * day, and the other members of their stories. The stories are held until the transaction ends.
 */
export async function loadCandidates(
  tx: Tx,
  fingerprints: readonly Fingerprint[],
  window: CandidateWindow,
): Promise<FoundCandidates[]> {
  const asked = fingerprints.map((fingerprint, n): Asked => ({ n, day: meetingDay(fingerprint), fingerprint }))
  let stories: StoryHit[] = []
  await holdStories(tx, async () => {
    stories = await findStories(tx, asked, window)
    return [...new Set(stories.map(({ storyId }) => storyId))].sort()
  })
  const found = groupBy(await loadMembers(tx, asked, stories, window), ({ n }) => String(n))
  return asked.map(({ n }) => ({ articles: (found.get(String(n)) ?? []).map(({ candidate }) => candidate) }))
}

/** A new article whose candidates are asked for, by its place among those that are asked for at once. */
interface Asked {
  readonly n: number
  readonly day: number | null
  readonly fingerprint: Fingerprint
}

interface StoryHit {
  readonly n: number
  readonly storyId: string
}

/** Articles of which nothing is known of the day meet only others of that kind. */
async function findStories(tx: Tx, asked: readonly Asked[], window: CandidateWindow): Promise<StoryHit[]> {
  const search = (some: readonly Asked[], isNear: Prisma.Sql): Promise<StoryHit[]> =>
    tx.$queryRaw<StoryHit[]>`
      SELECT DISTINCT asked.n, a."storyId"
      FROM json_to_recordset(${toJson(some.map((one) => queryOf(one, window)))}::json)
        AS asked(n int, terms text[], "from" int, "to" int)
      CROSS JOIN LATERAL (
        SELECT "articleId" FROM "ArticleTerm" t WHERE t.term = ANY(asked.terms) AND ${isNear}
        GROUP BY "articleId"
        ORDER BY COUNT(*) DESC, MAX(t.day) DESC NULLS LAST, "articleId" DESC
        LIMIT ${window.mostHits}
      ) AS hit
      JOIN "Article" a ON a.id = hit."articleId"`
  const [dated, undated] = [asked.filter(({ day }) => day !== null), asked.filter(({ day }) => day === null)]
  return [
    ...(dated.length === 0 ? [] : await search(dated, Prisma.sql`t.day BETWEEN asked."from" AND asked."to"`)),
    ...(undated.length === 0 ? [] : await search(undated, Prisma.sql`t.day IS NULL`)),
  ]
}

function queryOf({ n, day, fingerprint }: Asked, { queryTerms, days }: CandidateWindow) {
  const terms = fingerprint.terms.slice(0, queryTerms).map(({ term }) => term)
  return { n, terms, from: day === null ? null : day - days, to: day === null ? null : day + days }
}

function meetingDay({ day, placedOn = null }: Fingerprint): number | null {
  return day ?? placedOn
}

interface MemberRow {
  readonly n: number
  readonly id: string
  readonly storyId: string
  readonly eventId: string
  readonly day: number | null
  readonly isPinned: boolean
  readonly revisionId: string
}

async function loadMembers(
  tx: Tx,
  asked: readonly Asked[],
  stories: readonly StoryHit[],
  window: CandidateWindow,
): Promise<{ readonly n: number; readonly candidate: Candidate }[]> {
  if (stories.length === 0) return []
  const storiesOf = groupBy(stories, ({ n }) => String(n))
  const wanted = asked.flatMap((one) => {
    const own = storiesOf.get(String(one.n)) ?? []
    const { from, to } = queryOf(one, window)
    return own.length === 0 ? [] : [{ n: one.n, day: one.day, from, to, stories: own.map(({ storyId }) => storyId) }]
  })
  const rows = await tx.$queryRaw<MemberRow[]>`
    SELECT asked.n, member.id, member."storyId", member."eventId", member.day, member."isPinned", member."revisionId"
    FROM json_to_recordset(${toJson(wanted)}::json) AS asked(n int, day int, "from" int, "to" int, stories uuid[])
    CROSS JOIN LATERAL (
      SELECT a.id, "storyId", "eventId", a.day, "pinnedById" IS NOT NULL AS "isPinned", "currentRevisionId" AS "revisionId",
             row_number() OVER (
               PARTITION BY "storyId" ORDER BY COALESCE(ABS(COALESCE(a.day, u."placedOn") - asked.day), 0), a.id DESC
             ) AS place
      FROM "Article" a LEFT JOIN "UndatedArticle" u ON u."articleId" = a.id
      WHERE "storyId" = ANY(asked.stories) AND CASE
        WHEN asked.day IS NULL THEN COALESCE(a.day, u."placedOn") IS NULL
        ELSE COALESCE(a.day, u."placedOn") BETWEEN asked."from" AND asked."to"
      END
    ) AS member
    WHERE member.place <= ${window.mostStoryMembers}
    ORDER BY asked.n, member."storyId", member.place`
  const terms = await loadTerms(tx, rows)
  return rows.map(({ n, id, storyId, eventId, day, isPinned }) => ({
    n,
    candidate: { articleId: id, storyId, eventId, isPinned, fingerprint: { day, terms: terms.get(id) ?? [] } },
  }))
}
