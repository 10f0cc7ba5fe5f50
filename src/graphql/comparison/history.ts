import { changesOf } from '../../compare/compare-revisions.js'
import type { RevisionChange } from '../../model/comparison.js'
import { loadChanged } from '../../store/load-changed.js'
import { loadRevisions } from '../../store/load-revisions.js'
import { inSnapshot } from '../../store/transaction.js'
import { batch } from '../batch.js'
import { builder } from '../builder.js'
import { connectionOf } from '../connection-of.js'
import { keysetPage, type KeysetQuery } from '../keyset-page.js'
import { fingerprint } from '../lists/list.js'
import { Article } from '../types/article.js'
import { RevisionChangeType } from './revision-change.js'
import { conditionsOf, isAskedFor, RevisionWhere } from './revision-where.js'

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

type Listed = RevisionChange & { readonly id: string }

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
          where: conditionsOf(asked),
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
