import { Prisma } from '../generated/prisma/client.js'
import type { Database } from '../transaction.js'
import { countAll, countRows, pageOfCounts, type CountedPage, type CountedRow } from './counted-page.js'
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
  EVENT: Prisma.sql`a."eventId"::text`,
  VERB: Prisma.sql`q."cueLemma"`,
  DIRECTNESS: Prisma.sql`q.directness::text`,
}

export async function countRenderings(
  db: Database,
  question: RenderingQuestion,
  page: CountedPage,
): Promise<RenderingCount[]> {
  return countAll<RenderingCount>(db, pageOfCounts(grouped(question), page))
}

export async function countRenderingGroups(db: Database, question: RenderingQuestion): Promise<number> {
  return countRows(db, grouped(question))
}

function grouped(question: RenderingQuestion): Prisma.Sql {
  const stances = statedStances(question)
  const bits = stances.map((_, index) => 2 ** (index + 1))
  const byStance = stances.map(
    (stance, index) => Prisma.sql`${stance}::text, count(*) FILTER (WHERE told.stances & ${bits[index]}::int > 0)`,
  )
  const departing = bits.reduce((sum, bit) => sum + bit, 0)
  return Prisma.sql`
    SELECT told.key, md5(COALESCE(told.key, ''))::uuid AS id, count(*)::int AS count,
           (sum(count(*)) OVER ())::int AS total,
           (count(*) FILTER (WHERE told.quoted))::int AS quoted,
           (count(*) FILTER (WHERE told.stances > 0))::int AS "withVerb",
           (count(*) FILTER (WHERE told.stances & ${departing}::int > 0))::int AS departed,
           json_build_object(${Prisma.join(byStance)}) AS "byStance"
    FROM (${tellings(question)}) AS told GROUP BY told.key`
}

/** What a verb may add to the words, in an order that stays. */
function statedStances({ stances }: RenderingQuestion): string[] {
  return [...new Set(stances.values())].filter((stance) => stance !== 'NEUTRAL').sort()
}

/** One row an article, utterance and key. The stances of its verbs are the bits of a number: the lowest one is the neutral one's. */
function tellings(question: RenderingQuestion): Prisma.Sql {
  const { groupBy, speakers, verbs, isQuoted, isShared } = question
  const conditions = [isInScope(question), isOfOutlets(Prisma.sql`a."outletId"`, question)]
  if (speakers !== null) conditions.push(Prisma.sql`u."personId" = ANY(${[...speakers]}::uuid[])`)
  if (verbs !== null) conditions.push(Prisma.sql`q."cueLemma" = ANY(${[...verbs]}::text[])`)
  if (isQuoted !== null) conditions.push(Prisma.sql`(q.directness <> 'INDIRECT') = ${isQuoted}`)
  if (isShared !== null) conditions.push(Prisma.sql`${RAN_ELSEWHERE} = ${isShared}`)
  const asksUtterance = speakers !== null || groupBy === 'SPEAKER'
  const lexicon = lexiconOf(question)
  return Prisma.sql`
    SELECT ${KEYS[groupBy]} AS key, bool_or(q.directness <> 'INDIRECT') AS quoted,
           bit_or(COALESCE(printed.bit, whole.bit, first.bit, 0)) AS stances
    FROM "Rendering" r
    JOIN "Quote" q ON q.id = r."quoteId"
    JOIN "Article" a ON a.id = r."articleId"
    ${asksUtterance ? Prisma.sql`JOIN "Utterance" u ON u.id = r."utteranceId"` : Prisma.empty}
    LEFT JOIN ${lexicon} AS printed ON printed.word = lower(q.cue)
    LEFT JOIN ${lexicon} AS whole ON whole.word = q."cueLemma"
    LEFT JOIN ${lexicon} AS first ON first.word = split_part(q."cueLemma", ' ', 1)
    WHERE ${Prisma.join(conditions, ' AND ')}
    GROUP BY 1, r."utteranceId", r."articleId"`
}

function lexiconOf(question: RenderingQuestion): Prisma.Sql {
  const stances = statedStances(question)
  const bits = [...question.stances.values()].map((stance) => 2 ** (stances.indexOf(stance) + 1))
  return Prisma.sql`(SELECT * FROM unnest(${[...question.stances.keys()]}::text[], ${bits}::int[]) AS known(word, bit))`
}

/** An article of unknown outlet is an outlet of its own. */
const RAN_ELSEWHERE = Prisma.sql`EXISTS (
  SELECT 1 FROM "Rendering" r2 JOIN "Article" a2 ON a2.id = r2."articleId"
  WHERE r2."utteranceId" = r."utteranceId" AND r2."articleId" <> r."articleId"
    AND (a."outletId" IS NULL OR a2."outletId" IS DISTINCT FROM a."outletId"))`
