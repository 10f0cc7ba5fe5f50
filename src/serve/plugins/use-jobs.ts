import type { FetchAPI, Plugin } from 'graphql-yoga'
import { JOB_STATES, type JobState } from '../../model/job.js'
import { cutJsonl } from '../../pipeline/cut-jsonl.js'
import { QueueFull, type JobQueue } from '../../store/jobs/job-queue.js'
import type { Store } from '../../store/open-store.js'
import { RETRY_AFTER_SECONDS } from '../../graphql/mask-error.js'
import { readHandedFile, statedIn } from '../read-handed-file.js'
import { refuse, refuseFault } from '../refuse.js'

export interface JobsOptions {
  readonly largestFile: number
  readonly log: (error: unknown) => void
}

/**
 * `GET /jobs?state=…&most=…`, `POST /jobs?name=FILE` with the bytes of a file, `PATCH /jobs?id=…` to try failed ones again and
 * `DELETE /jobs?id=…` to throw them away (all of them where no id is given): how the command line hands in and looks after work where a
 * server holds the data folder.
 */
export function useJobs(store: Store, options: JobsOptions): Plugin {
  return {
    async onRequest(incoming) {
      const { request, url, fetchAPI } = incoming
      const endResponse = (response: Response): void => {
        incoming.endResponse(response)
      }
      if (url.pathname !== '/jobs') return
      try {
        endResponse(await answer(await store.queue(), request, url, fetchAPI, options))
      } catch (error) {
        if (error instanceof QueueFull) {
          const response = refuse(fetchAPI, 503, 'BUSY', error.message)
          response.headers.set('retry-after', RETRY_AFTER_SECONDS)
          endResponse(response)
          return
        }
        options.log(error)
        endResponse(refuseFault(fetchAPI, error))
      }
    },
  }
}

/** Most jobs that one list tells. */
const MOST_LISTED = 1_000

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

async function answer(
  queue: JobQueue,
  request: Request,
  url: URL,
  fetchAPI: FetchAPI,
  options: JobsOptions,
): Promise<Response> {
  const { searchParams } = url
  const ids = searchParams.has('id') ? searchParams.getAll('id') : null
  if (ids?.every((id) => UUID.test(id)) === false) {
    return refuse(fetchAPI, 400, 'BAD_INPUT', 'Something given as id is not the id of a job.')
  }
  switch (request.method) {
    case 'GET': {
      const state = JOB_STATES.find((each): each is JobState => each === searchParams.get('state')) ?? null
      const most = Math.min(MOST_LISTED, Math.max(1, Math.trunc(Number(searchParams.get('most') ?? MOST_LISTED)) || 1))
      const jobs = await queue.list({ state, after: null, most })
      return fetchAPI.Response.json({ jobs, counts: await queue.counts() })
    }
    case 'POST': {
      const file = await readHandedFile(request, url, fetchAPI, options)
      if ('status' in file) return file
      return fetchAPI.Response.json({ ids: await queue.handIn(cutJsonl({ ...file, given: statedIn(url) })) })
    }
    case 'PATCH':
      return fetchAPI.Response.json({ ids: await queue.retry(ids) })
    case 'DELETE':
      return fetchAPI.Response.json({ ids: await queue.drop(ids) })
    default:
      return refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use GET, POST, PATCH or DELETE.')
  }
}
