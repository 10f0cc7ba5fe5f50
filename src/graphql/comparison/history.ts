import { changesOf } from '../../compare/compare-revisions.js'
import type { RevisionAspect, RevisionChange } from '../../model/comparison.js'
import { loadChanged } from '../../store/load-changed.js'
import { loadRevisions } from '../../store/load-revisions.js'
import { inSnapshot } from '../../store/transaction.js'
import { batch } from '../batch.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { RevisionAspectEnum } from '../enums/comparison-enums.js'
import { keysetPage, type KeysetQuery } from '../keyset-page.js'
import { byOutlet } from '../lists/by-outlet.js'
import { all, DateTimeFilter, IdFilter, oneOf, range } from '../lists/filters.js'
import { fingerprint } from '../lists/list.js'
import { keyOf } from '../node-id.js'
import { Article } from '../types/article.js'
import { RevisionChangeType } from './revision-change.js'

builder.prismaObjectFields(Article, (t) => ({
  history: t.field({
    type: [RevisionChangeType],
    description:
      'What each later version of it changed, the oldest change first: quotations, speakers, figures, headline, and whether it says so. Empty while there is one version.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => [
      ...((await batch(context, 'history', id, async (ids) => {
        const revisions = await inSnapshot(context.store.db, (tx) => loadRevisions(tx, ids))
        return new Map([...revisions].map(([articleId, own]) => [articleId, changesOf(articleId, own)]))
      })) ?? []),
    ],
  }),
}))

const RevisionWhere = builder.inputType('RevisionWhere', {
  description: 'Which later versions. All that is given must hold.',
  fields: (t) => ({
    touches: t.field({ type: [RevisionAspectEnum], description: 'They changed one of these.' }),
    isSilent: t.boolean({ description: 'Whether they say nowhere that something was changed.' }),
    outlet: t.field({ type: IdFilter, description: 'Who published the article: ids or slugs of outlets.' }),
    article: t.field({ type: IdFilter, description: 'The article.' }),
    event: t.field({ type: IdFilter, description: 'The event that the article reports.' }),
    seenAt: t.field({ type: DateTimeFilter, description: 'When the version was first seen.' }),
  }),
})

type Where = typeof RevisionWhere.$inferInput
type Listed = RevisionChange & { readonly id: string }

function conditions(where: Where): object {
  const ofArticle = [...byOutlet(where.outlet), ...oneOf('eventId', where.event, { toKey: (id) => keyOf('Event', id) })]
  return all([
    ...oneOf('articleId', where.article, { toKey: (id) => keyOf('Article', id) }),
    ...range('seenAt', where.seenAt),
    ...ofArticle.map((condition) => ({ article: condition })),
  ])
}

function isAskedFor({ touches, isSilent }: Where, change: RevisionChange): boolean {
  const isTouched = touches == null || touches.some((aspect: RevisionAspect) => change.touches.includes(aspect))
  return isTouched && (isSilent == null || isSilent === (change.notes.length === 0))
}

builder.queryField('revisions', (t) =>
  t.connection(
    {
      type: RevisionChangeType,
      description:
        'Later versions of all articles with what they changed, the last that came in first: `revisions(where: { touches: QUOTES })` are those that changed what somebody is quoted with. `totalCount` counts all that fit what the database can tell; `touches` and `isSilent` are left out of it.',
      args: { where: t.arg({ type: RevisionWhere, description: 'Only those for which all of this holds.' }) },
      resolve: (_root, { where, ...page }, { store }) => {
        const asked = where ?? {}
        const keyset = {
          name: `revisions ${fingerprint(asked)}`,
          column: null,
          direction: 'DESC' as const,
          where: conditions(asked),
        }
        return keysetPage(
          keyset,
          page,
          (query: KeysetQuery) =>
            loadChanged(store.db, query, ({ id, articleId, from, to }): Listed | null => {
              const [change] = changesOf(articleId, [from, to])
              return change !== undefined && isAskedFor(asked, change) ? { ...change, id } : null
            }),
          (which) => store.db.revision.count({ where: { AND: [which, { number: { gt: 1 } }] } }),
        )
      },
    },
    connectionOf('RevisionChange', 'versions with what they changed', RevisionChangeType),
  ),
)
