import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import PgBoss from 'pg-boss'
import { ConflictError } from '../../errors.js'
import type { HandedIn, Job, JobCounts, JobOutcome, TakenJob } from '../../model/job.js'
import { makeUuids } from '../uuid-v7.js'
import { countJobs, failedJobs, findJobs, listJobs, QUEUE } from './list-jobs.js'
import type { JobsAsked, Sql } from './list-jobs.js'

/**
 * Work that was handed in and is safe in the database, whatever happens to the process that does it. It is kept by pg-boss, in tables of
 * its own (`queueSchema`); several processes may take from it, and no two get the same.
 */
export interface JobQueue {
  /**
   * Keeps what is handed in; once this is through, nothing of it is lost.
   *
   * @returns ids of the jobs, one each, in order.
   * @throws QueueFull where too much waits already: nothing of it is kept then.
   */
  handIn(sources: readonly HandedIn[]): Promise<string[]>
  /** Takes the next jobs, first come, first served; none where none waits, or the database is away. */
  take(most: number): Promise<TakenJob[]>
  /** Writes down what became of jobs: they are done, or failed where something of them was rejected. */
  settle(outcomes: readonly Settled[]): Promise<void>
  /** Gives jobs back that could not be worked on: they are tried again a little later, some ten times. */
  giveBack(ids: readonly string[], fault: string): Promise<void>
  list(asked: JobsAsked): Promise<Job[]>
  /** Jobs by their ids, in no order; those that are gone are left out. */
  find(ids: readonly string[]): Promise<Job[]>
  counts(): Promise<JobCounts>
  /** Has failed jobs tried again. @param ids null = all of them. @returns ids of those that are. */
  retry(ids: readonly string[] | null): Promise<string[]>
  /** Throws failed jobs away. @param ids null = all of them. @returns ids of those that were. */
  drop(ids: readonly string[] | null): Promise<string[]>
  /** Calls when somebody of this process hands something in. @returns what ends that. */
  onHandIn(hear: () => void): () => void
  close(): Promise<void>
}

/** What became of a job. */
export interface Settled {
  readonly id: string
  readonly outcome: JobOutcome
}

/** So much waits already that no more is taken: whoever hands in shall wait as well. */
export class QueueFull extends ConflictError {
  constructor(readonly waiting: number) {
    super(`${waiting.toLocaleString('en')} jobs wait already. Try again when some of them are done.`)
  }
}

export interface QueueLimits {
  /** Most jobs that may wait. */
  readonly waiting: number
  /** Seconds until a job is tried again; twice as many each time after. */
  readonly retrySeconds: number
  /** A worker that says nothing for so long is gone, in seconds; its jobs are given to others. A job takes seconds at most. */
  readonly expiresSeconds: number
  /** How often it is looked for such jobs, in seconds. */
  readonly looksAfterSeconds: number
}

const LIMITS: QueueLimits = { waiting: 100_000, retrySeconds: 2, expiresSeconds: 300, looksAfterSeconds: 30 }

/** Attempts after the first: with waits that double, half an hour in all. */
const RETRIES = 10

const DAY_SECONDS = 86_400

/** What waits or has failed stays until somebody deals with it: ten years. */
const FOREVER_SECONDS = 3_650 * DAY_SECONDS

const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

const newId = makeUuids()

/** The tables of the queue stand beside those of the articles. @param schema that of the articles; null = the usual one. */
export function queueSchema(schema: string | null): string {
  if (schema === null) return 'rashomon_queue'
  return /^[a-z_]\w{0,40}$/.test(schema)
    ? `${schema}_queue`
    : `queue_${createHash('sha256').update(schema).digest('hex').slice(0, 16)}`
}

/** Opens the queue of a database, and makes its tables where there are none. */
export async function openJobQueue(sql: Sql, schema: string, limits: QueueLimits = LIMITS): Promise<JobQueue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => sql(text, values) },
    schema,
    schedule: false,
    maintenanceIntervalSeconds: limits.looksAfterSeconds,
    archiveCompletedAfterSeconds: DAY_SECONDS,
    archiveFailedAfterSeconds: FOREVER_SECONDS,
    deleteAfterDays: 1,
  })
  // Its watch over jobs goes on by itself; what it met is met again by whoever asks.
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(QUEUE)
  return new KeptJobs(boss, sql, schema, limits)
}

class KeptJobs implements JobQueue {
  readonly #heard = new Set<() => void>()
  readonly #table: string

