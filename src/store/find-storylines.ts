import { toJson } from './insert-rows.js'
import type { Tx } from './transaction.js'

/** How far is looked for storylines; see cluster/storyline/candidate-storylines.ts, whose numbers these are. */
export interface StorylineSearch {
  /** Articles looked at for one term, the last taken in. */
  readonly mostHolders: number
  readonly mostStorylines: number
}

/** A term that an article is found by, and how much it counts. */
export interface AskedTerm {
  readonly term: string
  readonly weight: number
}

/** For each of several articles the storylines of those that share the heaviest of its terms, whatever their day; the likeliest first. */
export async function findStorylines(
  tx: Tx,
  articles: readonly (readonly AskedTerm[])[],
  { mostHolders, mostStorylines }: StorylineSearch,
): Promise<string[][]> {
  const found = articles.map((): string[] => [])
  const asked = articles.map((terms, n) => ({
    n,
    terms: terms.map(({ term }) => term),
    weights: terms.map(({ weight }) => weight),
  }))
  const rows = await tx.$queryRaw<{ n: number; storylineId: string }[]>`
    SELECT asked.n, likely."storylineId"
    FROM json_to_recordset(${toJson(asked)}::json) AS asked(n int, terms text[], weights float8[])
    CROSS JOIN LATERAL (
      SELECT e."storylineId", MAX(hit.score) AS score
      FROM (
        SELECT holder."articleId", SUM(one.weight) AS score
        FROM unnest(asked.terms, asked.weights) AS one(term, weight)
        CROSS JOIN LATERAL (
          SELECT "articleId" FROM "ArticleTerm" t WHERE t.term = one.term ORDER BY "articleId" DESC LIMIT ${mostHolders}
        ) AS holder
        GROUP BY holder."articleId"
      ) AS hit
      JOIN "Article" a ON a.id = hit."articleId"
      JOIN "Event" e ON e.id = a."eventId"
      WHERE e."storylineId" IS NOT NULL
      GROUP BY e."storylineId"
      ORDER BY MAX(hit.score) DESC, e."storylineId"
      LIMIT ${mostStorylines}
    ) AS likely
    ORDER BY asked.n, likely.score DESC, likely."storylineId"`
  for (const { n, storylineId } of rows) found[n]?.push(storylineId)
  return found
}
