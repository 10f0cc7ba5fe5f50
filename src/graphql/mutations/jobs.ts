import type { Job } from '../../model/job.js'
import { QueueFull } from '../../store/jobs/job-queue.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { RETRY_AFTER_SECONDS } from '../mask-error.js'
import { encodeId, keyOf } from '../node-id.js'
import { JobType } from '../types/job.js'
import { ArticleInput, checkCount, MOST_ARTICLES } from './article-input.js'
import { ArticleRejected } from './ingest-result.js'
import type { Refused } from './ingest-result.js'
import { readHanded } from './read-handed.js'

const MOST_JOBS = 100

const SubmitArticlesPayload = builder
  .objectRef<{ readonly jobs: readonly Job[]; readonly rejections: readonly Refused[] }>('SubmitArticlesPayload')
  .implement({
    description: 'What was kept of the articles that were handed in.',
    fields: (t) => ({
      jobs: t.field({
        type: [JobType],
        description: 'A job for each article that was kept, in the order handed in.',
        resolve: ({ jobs }) => [...jobs],
      }),
      rejections: t.field({
        type: [ArticleRejected],
        description: 'Those that cannot be taken in, as can be seen at once. There is no job for them.',
        resolve: ({ rejections }) => [...rejections],
      }),
    }),
  })

builder.mutationField('submitArticles', (t) =>
  t.field({
    type: SubmitArticlesPayload,
    description: `Hands in up to ${String(MOST_ARTICLES)} articles and does not wait until they are taken in: once this is answered, they are safe in the database. \`jobs\` tells what became of them. Where too much waits already, the error is \`BUSY\`.`,
    args: { articles: t.arg({ type: [ArticleInput], required: true, description: 'The articles.' }) },
    resolve: async (_root, { articles }, { store, limits, web }) => {
      checkCount(articles)
      const asked = await readHanded({ web: web ?? null, limits }, articles)
      const queue = await store.queue()
      const ids = await queue.handIn(asked.filter((one) => 'bytes' in one)).catch((error: unknown) => {
        if (!(error instanceof QueueFull)) throw error
        throw codedError('BUSY', error.message, { status: 503, headers: { 'retry-after': RETRY_AFTER_SECONDS } })
      })
      return {
        jobs: await inOrder(queue.find(ids), ids),
        rejections: asked.flatMap((one) => ('kind' in one ? [one] : [])),
      }
    },
  }),
)

const RetryJobsPayload = builder.objectRef<{ readonly jobs: readonly Job[] }>('RetryJobsPayload').implement({
  description: 'Jobs that are tried again.',
  fields: (t) => ({
    jobs: t.field({
      type: [JobType],
      description: 'The jobs. One that has not failed is left alone, and is not among them.',
      resolve: ({ jobs }) => [...jobs],
    }),
  }),
})

builder.mutationField('retryJobs', (t) =>
  t.field({
    type: RetryJobsPayload,
    description: 'Tries failed jobs again, for instance after an upgrade that reads what could not be read before.',
    args: { ids: t.arg.idList({ required: true, description: `The jobs, at most ${String(MOST_JOBS)}.` }) },
    resolve: async (_root, { ids }, { store }) => {
      const queue = await store.queue()
      const tried = await queue.retry(keysOf(ids))
      return { jobs: await inOrder(queue.find(tried), tried) }
    },
  }),
)

const DropJobsPayload = builder.objectRef<{ readonly ids: readonly string[] }>('DropJobsPayload').implement({
  description: 'Jobs that were thrown away.',
  fields: (t) => ({
    ids: t.idList({
      description: 'Their ids. One that has not failed is left alone, and is not among them.',
      resolve: ({ ids }) => ids.map((id) => encodeId('Job', id)),
    }),
  }),
})

builder.mutationField('dropJobs', (t) =>
  t.field({
    type: DropJobsPayload,
    description: 'Throws failed jobs away, with what was handed in. What was taken in of them stays.',
    args: { ids: t.arg.idList({ required: true, description: `The jobs, at most ${String(MOST_JOBS)}.` }) },
    resolve: async (_root, { ids }, { store }) => ({ ids: await (await store.queue()).drop(keysOf(ids)) }),
  }),
)

function keysOf(ids: readonly string[]): string[] {
  if (ids.length <= MOST_JOBS) return ids.map((id) => keyOf('Job', id))
  throw codedError('TOO_LARGE', `ids takes at most ${String(MOST_JOBS)} at a time, not ${String(ids.length)}.`)
}

async function inOrder(found: Promise<Job[]>, ids: readonly string[]): Promise<Job[]> {
  const byId = new Map((await found).map((job) => [job.id, job]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