  constructor(
    private readonly boss: PgBoss,
    private readonly sql: Sql,
    private readonly schema: string,
    private readonly limits: QueueLimits,
  ) {
    this.#table = `"${schema}".job`
  }

  async handIn(sources: readonly HandedIn[]): Promise<string[]> {
    const waiting = await this.boss.getQueueSize(QUEUE)
    if (waiting + sources.length > this.limits.waiting) throw new QueueFull(waiting)
    const jobs = await Promise.all(sources.map((source) => insertOf(source, this.limits)))
    if (jobs.length > 0) await this.boss.insert(jobs)
    this.#tell()
    return jobs.map(({ id }) => id)
  }

  async take(most: number): Promise<TakenJob[]> {
    const taken = await this.boss.fetch<Packed>(QUEUE, { batchSize: most })
    return Promise.all(taken.map(async ({ id, data }) => ({ id, source: await unpacked(data) })))
  }

  async settle(outcomes: readonly Settled[]): Promise<void> {
    if (outcomes.length === 0) return
    // What was taken in needs no second copy here; what failed may be tried again.
    await this.sql(
      `UPDATE ${this.#table} AS job SET completed_on = now(), output = one.output,
         state = CASE WHEN one.failed THEN 'failed' ELSE 'completed' END::"${this.schema}".job_state,
         data = CASE WHEN one.failed THEN job.data ELSE job.data - 'body' END
       FROM unnest($1::uuid[], $2::jsonb[], $3::boolean[]) AS one(id, output, failed)
       WHERE job.name = '${QUEUE}' AND job.id = one.id AND job.state = 'active'`,
      [
        outcomes.map(({ id }) => id),
        outcomes.map(({ outcome }) => JSON.stringify(storable({ outcome }))),
        outcomes.map(({ outcome }) => outcome.rejected > 0),
      ],
    )
  }

  async giveBack(ids: readonly string[], fault: string): Promise<void> {
    for (const id of ids) await this.boss.fail(QUEUE, id, { fault })
  }

  list(asked: JobsAsked): Promise<Job[]> {
    return listJobs(this.sql, this.#table, asked)
  }

  find(ids: readonly string[]): Promise<Job[]> {
    return findJobs(this.sql, this.#table, ids)
  }

  counts(): Promise<JobCounts> {
    return countJobs(this.sql, this.#table)
  }

  async retry(ids: readonly string[] | null): Promise<string[]> {
    const found = await failedJobs(this.sql, this.#table, ids)
    if (found.length > 0) await this.boss.retry(QUEUE, found)
    this.#tell()
    return found
  }

  async drop(ids: readonly string[] | null): Promise<string[]> {
    const found = await failedJobs(this.sql, this.#table, ids)
    if (found.length > 0) await this.boss.deleteJob(QUEUE, found)
    return found
  }

  onHandIn(hear: () => void): () => void {
    this.#heard.add(hear)
    return () => this.#heard.delete(hear)
  }

  close(): Promise<void> {
    return this.boss.stop({ close: false, graceful: false, wait: true })
  }

  #tell(): void {
    for (const hear of this.#heard) hear()
  }
}

/** How a source is kept: bytes of any kind go through JSON only as text. */
interface Packed {
  readonly source: Omit<HandedIn, 'bytes'>
  readonly size: number
  readonly body: string
}

async function insertOf(source: HandedIn, { retrySeconds, expiresSeconds }: QueueLimits) {
  const { bytes, ...rest } = source
  // Packing takes turns: the id is made before, so that jobs stand in the order in which they were handed in.
  const id = newId()
  const data: Packed = { source: storable(rest), size: bytes.length, body: (await pack(bytes)).toString('base64') }
  return {
    id,
    name: QUEUE,
    data,
    retryLimit: RETRIES,
    retryDelay: retrySeconds,
    retryBackoff: true,
    expireInSeconds: expiresSeconds,
    keepUntil: new Date(Date.now() + FOREVER_SECONDS * 1_000),
  }
}

async function unpacked({ source, body }: Packed): Promise<HandedIn> {
  return { ...source, bytes: await unpack(Buffer.from(body, 'base64')) }
}

/** The same without what PostgreSQL's JSON cannot hold: NUL, and halves of characters. */
function storable<Value>(value: Value): Value {
  const text = JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'string' ? each.replace(/[\0\p{Surrogate}]/gu, '\ufffd') : each,
  )
  return JSON.parse(text) as Value
}
