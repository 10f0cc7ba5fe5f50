import { Prisma } from '../generated/prisma/client.js'
import type { Database } from '../transaction.js'
import { pageOfCounts, type CountedPage, type CountedRow } from './counted-page.js'
import { isInScope, isOfOutlets, type CoverageScope } from './which-articles.js'

export type RenderingGrouping = 'OUTLET' | 'SPEAKER' | 'EVENT' | 'VERB' | 'DIRECTNESS'

/** Which renderings are counted, and by what. */
export interface RenderingQuestion extends CoverageScope {
  readonly groupBy: RenderingGrouping
  readonly speakers: readonly string[] | null
  readonly verbs: readonly string[] | null
  readonly isQuoted: boolean | null
  /** True: only what another outlet ran as well. */
  readonly isShared: boolean | null
  /** Word or phrase of attribution -> what it adds to the words; 'NEUTRAL' for nothing. */
  readonly stances: ReadonlyMap<string, string>
}

/** The renderings of one outlet, speaker, event, verb or directness. An article has an utterance once, in however many pieces. */
export interface RenderingCount extends CountedRow {
  /** Id, verb or directness; null = unknown. */
  readonly key: string | null
  /** In all groups together. */
  readonly total: number
  readonly quoted: number
  /** Attributed with a verb of known stance. */
  readonly withVerb: number
  /** With one that is not neutral. */
  readonly departed: number
  /** Stance -> renderings with a verb of that stance. */
  readonly byStance: Readonly<Record<string, number>>
}

const KEYS: Readonly<Record<RenderingGrouping, Prisma.Sql>> = {
  OUTLET: Prisma.sql`a."outletId"::text`,
  SPEAKER: Prisma.sql`u."personId"::text`,
  EVENT: Prisma.sql`u."eventId"::text`,
  VERB: Prisma.sql`q."cueLemma"`,
  DIRECTNESS: Prisma.sql`q.directness::text`,
}

export async function countRenderings(
  db: Database,
  question: RenderingQuestion,
  page: CountedPage,
): Promise<RenderingCount[]> {
  return db.$queryRaw<RenderingCount[]>(pageOfCounts(grouped(question), page))
}

export async function countRenderingGroups(db: Database, question: RenderingQuestion): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM (${grouped(question)}) AS counted`
  return Number(row?.count ?? 0)
}

function grouped(question: RenderingQuestion): Prisma.Sql {
  const stances = [...new Set(question.stances.values())].filter((stance) => stance !== 'NEUTRAL')
  const byStance = stances.map(
    (stance) => Prisma.sql`${stance}::text, count(*) FILTER (WHERE ${stance}::text = ANY(told.stances))`,
  )
  return Prisma.sql`
    SELECT told.key, md5(COALESCE(told.key, ''))::uuid AS id, count(*)::int AS count,
           (sum(count(*)) OVER ())::int AS total,
           (count(*) FILTER (WHERE told.quoted))::int AS quoted,
           (count(*) FILTER (WHERE cardinality(told.stances) > 0))::int AS "withVerb",
           (count(*) FILTER (WHERE told.stances && ${stances}::text[]))::int AS departed,
           json_build_object(${Prisma.join(byStance)}) AS "byStance"
    FROM (${tellings(question)}) AS told GROUP BY told.key`
}

/** One row an article, utterance and key. */
function tellings(question: RenderingQuestion): Prisma.Sql {
  const { groupBy, speakers, verbs, isQuoted, isShared, stances } = question
  const conditions = [isInScope(question), isOfOutlets(Prisma.sql`a."outletId"`, question)]
  if (speakers !== null) conditions.push(Prisma.sql`u."personId" = ANY(${[...speakers]}::uuid[])`)
  if (verbs !== null) conditions.push(Prisma.sql`q."cueLemma" = ANY(${[...verbs]}::text[])`)
  if (isQuoted !== null) conditions.push(Prisma.sql`(q.directness <> 'INDIRECT') = ${isQuoted}`)
  if (isShared !== null) conditions.push(Prisma.sql`${RAN_ELSEWHERE} = ${isShared}`)
  const words = [...stances.keys()]
  return Prisma.sql`
    SELECT ${KEYS[groupBy]} AS key, bool_or(q.directness <> 'INDIRECT') AS quoted,
           array_remove(array_agg(COALESCE(printed.stance, whole.stance, first.stance)), NULL) AS stances
    FROM "Rendering" r
    JOIN "Quote" q ON q.id = r."quoteId"
    JOIN "Article" a ON a.id = r."articleId"
    JOIN "Utterance" u ON u.id = r."utteranceId"
    LEFT JOIN ${lexicon(words, stances)} AS printed ON printed.word = lower(q.cue)
    LEFT JOIN ${lexicon(words, stances)} AS whole ON whole.word = q."cueLemma"
    LEFT JOIN ${lexicon(words, stances)} AS first ON first.word = split_part(q."cueLemma", ' ', 1)
    WHERE ${Prisma.join(conditions, ' AND ')}
    GROUP BY 1, r."utteranceId", r."articleId"`
}

function lexicon(words: readonly string[], stances: ReadonlyMap<string, string>): Prisma.Sql {
  return Prisma.sql`(SELECT * FROM unnest(${[...words]}::text[], ${[...stances.values()]}::text[]) AS known(word, stance))`
}

/** An article of unknown outlet is an outlet of its own. */
const RAN_ELSEWHERE = Prisma.sql`EXISTS (
  SELECT 1 FROM "Rendering" r2 JOIN "Article" a2 ON a2.id = r2."articleId"
  WHERE r2."utteranceId" = r."utteranceId" AND r2."articleId" <> r."articleId"
    AND (a."outletId" IS NULL OR a2."outletId" IS DISTINCT FROM a."outletId"))`
