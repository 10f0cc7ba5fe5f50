import { Prisma } from '../generated/prisma/client.js'
import type { Tx } from '../transaction.js'
import { isEverywhere, ofArticle, type ArticleScope } from './article-scope.js'
import { foldLetters } from './fold-letters.js'
import { MOST_RANKED, sharingWords } from './sharing-words.js'

/** A stored quote that shares telling words with a quotation, in the latest version of its article. */
export interface QuoteWitness {
  /** Place of the quotation among those that were asked for. */
  readonly asked: number
  readonly quoteId: string
  readonly articleId: string
  readonly eventId: string
  readonly outlet: string | null
  readonly title: string | null
  readonly url: string | null
  readonly revision: number
  readonly textHash: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isReported: boolean
  readonly person: string | null
  readonly organisation: string | null
}

/** Quotes looked at closely for one quotation: those that share most words with it. */
const MOST_WITNESSES = 40

/** Among so many that share most words those of latest versions are found: an article may have many versions with the same quotation. */
const MOST_VERSIONS = 1_000

/** Two of the three rarest words, by their places: quotes that have these are found however many share commoner ones. */
const RAREST = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const

/** Events looked at for the figures of a draft that quotes nothing which is stored. */
const MOST_EVENTS = 2

/** Articles that share most terms with a draft, by which its events are found. */
const MOST_ARTICLES = 20

/**
 * The stored quotes that share telling words with each quotation, those that share most first. One statement for all of them.
 *
 * @param asked the telling words of each quotation, the rarest first; word endings and accents do not count.
 */
export async function findWitnesses(
  tx: Tx,
  asked: readonly (readonly string[])[],
  scope: ArticleScope,
): Promise<QuoteWitness[]> {
  if (asked.length === 0) return []
  const words = asked.map((own) => foldLetters(own.join(' ')))
  const pairs = RAREST.map((pair) => asked.map((own) => foldLetters(pair.flatMap((at) => own[at] ?? []).join(' '))))
  // Whether it is in the latest version is asked of all only where that is asked of their articles anyway.
  const inScope = isEverywhere(scope)
    ? Prisma.sql`TRUE`
    : Prisma.sql`EXISTS (SELECT FROM "Article" a WHERE a."currentRevisionId" = q."revisionId" AND ${ofArticle(scope)})`
  return tx.$queryRaw<QuoteWitness[]>`
    SELECT question.asked, q.id AS "quoteId", a.id AS "articleId", a."eventId", o.name AS outlet, r.title, a.url,
           r.number AS revision, r."textHash", q.start, q."end", q.text, q.directness = 'INDIRECT' AS "isReported",
           q.organisation, p.name AS person
    FROM (
      SELECT at::int - 1 AS asked, ${sharingWords(Prisma.sql`words`)} AS shared,
             plainto_tsquery('english', one) || plainto_tsquery('english', two) || plainto_tsquery('english', three) AS rare
      FROM unnest(${words}::text[], ${pairs[0]}::text[], ${pairs[1]}::text[], ${pairs[2]}::text[])
        WITH ORDINALITY AS given(words, one, two, three, at)
    ) AS question
    CROSS JOIN LATERAL (
      SELECT ranked.id, ranked."revisionId" FROM (
        SELECT likely.id, likely."revisionId", likely.rank FROM (
          (SELECT q.id, q."revisionId", ts_rank(q.search, question.shared, 1) AS rank FROM "Quote" q
           WHERE q.search @@ question.rare AND ${inScope} LIMIT ${MOST_RANKED})
          UNION
          (SELECT q.id, q."revisionId", ts_rank(q.search, question.shared, 1) AS rank FROM "Quote" q
           WHERE q.search @@ question.shared AND ${inScope} LIMIT ${MOST_RANKED})
        ) AS likely
        ORDER BY rank DESC, likely.id DESC LIMIT ${MOST_VERSIONS}
      ) AS ranked
      JOIN "Article" a ON a."currentRevisionId" = ranked."revisionId"
      ORDER BY ranked.rank DESC, ranked.id LIMIT ${MOST_WITNESSES}
    ) AS near
    JOIN "Quote" q ON q.id = near.id
    JOIN "Revision" r ON r.id = near."revisionId"
    JOIN "Article" a ON a."currentRevisionId" = near."revisionId"
    LEFT JOIN "Outlet" o ON o.id = a."outletId"
    LEFT JOIN "Person" p ON p.id = q."personId"
    ORDER BY question.asked, q.id`
}

/** The events that share most of a text's telling terms, the likest first. */
export async function findEventsLike(tx: Tx, terms: readonly string[], scope: ArticleScope): Promise<string[]> {
  if (terms.length === 0) return []
  const rows = await tx.$queryRaw<{ eventId: string }[]>`
    SELECT "eventId" FROM (
      SELECT a."eventId", COUNT(*) AS shared
      FROM "ArticleTerm" t JOIN "Article" a ON a.id = t."articleId"
      WHERE t.term = ANY(${[...terms]}::text[]) AND ${ofArticle(scope)}
      GROUP BY a.id, a."eventId" ORDER BY shared DESC, a.id LIMIT ${MOST_ARTICLES}
    ) AS hit
    GROUP BY "eventId" ORDER BY MAX(shared) DESC, COUNT(*) DESC, "eventId" LIMIT ${MOST_EVENTS}`
  return rows.map(({ eventId }) => eventId)
}

/** The latest articles of an event, so many at most. */
export async function findArticlesOf(tx: Tx, eventId: string, scope: ArticleScope, most: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "Article" a WHERE a."eventId" = ${eventId}::uuid AND ${ofArticle(scope)}
    ORDER BY a."publishedAt" DESC NULLS LAST, a.id DESC LIMIT ${most}`
  return rows.map(({ id }) => id)
}
