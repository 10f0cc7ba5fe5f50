import type { HeadlineCell } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'

export const HeadlineType = builder.objectRef<HeadlineCell>('Headline').implement({
  description: 'The headline of one article, beside those of the others.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    title: t.exposeString('title', { nullable: true, description: 'The headline; null where it has none.' }),
    subtitle: t.exposeString('subtitle', { nullable: true, description: 'The sub-headline; null where it has none.' }),
    onlyHere: t.exposeStringList('onlyHere', {
      description: 'Words of the headline that no other headline has, in lower case, in order.',
    }),
  }),
})
