import type { Tx } from './transaction.js'

/** How far is looked for storylines; see cluster/storyline/candidate-storylines.ts, whose numbers these are. */
export interface StorylineSearch {
  /** Articles looked at for one term, the last taken in. */
  readonly mostHolders: number
  readonly mostStorylines: number
}

/** The storylines of the articles that share the heaviest of some terms, whatever their day; the likeliest first. */
export async function findStorylines(
  tx: Tx,
  terms: readonly { readonly term: string; readonly weight: number }[],
  { mostHolders, mostStorylines }: StorylineSearch,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ storylineId: string }[]>`
    SELECT e."storylineId"
    FROM (
      SELECT holder."articleId", SUM(asked.weight) AS score
      FROM unnest(${terms.map(({ term }) => term)}::text[], ${terms.map(({ weight }) => weight)}::float8[]) AS asked(term, weight)
      CROSS JOIN LATERAL (
        SELECT "articleId" FROM "ArticleTerm" t WHERE t.term = asked.term ORDER BY "articleId" DESC LIMIT ${mostHolders}
      ) AS holder
      GROUP BY holder."articleId"
    ) AS hit
    JOIN "Article" a ON a.id = hit."articleId"
    JOIN "Event" e ON e.id = a."eventId"
    WHERE e."storylineId" IS NOT NULL
    GROUP BY e."storylineId"
    ORDER BY MAX(hit.score) DESC, e."storylineId"
    LIMIT ${mostStorylines}`
  return rows.map(({ storylineId }) => storylineId)
}
