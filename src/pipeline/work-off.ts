import type { Rejected } from '../model/article.js'
import type { JobOutcome } from '../model/job.js'
import { ingestEach } from '../pipeline.js'
import { isDatabaseAway } from '../store/database-faults.js'
import type { JobQueue } from '../store/jobs/job-queue.js'
import type { Store } from '../store/open-store.js'

/** Jobs taken at a time: their articles come in together. */
const JOBS_AT_ONCE = 32

/** Rejections of one job that are kept with their reasons. */
const REJECTIONS_TOLD = 100

/** Longest wait for work that another process handed in, in ms; what this process hands in is begun at once. */
const LOOK_AGAIN_MS = 1_000

/** Somebody who works on what was handed in. */
export interface Worker {
  /** Takes no more jobs, and finishes those under way. */
  stop(): Promise<void>
}

/**
 * Takes in what waits in the queue.
 *
 * @returns how many jobs were worked on; 0 where none waits.
 */
export async function workOff({ db }: Pick<Store, 'db'>, queue: JobQueue): Promise<number> {
  const jobs = await queue.take(JOBS_AT_ONCE)
  if (jobs.length === 0) return 0
  const tallies = jobs.map(() => ({ stored: 0, revised: 0, unchanged: 0, rejected: 0, rejections: [] as Rejected[] }))
  try {
    for await (const { place, outcome } of ingestEach(
      { db },
      jobs.map(({ source }) => source),
    )) {
      const tally = tallies[place]
      if (tally === undefined) continue
      tally[outcome.kind] += 1
      if (outcome.kind === 'rejected' && tally.rejections.length < REJECTIONS_TOLD) tally.rejections.push(outcome)
    }
  } catch (error) {
    // What was stored of them is found unchanged the next time.
    await queue.giveBack(
      jobs.map(({ id }) => id),
      isDatabaseAway(error) ? 'The database did not answer.' : 'The server met a fault; its log has it.',
    )
    throw error
  }
  await queue.settle(jobs.map(({ id }, place) => ({ id, outcome: tallies[place] ?? NOTHING })))
  return jobs.length
}

const NOTHING: JobOutcome = { stored: 0, revised: 0, unchanged: 0, rejected: 0, rejections: [] }

/**
 * Works on what is handed in, now and later, until it is stopped. The jobs of a worker that is killed are given to others some minutes
 * later.
 *
 * @param log called with each fault; the work goes on after it.
 */
export function startWorker(store: Pick<Store, 'db' | 'queue'>, log: (error: unknown) => void): Worker {
  const stopped = new AbortController()
  let wake = (): void => undefined
  const rest = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_AGAIN_MS)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const work = async (): Promise<void> => {
    let leave = (): unknown => undefined
    const isStopped = (): boolean => stopped.signal.aborted
    while (!isStopped()) {
      try {
        const queue = await store.queue()
        leave()
        leave = queue.onHandIn(() => {
          wake()
        })
        if ((await workOff(store, queue)) > 0) continue
      } catch (error) {
        log(error)
      }
      if (!isStopped()) await rest()
    }
    leave()
  }
  const working = work()
  return {
    stop: async () => {
      stopped.abort()
      wake()
      await working
    },
  }
}
