import type { Habit } from '../model/known-person.js'
import type { Tx } from './transaction.js'

/** An outlet whose habit on a day is asked for. */
export interface OfOutlet {
  /** Under which the answer is found. */
  readonly key: string
  readonly outletId: string | null
  /** Days since 1970-01-01; null = undated. */
  readonly day: number | null
}

/** How far an outlet's articles are looked back at. */
export interface HabitReach {
  readonly days: number
  readonly mostArticles: number
}

/**
 * Whom of these people each outlet has lately called by the surname alone, having named them in full in the same
 * article. Of an outlet a bounded number of articles is read, however many are stored.
 */
export async function loadHabits(
  tx: Tx,
  outlets: readonly OfOutlet[],
  personIds: readonly string[],
  { days, mostArticles }: HabitReach,
): Promise<ReadonlyMap<string, Habit>> {
  const asked = outlets.filter(({ outletId, day }) => outletId !== null && day !== null)
  if (asked.length === 0 || personIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ key: string; personId: string; articles: number }[]>`
    SELECT asked.key, called."personId", COUNT(*)::int AS articles
    FROM unnest(
      ${asked.map(({ key }) => key)}::text[], ${asked.map(({ outletId }) => outletId)}::uuid[], ${asked.map(({ day }) => day)}::int[]
    ) AS asked(key, "outletId", day)
    CROSS JOIN LATERAL (
      SELECT a."currentRevisionId" FROM "Article" a
      WHERE a."outletId" = asked."outletId" AND a.day BETWEEN asked.day - ${days}::int AND asked.day
      ORDER BY a.day DESC LIMIT ${mostArticles}
    ) AS lately
    CROSS JOIN LATERAL (
      SELECT m."personId" FROM "Mention" m
      WHERE m."revisionId" = lately."currentRevisionId" AND m.kind = 'NAME' AND m."personId" = ANY(${[...personIds]}::uuid[])
      GROUP BY m."personId" HAVING bool_or(m.text LIKE '% %') AND bool_or(m.text NOT LIKE '% %')
    ) AS called
    GROUP BY asked.key, called."personId" ORDER BY asked.key, called."personId"`
  const habits = new Map<string, Map<string, number>>()
  for (const { key, personId, articles } of rows) {
    habits.set(key, (habits.get(key) ?? new Map<string, number>()).set(personId, articles))
  }
  return habits
}
