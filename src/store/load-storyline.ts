import type { StorylineFigure, StorylineUtterance } from '../model/storyline.js'
import { describeFigure } from './describe-figure.js'
import type { Database } from './transaction.js'

/** Somebody whom the articles of a storyline name. */
export interface StorylinePerson {
  readonly personId: string
  /** Quotes of theirs, in the latest versions of its articles. */
  readonly quoteCount: number
  /** Articles that name or point at them, and of how many events. */
  readonly articleCount: number
  readonly eventCount: number
}

/** The people whom the articles of a storyline name, the most quoted first, then those whom most articles name. */
export async function loadStorylinePeople(db: Database, storylineId: string): Promise<StorylinePerson[]> {
  return db.$queryRaw<StorylinePerson[]>`
    WITH member AS (
      SELECT a.id, a."eventId", a."currentRevisionId" FROM "Article" a JOIN "Event" e ON e.id = a."eventId"
      WHERE e."storylineId" = ${storylineId}::uuid
    ), named AS (
      SELECT m."personId", COUNT(DISTINCT member.id)::int AS articles, COUNT(DISTINCT member."eventId")::int AS events
      FROM member JOIN "Mention" m ON m."revisionId" = member."currentRevisionId" GROUP BY m."personId"
    ), quoted AS (
      SELECT q."personId", COUNT(*)::int AS quotes
      FROM member JOIN "Quote" q ON q."revisionId" = member."currentRevisionId" WHERE q."personId" IS NOT NULL GROUP BY q."personId"
    )
    SELECT named."personId", COALESCE(quoted.quotes, 0) AS "quoteCount", named.articles AS "articleCount", named.events AS "eventCount"
    FROM named LEFT JOIN quoted ON quoted."personId" = named."personId"
    ORDER BY 2 DESC, 3 DESC, 1`
}

/** The figures in all versions of a storyline's articles. */
export async function loadStorylineFigures(db: Database, storylineId: string): Promise<StorylineFigure[]> {
  const rows = await db.figure.findMany({
    where: { isMinor: false, revision: { article: { event: { storylineId } } } },
    include: {
      revision: {
        select: {
          number: true,
          seenAt: true,
          article: {
            select: { id: true, eventId: true, publishedAt: true, publishedPrecision: true, publishedZone: true },
          },
        },
      },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ revision: { number, seenAt, article }, ...figure }) => {
    const { id: articleId, eventId, publishedAt, publishedPrecision: precision, publishedZone: zone } = article
    const published =
      publishedAt === null || precision === null ? null : { at: publishedAt.toISOString(), precision, zone }
    const seen = { at: seenAt.toISOString(), precision: 'SECOND', zone: 'Z' } as const
    return {
      figureId: figure.id,
      articleId,
      eventId,
      at: number === 1 ? published : seen,
      figure: describeFigure(figure),
    }
  })
}

/** What people said in a storyline's events. */
export async function loadStorylineUtterances(db: Database, storylineId: string): Promise<StorylineUtterance[]> {
  const rows = await db.utterance.findMany({
    where: { event: { storylineId }, personId: { not: null } },
    select: { id: true, eventId: true, personId: true, text: true, event: { select: { firstAt: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, eventId, personId, text, event }) => ({
    utteranceId: id,
    eventId,
    personId: personId ?? '',
    text,
    at: event.firstAt?.toISOString() ?? null,
  }))
}
