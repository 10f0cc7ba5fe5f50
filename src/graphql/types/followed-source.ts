import type { RejectionReason } from '../../model/article.js'
import { PAGE_STATUSES, type FollowedSource, type PageStatus } from '../../model/follow.js'
import { loadFailedPages, loadPagesOf, type ToldPage } from '../../store/follow/load-pages.js'
import { countPages, TOLD_OF_SOURCE } from '../../store/follow/sources.js'
import { batch } from '../batch.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import type { Context } from '../context.js'
import { PageStatusEnum, RejectionReasonEnum, SourceKindEnum } from '../enums/article-enums.js'
import { keysetPage } from '../keyset-page.js'
import type { Keyset } from '../lists/keyset.js'
import { encodeId } from '../node-id.js'
import { rowOf } from '../row-of.js'
import { Article } from './article.js'

/** Pages whose faults are told of one source. */
const FAILED_PAGES = 20

const WatchedPageType = builder.objectRef<ToldPage>('WatchedPage').implement({
  description: 'The page of an article that a followed source listed: it is read again, and what became of it is told.',
  fields: (t) => ({
    address: t.expose('address', { type: 'URL', description: 'The address that its source lists.' }),
    status: t.expose('status', { type: PageStatusEnum, description: 'How it was found when it was last read.' }),
    article: t.field({
      type: Article,
      nullable: true,
      description: 'The article; null where none was taken in, or it was deleted.',
      resolve: ({ articleId }, _args, context) => (articleId === null ? null : rowOf(context, articleId)),
    }),
    movedTo: t.expose('movedTo', {
      type: 'URL',
      nullable: true,
      description: 'Where it has moved to since it was first read; null where it has not.',
    }),
    foundAt: t.expose('foundAt', { type: 'DateTime', description: 'When its source first listed it.' }),
    lastReadAt: t.expose('lastReadAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last asked for; null before the first time.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the article last stood there; null where it never did.',
    }),
    changedAt: t.expose('changedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its words were last found changed; null where they never were.',
    }),
    nextReadingAt: t.expose('nextReadingAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is read again; null where it is not.',
    }),
    failureReason: t.field({
      type: RejectionReasonEnum,
      nullable: true,
      description: 'Why the last reading came to nothing; null where it did not.',
      resolve: ({ failureReason }) => failureReason as RejectionReason | null,
    }),
    failure: t.exposeString('failure', {
      nullable: true,
      description: 'The same in a sentence; null where there is nothing to say.',
    }),
  }),
})

const PageCountType = builder
  .objectRef<{ readonly status: PageStatus; readonly count: number }>('PageCount')
  .implement({
    description: 'How many pages of a source were found so.',
    fields: (t) => ({
      status: t.expose('status', { type: PageStatusEnum, description: 'How they were found.' }),
      count: t.expose('count', { type: 'NonNegativeInt', description: 'How many.' }),
    }),
  })

export const FollowedSourceType = builder.objectRef<FollowedSource>('FollowedSource').implement({
  description: 'A feed, sitemap or home page that is followed: what it lists is taken in, and read again later.',
  fields: (t) => ({
    id: t.id({ description: 'Key of this source.', resolve: ({ id }) => encodeId('FollowedSource', id) }),
    address: t.expose('address', { type: 'URL', description: 'Its address, as it was given.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; null where it is not known.' }),
    kind: t.expose('kind', {
      type: SourceKindEnum,
      nullable: true,
      description: 'What it is; null until it was polled once.',
    }),
    listAddress: t.expose('listAddress', {
      type: 'URL',
      nullable: true,
      description: 'What is polled: of a home page, its feed or sitemap; null until it is known.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'Since when it is followed.' }),
    intervalSeconds: t.field({
      type: 'NonNegativeInt',
      description: 'How long is waited between two polls: shorter after something new, longer after nothing.',
      resolve: ({ interval }) => interval,
    }),
    nextPollAt: t.expose('nextPollAt', { type: 'DateTime', description: 'When it is polled next.' }),
    lastPolledAt: t.expose('lastPolledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last polled; null before the first time.',
    }),
    lastNewAt: t.expose('lastNewAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last listed something new; null where it never did.',
    }),
  }),
})

// What failed, and why.
builder.objectFields(FollowedSourceType, (t) => ({
  failures: t.expose('failures', {
    type: 'NonNegativeInt',
    description: 'How many polls in a row came to nothing.',
  }),
  failureReason: t.field({
    type: RejectionReasonEnum,
    nullable: true,
    description: 'Why the last one did; null where it did not.',
    resolve: ({ failureReason }) => failureReason as RejectionReason | null,
  }),
  failure: t.exposeString('failure', {
    nullable: true,
    description: 'The same in a sentence; null where there is nothing to say.',
  }),
  pageCounts: t.field({
    type: [PageCountType],
    description: 'How many of its pages were found how.',
    resolve: async ({ id }, _args, context) => {
      const counts = (await batch(context, 'pageCounts', id, (ids) => countPages(context.store.db, ids))) ?? {}
      return PAGE_STATUSES.flatMap((status) => {
        const count = counts[status] ?? 0
        return count === 0 ? [] : [{ status, count }]
      })
    },
  }),
  failedPages: t.field({
    type: [WatchedPageType],
    description: `Pages whose last reading came to nothing, the last read first; at most ${String(FAILED_PAGES)}.`,
    resolve: async ({ id }, _args, context) =>
      (await batch(context, 'failedPages', id, (ids) => loadFailedPages(context.store.db, ids, FAILED_PAGES))) ?? [],
  }),
}))

/** In the order in which they were followed, the last first. */
const SOURCES: Keyset = { name: 'followedSources', column: null, direction: 'DESC', where: {} }

builder.queryField('followedSources', (t) =>
  t.connection(
    {
      type: FollowedSourceType,
      description:
        'What is followed, the last added first. It needs a key with the scope "ingest" where keys are needed.',
      resolve: (_root, page, { store }) =>
        keysetPage(
          SOURCES,
          page,
          (query) => store.db.followedSource.findMany({ ...query, select: TOLD_OF_SOURCE }),
          (where) => store.db.followedSource.count({ where }),
        ),
    },
    connectionOf('FollowedSource', 'followed sources', FollowedSourceType),
  ),
)

function pageOf(context: Context, articleId: string): Promise<ToldPage | undefined> {
  return batch(context, 'pageOfArticle', articleId, (ids) => loadPagesOf(context.store.db, ids))
}

builder.prismaObjectFields(Article, (t) => ({
  status: t.field({
    type: PageStatusEnum,
    nullable: true,
    description: 'How its page was found when it was last read; null where its outlet is not followed.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await pageOf(context, id))?.status ?? null,
  }),
  lastSeenAt: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'When it last stood at its address; null where its outlet is not followed.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await pageOf(context, id))?.lastSeenAt ?? null,
  }),
  watchedPage: t.field({
    type: WatchedPageType,
    nullable: true,
    description: 'Its page and what became of it; null where its outlet is not followed.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await pageOf(context, id)) ?? null,
  }),
}))
