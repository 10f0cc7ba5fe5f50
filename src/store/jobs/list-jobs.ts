import type { Job, JobCounts, JobOutcome, JobState } from '../../model/job.js'

/** Runs a statement of the queue: `pg`'s own way, several statements in one text where there are no values. */
export type Sql = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>

/** The queue that all articles go through. */
export const QUEUE = 'articles'

/** Which jobs are read: the latest first, or, backwards, the earliest first. */
export interface JobsAsked {
  /** null = all. */
  readonly state: JobState | null
  /** Only what stands behind this one in that order; null = from the beginning. */
  readonly after: string | null
  readonly backwards?: boolean
  readonly most: number
}

/** @param table that of pg-boss. */
export function listJobs(
  sql: Sql,
  table: string,
  { state, after, backwards = false, most }: JobsAsked,
): Promise<Job[]> {
  const [sign, order] = backwards ? ['>', 'ASC'] : ['<', 'DESC']
  const tail = `AND ($1::text[] IS NULL OR state::text = ANY($1)) AND ($2::uuid IS NULL OR id ${sign} $2) ORDER BY id ${order} LIMIT $3`
  return readJobs(sql, table, tail, [state === null ? null : STATES_OF[state], after, most])
}

/** Jobs by their ids, in no order; those that are gone are left out. */
export function findJobs(sql: Sql, table: string, ids: readonly string[]): Promise<Job[]> {
  return readJobs(sql, table, 'AND id = ANY($1::uuid[])', [ids])
}

/** Ids of failed jobs. @param ids only of these; null = of all. */
export async function failedJobs(sql: Sql, table: string, ids: readonly string[] | null): Promise<string[]> {
  const text = `SELECT id FROM ${table} WHERE name = '${QUEUE}' AND state = 'failed' AND ($1::uuid[] IS NULL OR id = ANY($1)) ORDER BY id`
  return ((await sql(text, [ids])).rows as { id: string }[]).map(({ id }) => id)
}

export async function countJobs(sql: Sql, table: string): Promise<JobCounts> {
  const text = `SELECT state::text, count(*)::int AS count FROM ${table} WHERE name = '${QUEUE}' GROUP BY state`
  const counts = { WAITING: 0, WORKING: 0, DONE: 0, FAILED: 0 }
  for (const { state, count } of (await sql(text, [])).rows as { state: string; count: number }[]) {
    counts[stateOf(state)] += count
  }
  return counts
}

async function readJobs(sql: Sql, table: string, tail: string, values: unknown[]): Promise<Job[]> {
  const { rows } = await sql(`SELECT ${COLUMNS} FROM ${table} WHERE name = '${QUEUE}' ${tail}`, values)
  return (rows as JobRow[]).map(jobOf)
}

const COLUMNS = `id, state::text, data->'source'->>'name' AS name, (data->>'size')::int AS size, output,
  retry_count + (started_on IS NOT NULL)::int AS attempts, created_on, started_on, completed_on`

interface JobRow {
  readonly id: string
  readonly state: string
  readonly name: string
  readonly size: number
  readonly output: {
    readonly outcome?: JobOutcome
    readonly fault?: string
    readonly value?: { message?: string }
  } | null
  readonly attempts: number
  readonly created_on: Date
  readonly started_on: Date | null
  readonly completed_on: Date | null
}

function jobOf(row: JobRow): Job {
  return {
    id: row.id,
    name: row.name,
    state: stateOf(row.state),
    size: row.size,
    attempts: row.attempts,
    handedInAt: row.created_on,
    startedAt: row.started_on,
    endedAt: row.completed_on,
    outcome: row.output?.outcome ?? null,
    fault: row.output?.fault ?? (row.output?.value === undefined ? null : 'Whoever worked on it was gone.'),
  }
}

/** The states of pg-boss. */
const STATES_OF: Readonly<Record<JobState, readonly string[]>> = {
  WAITING: ['created', 'retry'],
  WORKING: ['active'],
  DONE: ['completed'],
  FAILED: ['failed', 'cancelled'],
}

function stateOf(state: string): JobState {
  const entry = Object.entries(STATES_OF).find(([, states]) => states.includes(state))
  return (entry?.[0] ?? 'FAILED') as JobState
}
