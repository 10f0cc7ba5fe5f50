import { Prisma } from '../generated/prisma/client.js'
import type { Database } from '../transaction.js'
import { ofArticle, type ArticleScope } from './article-scope.js'
import { soughtWords } from './sought-words.js'

export type HitKind = 'ARTICLE' | 'QUOTE' | 'PERSON' | 'EVENT'

/** One thing that answers a search. */
export interface Hit {
  readonly kind: HitKind
  readonly id: string
  /** 0 to 1. */
  readonly rank: number
}

/** What is searched, and where. Keys are bare; an empty list lets nothing through. */
export interface SearchQuestion extends ArticleScope {
  readonly text: string
  readonly kinds: readonly HitKind[]
  readonly speakers: readonly string[] | null
  /** Whether the last word is still being written: whatever begins so answers to it. */
  readonly isUnfinished?: boolean
}

/** A place in the list of hits, for the page that follows it. */
export interface HitPlace {
  readonly rank: number
  readonly id: string
}

/** Length of the text counts logarithmically, and every rank lies between 0 and 1. */
const RANKING = Prisma.sql`1 | 32`

/** Whoever types a name looks for the person; whoever types a headline, for the event before its articles. */
const PERSON_BONUS = 0.5
const EVENT_BONUS = 0.25

/** The hits after a place, the best first; or before it, the worst first. */
export async function findHits(
  db: Database,
  question: SearchQuestion,
  take: number,
  place: HitPlace | null,
  backwards: boolean,
): Promise<Hit[]> {
  const [further, order] = backwards ? [Prisma.sql`>`, Prisma.sql`ASC`] : [Prisma.sql`<`, Prisma.sql`DESC`]
  const beyond =
    place === null ? Prisma.sql`TRUE` : Prisma.sql`(rank, id) ${further} (${place.rank}::float8, ${place.id}::uuid)`
  return db.$queryRaw<Hit[]>`
    SELECT kind, id, rank FROM (${allHits(question)}) AS hit
    WHERE ${beyond} ORDER BY rank ${order}, id ${order} LIMIT ${take}`
}

export async function countHits(db: Database, question: SearchQuestion): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM (${allHits(question)}) AS hit`
  return Number(row?.count ?? 0)
}

function allHits(question: SearchQuestion): Prisma.Sql {
  const ways = { ARTICLE: articleHits, QUOTE: quoteHits, PERSON: personHits, EVENT: eventHits }
  return Prisma.join(
    question.kinds.map((kind) => ways[kind](question)),
    ' UNION ALL ',
  )
}

function words(question: SearchQuestion): Prisma.Sql {
  return asked(Prisma.sql`'english'`, question)
}

/** What is sought, as the database asks it in the words of a language. The mark behind the last word lets it go on. */
function asked(language: Prisma.Sql, { text, isUnfinished = false }: SearchQuestion): Prisma.Sql {
  const whole = Prisma.sql`websearch_to_tsquery(${language}, ${soughtWords(text)})`
  return isUnfinished ? Prisma.sql`(nullif(${whole}::text, '') || ':*')::tsquery` : whole
}

function articleHits(question: SearchQuestion): Prisma.Sql {
  return Prisma.sql`
    SELECT 'ARTICLE' AS kind, a.id, ts_rank_cd(r.search, ${words(question)}, ${RANKING})::float8 AS rank
    FROM "Revision" r JOIN "Article" a ON a."currentRevisionId" = r.id
    WHERE r.search @@ ${words(question)} AND ${ofArticle(question)} AND ${quoting(question)}`
}

function quoteHits(question: SearchQuestion): Prisma.Sql {
  const { speakers } = question
  const said = speakers === null ? Prisma.sql`TRUE` : Prisma.sql`q."personId" = ANY(${[...speakers]}::uuid[])`
  return Prisma.sql`
    SELECT 'QUOTE' AS kind, q.id, ts_rank_cd(q.search, ${words(question)}, ${RANKING})::float8 AS rank
    FROM "Quote" q JOIN "Article" a ON a."currentRevisionId" = q."revisionId"
    WHERE q.search @@ ${words(question)} AND ${ofArticle(question)} AND ${said}`
}

function personHits(question: SearchQuestion): Prisma.Sql {
  const name = asked(Prisma.sql`'simple'`, question)
  const { speakers } = question
  const one = speakers === null ? Prisma.sql`TRUE` : Prisma.sql`n."personId" = ANY(${[...speakers]}::uuid[])`
  const there = isOpen(question)
    ? Prisma.sql`TRUE`
    : Prisma.sql`EXISTS (
        SELECT 1 FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId"
        WHERE m."personId" = n."personId" AND ${ofArticle(question)})`
  return Prisma.sql`
    SELECT 'PERSON' AS kind, n."personId" AS id,
           ${PERSON_BONUS}::float8 + max(ts_rank_cd(n.search, ${name}, ${RANKING}))::float8 / 2 AS rank
    FROM "PersonName" n WHERE n.search @@ ${name} AND ${one} AND ${there} GROUP BY n."personId"`
}

/** An event answers to the headline of any of its articles. */
function eventHits(question: SearchQuestion): Prisma.Sql {
  return Prisma.sql`
    SELECT 'EVENT' AS kind, a."eventId" AS id,
           ${EVENT_BONUS}::float8 + 3 * max(ts_rank_cd(r.search, ${words(question)}, ${RANKING}))::float8 / 4 AS rank
    FROM "Revision" r JOIN "Article" a ON a."currentRevisionId" = r.id
    WHERE r.search @@ ${words(question)} AND ts_filter(r.search, '{a}') @@ ${words(question)}
      AND ${ofArticle(question)} AND ${quoting(question)}
    GROUP BY a."eventId"`
}

function quoting({ speakers }: SearchQuestion): Prisma.Sql {
  if (speakers === null) return Prisma.sql`TRUE`
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Quote" s WHERE s."revisionId" = a."currentRevisionId" AND s."personId" = ANY(${[...speakers]}::uuid[]))`
}

function isOpen({ publishedFrom, publishedBefore, outlets, events }: SearchQuestion): boolean {
  return publishedFrom === null && publishedBefore === null && outlets === null && events === null
}
