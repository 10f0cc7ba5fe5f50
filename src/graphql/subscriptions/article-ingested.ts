import type { Change } from '../../model/change.js'
import { builder } from '../builder.js'
import { tell, versionToFollow } from './follow.js'

const IngestedArticle = builder.objectRef<Change>('IngestedArticle').implement({
  description: 'An article that came in, or came in again with another text.',
  fields: (t) => ({
    version: t.field({
      type: 'NonNegativeInt',
      description: 'Its place in the order of all changes: ask again with `after` this number, and nothing is missed.',
      resolve: ({ version }) => version,
    }),
    at: t.field({ type: 'DateTime', description: 'When it came in.', resolve: ({ at }) => at }),
    isRevision: t.boolean({
      description: 'Whether the article was there already: its text, or what is known beside it, is new.',
      resolve: ({ kind }) => kind === 'ARTICLE_REVISED',
    }),
    article: t.prismaField({
      type: 'Article',
      nullable: true,
      description: 'The article, as it is now; null when it was deleted meanwhile.',
      resolve: (query, { articleId }, _args, { store }) =>
        articleId === null ? null : store.db.article.findUnique({ ...query, where: { id: articleId } }),
    }),
    event: t.prismaField({
      type: 'Event',
      nullable: true,
      description: 'The event that it reported when it came in; null when that is gone.',
      resolve: (query, { eventId }, _args, { store }) =>
        store.db.event.findUnique({ ...query, where: { id: eventId } }),
    }),
  }),
})

builder.subscriptionField('articleIngested', (t) =>
  t.field({
    type: IngestedArticle,
    description: 'Every article that comes in, through whichever server or command.',
    args: {
      after: t.arg({
        type: 'NonNegativeInt',
        description: 'Also all that came in after this `version`; without it only what comes in from now on.',
      }),
    },
    subscribe: async (_root, { after }, context) =>
      context.changes.follow(await versionToFollow(after, context), { kinds: ['ARTICLE_ADDED', 'ARTICLE_REVISED'] }),
    resolve: (change, _args, context) => tell(context, change),
  }),
)

builder.queryField('changeVersion', (t) =>
  t.field({
    type: 'NonNegativeInt',
    description:
      'Version of the latest change. Ask for it together with what you read, then subscribe with `after` it: nothing is missed between.',
    resolve: async (_root, _args, { changes }) => (await changes.span()).version,
  }),
)
