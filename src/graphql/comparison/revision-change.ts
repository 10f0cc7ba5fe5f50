import type { RevisionChange } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'
import { Figure } from '../types/figure.js'
import { Quote } from '../types/quote.js'
import { Revision } from '../types/revision.js'

export const RevisionChangeType = builder.objectRef<RevisionChange>('RevisionChange').implement({
  description: 'What a later version of one article changed.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    from: t.field({
      type: Revision,
      description: 'The version before.',
      resolve: ({ fromRevisionId }, _args, context) => rowOf(context, fromRevisionId),
    }),
    to: t.field({
      type: Revision,
      description: 'The version after.',
      resolve: ({ toRevisionId }, _args, context) => rowOf(context, toRevisionId),
    }),
    quotesAdded: t.field({
      type: [Quote],
      description: 'Quotes that came in.',
      resolve: ({ quotesAdded }, _args, context) => quotesAdded.map((id) => rowOf(context, id)),
    }),
    quotesDropped: t.field({
      type: [Quote],
      description: 'Quotes that were taken out.',
      resolve: ({ quotesDropped }, _args, context) => quotesDropped.map((id) => rowOf(context, id)),
    }),
    figuresAdded: t.field({
      type: [Figure],
      description: 'Figures that came in.',
      resolve: ({ figuresAdded }, _args, context) => figuresAdded.map((id) => rowOf(context, id)),
    }),
    figuresDropped: t.field({
      type: [Figure],
      description: 'Figures that were taken out.',
      resolve: ({ figuresDropped }, _args, context) => figuresDropped.map((id) => rowOf(context, id)),
    }),
    titleFrom: t.exposeString('titleFrom', {
      nullable: true,
      description: 'The headline before; null where there was none.',
    }),
    titleTo: t.exposeString('titleTo', {
      nullable: true,
      description: 'The headline after; null where there is none.',
    }),
  }),
})
