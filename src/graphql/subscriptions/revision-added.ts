import { changesOf } from '../../compare/compare-revisions.js'
import type { Change } from '../../model/change.js'
import type { RevisionChange } from '../../model/comparison.js'
import { loadChanged } from '../../store/load-changed.js'
import { builder } from '../builder.js'
import { conditionsOf, isAskedFor, RevisionWhere, type RevisionAsked } from '../comparison/revision-where.js'
import { RevisionChangeType } from '../comparison/revision-change.js'
import type { Context } from '../context.js'
import { tell, versionToFollow } from './follow.js'

/** A later version of an article, as it came in. */
interface AddedRevision {
  readonly change: Change
  readonly revision: RevisionChange
}

const RevisionAdded = builder.objectRef<AddedRevision>('RevisionAdded').implement({
  description: 'A later version of an article that came in.',
  fields: (t) => ({
    version: t.field({
      type: 'NonNegativeInt',
      description: 'Its place in the order of all changes: ask again with `after` this number, and nothing is missed.',
      resolve: ({ change }) => change.version,
    }),
    at: t.field({ type: 'DateTime', description: 'When it came in.', resolve: ({ change }) => change.at }),
    revision: t.field({
      type: RevisionChangeType,
      description: 'What it changed.',
      resolve: ({ revision }) => revision,
    }),
  }),
})

builder.subscriptionField('revisionAdded', (t) =>
  t.field({
    type: RevisionAdded,
    description:
      'Later versions of articles, as they come in, with what each changed: `revisionAdded(where: { touches: QUOTES, isSilent: true })` are those that changed a quotation and do not say so.',
    args: {
      where: t.arg({ type: RevisionWhere, description: 'Only those for which all of this holds.' }),
      after: t.arg({
        type: 'NonNegativeInt',
        description: 'Also all that came in after this `version`; without it only what comes in from now on.',
      }),
    },
    subscribe: async (_root, { where, after }, context) =>
      addedAfter(await versionToFollow(after, context), where ?? {}, context),
    resolve: (added, _args, context) => {
      tell(context, added.change)
      return added
    },
  }),
)

async function* addedAfter(version: number, asked: RevisionAsked, context: Context): AsyncGenerator<AddedRevision> {
  const { changes, store } = context
  for await (const change of changes.follow(version, { kinds: ['ARTICLE_REVISED'] })) {
    // What only became known beside a text is no version of it.
    if (change.subjectId === null) continue
    const query = { where: { AND: [{ id: change.subjectId }, conditionsOf(asked)] }, orderBy: [{ id: 'asc' }], take: 1 }
    const [revision] = await loadChanged(store.db, query, ({ articleId, from, to }) => {
      const [changed] = changesOf(articleId, [from, to])
      return changed !== undefined && isAskedFor(asked, changed) ? changed : null
    })
    if (revision !== undefined) yield { change, revision }
  }
}
