import type { Fingerprint, FingerprintTerm, UndatedCandidate, Witnesses } from '../model/event.js'
import { Prisma } from './generated/prisma/client.js'
import { groupBy } from './group-by.js'
import { toJson } from './insert-rows.js'
import type { CandidateWindow } from './load-candidates.js'
import { loadTerms } from './load-terms.js'
import type { Tx } from './transaction.js'

interface WitnessRow {
  readonly n: number
  readonly id: string
  readonly revisionId: string
  readonly storyId: string
  readonly eventId: string
  readonly isPinned: boolean
  readonly day: number | null
  readonly takenIn: Date
  readonly namedWeekday: number | null
  readonly namedDays: readonly number[] | null
  readonly likelyDay: number | null
  readonly likeness: number | null
  readonly rival: number | null
  readonly placedOn: number | null
}

const MS_A_DAY = 86_400_000

/** The stored articles that may say when one of several new ones, or one of them, was written. */
export type FoundWitnesses = Pick<Witnesses<UndatedCandidate>, 'articles'>

/**
 * For each new article the stored ones that share telling terms with it and may say when an undated one was written,
 * whatever their day: for an undated arrival those of a known day, for a dated one those without a date.
 */
export async function loadWitnesses(
  tx: Tx,
  fingerprints: readonly Fingerprint[],
  window: CandidateWindow,
): Promise<FoundWitnesses[]> {
  const asked = fingerprints.map(({ terms, day }, n) => ({
    n,
    isDated: day !== null,
    terms: terms.slice(0, window.queryTerms).map(({ term }) => term),
  }))
  const rows = [
    ...(await findWitnesses(
      tx,
      asked.filter(({ isDated }) => isDated),
      findUndated(window),
    )),
    ...(await findWitnesses(
      tx,
      asked.filter(({ isDated }) => !isDated),
      findDated(window),
    )),
  ]
  const terms = await loadTerms(tx, rows)
  const found = groupBy(rows, ({ n }) => String(n))
  return asked.map(({ n }) => ({
    articles: (found.get(String(n)) ?? []).map((row) => readRow(row, terms.get(row.id) ?? [])),
  }))
}

/** @param hits finds the articles of one search. */
async function findWitnesses(
  tx: Tx,
  asked: readonly { readonly n: number; readonly terms: readonly string[] }[],
  hits: Prisma.Sql,
): Promise<WitnessRow[]> {
  if (asked.length === 0) return []
  return tx.$queryRaw<WitnessRow[]>`
    SELECT asked.n, a.id, a."currentRevisionId" AS "revisionId", a."storyId", a."eventId",
           a."pinnedById" IS NOT NULL AS "isPinned", a.day, a."createdAt" AS "takenIn",
           u."namedWeekday", u."namedDays", u."likelyDay", u.likeness, u.rival, u."placedOn"
    FROM json_to_recordset(${toJson(asked)}::json) AS asked(n int, terms text[])
    CROSS JOIN LATERAL (${hits}) AS hit
    JOIN "Article" a ON a.id = hit."articleId"
    LEFT JOIN "UndatedArticle" u ON u."articleId" = a.id
    ORDER BY asked.n, a.id`
}

/** Some of these articles once more, held until the transaction ends: what others have just found out about them counts. */
export async function holdClues(
  tx: Tx,
  witnesses: readonly UndatedCandidate[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, UndatedCandidate>> {
  const rows = await tx.$queryRaw<Pick<WitnessRow, 'id' | 'likelyDay' | 'likeness' | 'rival' | 'placedOn'>[]>`
    SELECT "articleId" AS id, "likelyDay", likeness, rival, "placedOn" FROM "UndatedArticle"
    WHERE "articleId" = ANY(${[...ids]}::uuid[]) ORDER BY "articleId" FOR UPDATE`
  const held = new Map(rows.map((row) => [row.id, cluesOf(row)]))
  return new Map(
    witnesses.flatMap((article): [string, UndatedCandidate][] => {
      const clues = held.get(article.articleId)
      return clues === undefined ? [] : [[article.articleId, { ...article, clues }]]
    }),
  )
}

function findDated({ mostHits }: CandidateWindow): Prisma.Sql {
  return Prisma.sql`
    SELECT "articleId" FROM "ArticleTerm" t WHERE t.term = ANY(asked.terms) AND t.day IS NOT NULL
    GROUP BY "articleId" ORDER BY COUNT(*) DESC, MAX(t.day) DESC, "articleId" DESC LIMIT ${mostHits}`
}

function findUndated({ mostHits }: CandidateWindow): Prisma.Sql {
  return Prisma.sql`
    SELECT "articleId" FROM "UndatedArticle" u WHERE u.terms && asked.terms
    ORDER BY (SELECT COUNT(*) FROM unnest(u.terms) AS one(term) WHERE term = ANY(asked.terms)) DESC,
             u."placedOn" DESC NULLS LAST, "articleId" DESC
    LIMIT ${mostHits}`
}

function readRow(row: WitnessRow, terms: readonly FingerprintTerm[]): UndatedCandidate {
  return {
    articleId: row.id,
    storyId: row.storyId,
    eventId: row.eventId,
    isPinned: row.isPinned,
    takenInDay: Math.floor(row.takenIn.getTime() / MS_A_DAY),
    clues: cluesOf(row),
    fingerprint: {
      terms,
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
