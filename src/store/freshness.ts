import type { Sql } from './jobs/list-jobs.js'

/** Tells one state of a database from another. */
export interface Freshness {
  /**
   * What the database holds now, as one token: while it stays the same, so does every answer. The token is asked for after the
   * call; those who call while one is being asked for share the next one.
   */
  now(): Promise<string>
}

/**
 * PostgreSQL itself tells what is visible: the oldest transaction under way, the one to come, and those between that are not
 * through (`pg_current_snapshot`). Numbers of transactions are never given out twice, so two snapshots of the same text see
 * the same rows. Whoever only reads gets no number and changes nothing.
 */
export function openFreshness(sql: Sql): Freshness {
  let asked: Promise<string> | null = null
  let next: Promise<string> | null = null
  const ask = (): Promise<string> => {
    const answer = readSnapshot(sql).finally(() => {
      if (asked === answer) asked = null
    })
    asked = answer
    return answer
  }
  return {
    now: () => {
      if (asked === null) return ask()
      next ??= asked
        .catch(() => '')
        .then(() => {
          next = null
          return ask()
        })
      return next
    },
  }
}

/** Asked before every answer that is given again, so it goes past Prisma, which takes half a millisecond to look at a statement. */
async function readSnapshot(sql: Sql): Promise<string> {
  const { rows } = await sql('SELECT pg_current_snapshot()::text AS seen')
  return (rows as { seen: string }[])[0]?.seen ?? ''
}
