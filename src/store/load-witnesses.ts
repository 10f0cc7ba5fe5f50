import type { Fingerprint, UndatedCandidate, Witnesses } from '../model/event.js'
import { Prisma } from './generated/prisma/client.js'
import { loadFrequencies, type CandidateWindow } from './load-candidates.js'
import type { Tx } from './transaction.js'

interface WitnessRow {
  readonly id: string
  readonly storyId: string
  readonly eventId: string
  readonly isPinned: boolean
  readonly day: number | null
  readonly takenIn: Date
  readonly terms: Record<string, number> | null
  readonly namedWeekday: number | null
  readonly namedDays: readonly number[] | null
  readonly likelyDay: number | null
  readonly likeness: number | null
  readonly rival: number | null
  readonly placedOn: number | null
}

const MS_A_DAY = 86_400_000

/**
 * The stored articles that share telling terms with a new one and may say when an undated one was written, whatever their
 * day: for an undated arrival those of a known day, for a dated one those without a date.
 */
export async function loadWitnesses(
  tx: Tx,
  fingerprint: Fingerprint,
  window: CandidateWindow,
): Promise<Witnesses<UndatedCandidate>> {
  const wanted = fingerprint.terms.slice(0, window.queryTerms).map(({ term }) => term)
  const hits = fingerprint.day === null ? findDated(wanted, window) : findUndated(wanted, window)
  const rows = await tx.$queryRaw<WitnessRow[]>`
    SELECT a.id, a."storyId", a."eventId", a."pinnedById" IS NOT NULL AS "isPinned", a.day, a."createdAt" AS "takenIn",
           u."namedWeekday", u."namedDays", u."likelyDay", u.likeness, u.rival, u."placedOn",
           (SELECT json_object_agg(term, count) FROM "ArticleTerm" WHERE "articleId" = a.id) AS terms
    FROM (${hits}) AS hit JOIN "Article" a ON a.id = hit."articleId"
    LEFT JOIN "UndatedArticle" u ON u."articleId" = a.id
    ORDER BY a.id`
  const articles = rows.map(readRow)
  return { articles, ...(await loadFrequencies(tx, [fingerprint, ...articles.map((one) => one.fingerprint)])) }
}

/** The same articles once more, held until the transaction ends: what others have just found out about them counts. */
export async function holdClues(
  tx: Tx,
  witnesses: Witnesses<UndatedCandidate>,
  ids: readonly string[],
): Promise<Witnesses<UndatedCandidate>> {
  const rows = await tx.$queryRaw<Pick<WitnessRow, 'id' | 'likelyDay' | 'likeness' | 'rival' | 'placedOn'>[]>`
    SELECT "articleId" AS id, "likelyDay", likeness, rival, "placedOn" FROM "UndatedArticle"
    WHERE "articleId" = ANY(${[...ids]}::uuid[]) ORDER BY "articleId" FOR UPDATE`
  const held = new Map(rows.map((row) => [row.id, cluesOf(row)]))
  const articles = witnesses.articles.flatMap((article): UndatedCandidate[] => {
    const clues = held.get(article.articleId)
    return clues === undefined ? [] : [{ ...article, clues }]
  })
  return { ...witnesses, articles }
}

function findDated(wanted: readonly string[], { mostHits }: CandidateWindow): Prisma.Sql {
  return Prisma.sql`
    SELECT "articleId" FROM "ArticleTerm" WHERE term = ANY(${[...wanted]}::text[]) AND day IS NOT NULL
    GROUP BY "articleId" ORDER BY COUNT(*) DESC, MAX(day) DESC, "articleId" DESC LIMIT ${mostHits}`
}

function findUndated(wanted: readonly string[], { mostHits }: CandidateWindow): Prisma.Sql {
  return Prisma.sql`
    SELECT "articleId" FROM "UndatedArticle" WHERE terms && ${[...wanted]}::text[]
    ORDER BY (SELECT COUNT(*) FROM unnest(terms) AS one(term) WHERE term = ANY(${[...wanted]}::text[])) DESC,
             "placedOn" DESC NULLS LAST, "articleId" DESC
    LIMIT ${mostHits}`
}

function readRow(row: WitnessRow): UndatedCandidate {
  return {
    articleId: row.id,
    storyId: row.storyId,
    eventId: row.eventId,
    isPinned: row.isPinned,
    takenInDay: Math.floor(row.takenIn.getTime() / MS_A_DAY),
    clues: cluesOf(row),
    fingerprint: {
      terms: Object.entries(row.terms ?? {})
        .map(([term, count]) => ({ term, count }))
        .sort((a, b) => (a.term < b.term ? -1 : 1)),
      day: row.day,
      placedOn: row.placedOn,
      namedDays: { weekday: row.namedWeekday, days: row.namedDays ?? [] },
    },
  }
}

function cluesOf({
  likelyDay,
  likeness,
  rival,
  placedOn,
}: Pick<WitnessRow, 'likelyDay' | 'likeness' | 'rival' | 'placedOn'>) {
  return { likelyDay, likeness: likeness ?? 0, rival: rival ?? 0, placedOn }
}
