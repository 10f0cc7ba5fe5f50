import type { Moment } from '../../model/article.js'
import { Prisma } from '../generated/prisma/client.js'
import type { Database } from '../transaction.js'
import { foldLetters } from './fold-letters.js'
import { MOST_RANKED, sharingWords } from './sharing-words.js'

/** Quotes that share words with the given ones are looked at closely: so many, those that share most. */
const CANDIDATES = 300

/** A stored rendering that shares words with a quotation. */
export interface WordingCandidate {
  readonly utteranceId: string
  readonly text: string
}

/** A stored rendering of an utterance, with the version of its article that had these words first. */
export interface StoredWording {
  readonly renderingId: string
  readonly utteranceId: string
  readonly articleId: string
  readonly text: string
  readonly firstRunIn: {
    readonly number: number
    readonly seenAt: string
    readonly header: { readonly publishedAt: Moment | null; readonly updatedAt: Moment | null }
  }
}

/**
 * Renderings in the latest versions of articles whose quotes share words with these, each wording of an utterance once. Word
 * endings and accents do not count.
 *
 * @param parts the words that tell each part of a quotation from others.
 */
export async function findWordings(db: Database, parts: readonly (readonly string[])[]): Promise<WordingCandidate[]> {
  if (parts.length === 0) return []
  const shared = parts.map((words) => sharingWords(Prisma.sql`${foldLetters(words.join(' '))}`))
  return db.$queryRaw<WordingCandidate[]>`
    SELECT DISTINCT r."utteranceId", r.text
    FROM (
      SELECT likely.id
      FROM (SELECT ${Prisma.join(shared, ' || ')} AS shared) AS asked
      CROSS JOIN LATERAL (
        SELECT q.id, q.search
        FROM "Quote" q JOIN "Article" a ON a."currentRevisionId" = q."revisionId"
        WHERE q.search @@ asked.shared LIMIT ${MOST_RANKED}
      ) AS likely
      ORDER BY ts_rank(likely.search, asked.shared, 1) DESC, likely.id DESC LIMIT ${CANDIDATES}
    ) AS near JOIN "Rendering" r ON r."quoteId" = near.id
    ORDER BY r."utteranceId", r.text`
}

/** Every rendering of these utterances in the latest versions of articles. */
export async function loadWordings(db: Database, utteranceIds: readonly string[]): Promise<StoredWording[]> {
  const rows = await db.$queryRaw<
    (Omit<StoredWording, 'firstRunIn'> & {
      readonly number: number
      readonly seenAt: Date
      readonly publishedAt: Moment | null
      readonly updatedAt: Moment | null
    })[]
  >`
    SELECT r.id AS "renderingId", r."utteranceId", r."articleId", r.text,
           first.number, first."seenAt", first."publishedAt", first."updatedAt"
    FROM "Rendering" r
    JOIN "Quote" q ON q.id = r."quoteId"
    JOIN "Article" a ON a.id = r."articleId" AND a."currentRevisionId" = q."revisionId"
    CROSS JOIN LATERAL (
      SELECT v.number, v."seenAt", v.header->'publishedAt' AS "publishedAt", v.header->'updatedAt' AS "updatedAt"
      FROM "Revision" v
      WHERE v."articleId" = a.id AND (v.id = a."currentRevisionId" OR strpos(v.text, r.text) > 0)
      ORDER BY v.number LIMIT 1
    ) AS first
    WHERE r."utteranceId" = ANY(${[...utteranceIds]}::uuid[])
    ORDER BY r.id`
  return rows.map(({ number, seenAt, publishedAt, updatedAt, ...wording }) => ({
    ...wording,
    firstRunIn: { number, seenAt: seenAt.toISOString(), header: { publishedAt, updatedAt } },
  }))
}
