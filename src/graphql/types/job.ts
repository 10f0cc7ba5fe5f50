import { JOB_STATES, type Job, type JobOutcome, type JobState } from '../../model/job.js'
import type { Rejected } from '../../model/article.js'
import { builder } from '../builder.js'
import { codedError } from '../coded-error.js'
import { connectionOf } from '../connection-of.js'
import { RejectionReasonEnum } from '../enums/article-enums.js'
import { enumOf } from '../enums/enum-of.js'
import { decodedKey, encodeId } from '../node-id.js'
import { isBackwards, pageSize } from '../page-size.js'

export const JobStateEnum = enumOf<JobState>('JobState', 'How far work is that was handed in.', {
  WAITING: 'Nobody has begun with it, or it is to be tried again.',
  WORKING: 'Somebody works on it.',
  DONE: 'All of it was taken in.',
  FAILED: 'Something of it cannot be taken in as it is: see `rejections`. It stays until somebody retries or drops it.',
})

const JobRejection = builder.objectRef<Rejected>('JobRejection').implement({
  description: 'An article of a job that cannot be taken in.',
  fields: (t) => ({
    name: t.string({ description: 'Name of what it came in.', resolve: ({ origin }) => origin.name }),
    line: t.int({
      nullable: true,
      description: 'Line of the file, from 1; null where it is no file of lines.',
      resolve: ({ origin }) => origin.line,
    }),
    reason: t.expose('reason', { type: RejectionReasonEnum, description: 'Why.' }),
    message: t.exposeString('message', { description: 'What is wrong, in one sentence, and what to do.' }),
  }),
})

const sum = (key: Exclude<keyof JobOutcome, 'rejections'>, description: string) => ({
  type: 'NonNegativeInt' as const,
  nullable: true as const,
  description,
  resolve: ({ outcome }: Job) => outcome?.[key] ?? null,
})

export const JobType = builder.objectRef<Job>('Job').implement({
  description:
    'Work that was handed in, to be done as soon as somebody is free: a file, or an article. It is safe in the database from then on.',
  fields: (t) => ({
    id: t.id({ description: 'Key of this job.', resolve: ({ id }) => encodeId('Job', id) }),
    name: t.exposeString('name', { description: 'Name of what was handed in: of a file, or "articles[0]" and so on.' }),
    state: t.expose('state', { type: JobStateEnum, description: 'How far it is.' }),
    size: t.expose('size', { type: 'NonNegativeInt', description: 'Bytes that were handed in.' }),
    attempts: t.expose('attempts', { type: 'NonNegativeInt', description: 'How often somebody began with it.' }),
    handedInAt: t.expose('handedInAt', { type: 'DateTime', description: 'When it was handed in.' }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the last attempt began; null before the first.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was done, or given up; null before.',
    }),
    stored: t.field(sum('stored', 'Articles of it that were new; null until it comes to its end.')),
    revised: t.field(sum('revised', 'Articles that were there with another text; null until it comes to its end.')),
    unchanged: t.field(sum('unchanged', 'Articles that were there already; null until it comes to its end.')),
    rejected: t.field(sum('rejected', 'Articles that cannot be taken in; null until it comes to its end.')),
    rejections: t.field({
      type: [JobRejection],
      description: 'The first hundred of these, with the reason; none until it comes to its end.',
      resolve: ({ outcome }) => [...(outcome?.rejections ?? [])],
    }),
    fault: t.exposeString('fault', {
      nullable: true,
      description: 'Why the last attempt came to nothing, where the articles are not to blame; null otherwise.',
    }),
  }),
})

const JobConnection = connectionOf('Job', 'jobs', JobType)

builder.queryField('jobs', (t) =>
  t.connection(
    {
      type: JobType,
      description:
        'Work that was handed in, the latest first; what is done is told for a day. It needs a key with the scope "ingest" where keys are needed.',
      args: { state: t.arg({ type: JobStateEnum, description: 'Only jobs that are so far.' }) },
      resolve: async (_root, { state = null, ...page }, { store }) => {
        const queue = await store.queue()
        const [size, backwards] = [pageSize(page), isBackwards(page)]
        const cursor = (backwards ? page.before : page.after) ?? null
        const after = cursor === null ? null : readCursor(cursor)
        const found = await queue.list({ state, after, backwards, most: size + 1 })
        const [more, jobs] = [found.length > size, found.slice(0, size)]
        if (backwards) jobs.reverse()
        const edges = jobs.map((node) => ({ cursor: encodeId('Job', node.id), node }))
        return {
          edges,
          pageInfo: {
            hasNextPage: backwards ? cursor !== null : more,
            hasPreviousPage: backwards ? more : cursor !== null,
            startCursor: edges[0]?.cursor ?? null,
            endCursor: edges.at(-1)?.cursor ?? null,
          },
          totalCount: async () => {
            const counts = await queue.counts()
            return state === null ? JOB_STATES.reduce((all, each) => all + counts[each], 0) : counts[state]
          },
        }
      },
    },
    JobConnection,
  ),
)

function readCursor(cursor: string): string {
  const key = decodedKey('Job', cursor)
  if (key !== null) return key
  throw codedError('BAD_INPUT', `"${cursor.slice(0, 80)}" is not a cursor of this list.`)
}
