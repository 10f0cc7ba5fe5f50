import { Prisma } from '../generated/prisma/client.js'
import type { Tx } from '../transaction.js'
import { isEverywhere, ofArticle, type ArticleScope } from './article-scope.js'
import { foldLetters } from './fold-letters.js'
import { sharingWords } from './sharing-words.js'

/** A stored quote that shares words with a quotation, in the latest version of its article. */
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

/** Quotes that are ranked of those that share the words of a question, its rarest or any: that of the one that it renders is among its runs. */
const MOST_OF_WORDS = 1_000

/** Quotes that are ranked of those that share a run: one that stands in more of them tells little beside the rarer ones. */
const MOST_OF_RUN = 100

/** People that a name is taken for. */
const MOST_PEOPLE = 1_000

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

/** A quotation, or a half of one, as it is looked for where it stands as it is. */
export interface AskedAsItIs {
  /** Its telling runs of three words, as printed; case, punctuation and spaces do not count. */
  readonly runs: readonly string[]
  /** Only quotes of people who have this word in their name, a surname; null = of anybody. */
  readonly surname: string | null
}

/** A quotation, or a half of one, as it is looked for in any wording. */
export interface AskedInWords {
  /** Its telling words, the rarest first; word endings and accents do not count. */
  readonly words: readonly string[]
  readonly runs: readonly string[]
}

/**
 * The stored quotes that have all telling runs of each quotation, and so whoever prints it word for word; of one without such
 * runs none. One statement for all of them, and an index holds every run: it reads what it finds and little more.
 */
export async function findAsItIs(tx: Tx, asked: readonly AskedAsItIs[], scope: ArticleScope): Promise<QuoteWitness[]> {
  if (asked.length === 0) return []
  const surnames = asked.map(({ surname }) => (surname === null ? null : foldLetters(surname)))
  return tx.$queryRaw<QuoteWitness[]>`
    WITH question AS MATERIALIZED (
      SELECT at::int - 1 AS asked, ${runsOf(asked)} AS runs, ${peopleNamed(Prisma.sql`surname`)} AS people
      FROM unnest(${surnames}::text[]) WITH ORDINALITY AS given(surname, at)
    )
    ${WITNESS} FROM question
    CROSS JOIN LATERAL (
      ${latest(Prisma.sql`
        SELECT q.id, q."revisionId", 1 AS rank FROM "Quote" q
        WHERE q.runs @> question.runs AND (question.people IS NULL OR q."personId" = ANY(question.people))
          AND ${within(scope)} LIMIT ${MOST_VERSIONS}`)}
    ) AS near
    ${WHERE_IT_STANDS}`
}

/**
 * The stored quotes that share a run or telling words with each quotation, those that share most words first: also one of few words,
 * and one that is reworded through and through. One statement for all of them.
 */
export async function findLike(tx: Tx, asked: readonly AskedInWords[], scope: ArticleScope): Promise<QuoteWitness[]> {
  if (asked.length === 0) return []
  const words = asked.map((own) => foldLetters(own.words.join(' ')))
  const pairs = RAREST.map((pair) =>
    asked.map((own) => foldLetters(pair.flatMap((at) => own.words[at] ?? []).join(' '))),
  )
  const likely = (condition: Prisma.Sql, most: number): Prisma.Sql => Prisma.sql`
    (SELECT q.id, q."revisionId", ts_rank(q.search, question.shared, 1) AS rank FROM "Quote" q
     WHERE ${condition} AND ${within(scope)} LIMIT ${most})`
  return tx.$queryRaw<QuoteWitness[]>`
    WITH question AS MATERIALIZED (
      SELECT at::int - 1 AS asked, ${runsOf(asked)} AS runs, ${sharingWords(Prisma.sql`words`)} AS shared,
             plainto_tsquery('english', one) || plainto_tsquery('english', two) || plainto_tsquery('english', three) AS rare
      FROM unnest(${words}::text[], ${pairs[0]}::text[], ${pairs[1]}::text[], ${pairs[2]}::text[])
        WITH ORDINALITY AS given(words, one, two, three, at)
    )
    ${WITNESS} FROM question
    CROSS JOIN LATERAL (
      ${latest(Prisma.sql`
        ${likely(Prisma.sql`q.search @@ question.rare`, MOST_OF_WORDS)}
        UNION
        ${likely(Prisma.sql`q.search @@ question.shared`, MOST_OF_WORDS)}
        UNION
        SELECT one.* FROM unnest(question.runs) AS own(run)
        CROSS JOIN LATERAL ${likely(Prisma.sql`q.runs @> ARRAY[own.run]`, MOST_OF_RUN)} AS one`)}
    ) AS near
    ${WHERE_IT_STANDS}`
}

/** The runs of the question at place `at`, as the database numbers them; null where it has none. */
function runsOf(asked: readonly { readonly runs: readonly string[] }[]): Prisma.Sql {
  const runs = asked.flatMap((own, of) => own.runs.map((printed) => ({ of: of + 1, printed })))
  return Prisma.sql`(
    SELECT array_agg(DISTINCT run)
    FROM unnest(${runs.map(({ of }) => of)}::int[], ${runs.map(({ printed }) => printed)}::text[]) AS own(of, printed),
         unnest("wordRuns"(own.printed)) AS numbered(run)
    WHERE own.of = at)`
}

/** The people who have these words in their name; null where there are none. */
function peopleNamed(name: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(CASE WHEN ${name} IS NOT NULL THEN ARRAY(
    SELECT n."personId" FROM "PersonName" n WHERE n.search @@ plainto_tsquery('simple', ${name}) LIMIT ${MOST_PEOPLE}
  ) END)`
}

/** What is told of each quote that is found. */
const WITNESS = Prisma.sql`
  SELECT question.asked, q.id AS "quoteId", a.id AS "articleId", a."eventId", o.name AS outlet, r.title, a.url,
         r.number AS revision, r."textHash", q.start, q."end", q.text, q.directness = 'INDIRECT' AS "isReported",
         q.organisation, p.name AS person`

/** Where that is told. */
const WHERE_IT_STANDS = Prisma.sql`
  JOIN "Quote" q ON q.id = near.id
  JOIN "Revision" r ON r.id = near."revisionId"
  JOIN "Article" a ON a."currentRevisionId" = near."revisionId"
  LEFT JOIN "Outlet" o ON o.id = a."outletId"
  LEFT JOIN "Person" p ON p.id = q."personId"
  ORDER BY question.asked, q.id`

/** Whether a quote is in the latest version of its article is asked of all only where that is asked of their articles anyway. */
function within(scope: ArticleScope): Prisma.Sql {
  return isEverywhere(scope)
    ? Prisma.sql`TRUE`
    : Prisma.sql`EXISTS (SELECT FROM "Article" a WHERE a."currentRevisionId" = q."revisionId" AND ${ofArticle(scope)})`
}

/** Of likely quotes with their rank those of latest versions that rank highest. */
function latest(likely: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT ranked.id, ranked."revisionId" FROM (
      SELECT likely.id, likely."revisionId", likely.rank FROM (${likely}) AS likely
      ORDER BY rank DESC, likely.id DESC LIMIT ${MOST_VERSIONS}
    ) AS ranked
    JOIN "Article" a ON a."currentRevisionId" = ranked."revisionId"
    ORDER BY ranked.rank DESC, ranked.id LIMIT ${MOST_WITNESSES}`
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
