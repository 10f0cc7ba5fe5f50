import type { CoverageCell } from '../../model/comparison.js'
import { builder } from '../builder.js'
import { CoverageStateEnum } from '../enums/comparison-enums.js'
import { rowOf } from '../row-of.js'
import { Article } from '../types/article.js'

export const CoverageCellType = builder.objectRef<CoverageCell>('CoverageCell').implement({
  description: 'What one article did with an item: a cell of the table of articles and items.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article.',
      resolve: ({ articleId }, _args, context) => rowOf(context, articleId),
    }),
    state: t.expose('state', {
      type: CoverageStateEnum,
      description: 'Whether it ran the item, and if not, whether it could have.',
    }),
  }),
})
